import type { PaginationOverride } from "../../ir/paging/pagination-override.js";
import type { PagesInput } from "./pages.js";
import type { RequestMember } from "./request-members.js";

/** What does not fit of an extension: an error in ours, one warning in those of others. */
export interface Slips {
  /** Whether there was any. */
  readonly any: () => boolean;
  readonly noRequestMember: (
    part: string,
    name: string,
    members: readonly RequestMember[],
  ) => void;
  readonly noAnswerMember: (part: string, path: readonly string[]) => void;
  readonly notAnArray: (path: readonly string[]) => void;
  readonly incomplete: (missing: string) => void;
}

export function createSlips(
  { name: extension, own, place, at, style }: PaginationOverride,
  { reporter }: PagesInput,
): Slips {
  let count = 0;
  const slip = (why: string, report: () => void): void => {
    count += 1;
    if (own) report();
    else if (count === 1)
      reporter.report("pagination-extension-unread", place, {
        name: extension,
        why,
      });
  };
  return {
    any: () => count > 0,
    noRequestMember: (part, member, members) => {
      slip(`the request has no \`${member}\``, () => {
        reporter.report("x-pagination-no-request-member", at(part), {
          part,
          member,
          members: members.map((each) => each.name),
        });
      });
    },
    noAnswerMember: (part, names) => {
      const path = names.join(".");
      slip(`the response does not declare \`${path}\``, () => {
        reporter.report("x-pagination-no-response-member", at(part), {
          part,
          path,
        });
      });
    },
    notAnArray: (names) => {
      const path = names.join(".");
      slip(`\`${path}\` is not an array`, () => {
        reporter.report("x-pagination-items-not-array", at("items"), { path });
      });
    },
    incomplete: (missing) => {
      slip(`nothing plays the part of \`${missing}\``, () => {
        reporter.report("x-pagination-incomplete", place, { style, missing });
      });
    },
  };
}
