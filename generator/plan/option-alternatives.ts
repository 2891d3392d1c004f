import { typeName } from "./names.js";
import type { OptionsInterface, OptionsPlan } from "./package-plan.js";
import type { Symbols } from "./symbols.js";
import type { DocParagraph, Member, SymbolId } from "./type-expr.js";
import { pascalCase } from "./words.js";

/** One way to authenticate: the schemes that go together, and the options that they ask for. */
export interface Alternative {
  readonly schemes: readonly string[];
  readonly members: readonly Member[];
}

/** An interface each for several ways to authenticate, and one for what they have in common. */
export function planAlternatives(
  alternatives: readonly Alternative[],
  common: readonly Member[],
  {
    symbol,
    className,
    file,
    symbols,
  }: {
    readonly symbol: SymbolId;
    readonly className: string;
    readonly file: string;
    readonly symbols: Symbols;
  },
): Pick<OptionsPlan, "alternatives" | "base"> {
  const named = (role: string, name: string): SymbolId =>
    symbols.companion(
      symbol,
      role,
      typeName(`${className}${name}Options`),
      false,
      file,
    );
  const interfaces = alternatives.map(
    ({ schemes, members }): OptionsInterface => ({
      symbol: named(
        `options ${schemes.join(" ")}`,
        members.map(({ name }) => pascalCase(name)).join("And"),
      ),
      docs: docs(
        `Options with ${members.map(({ name }) => `\`${name}\``).join(" and ")}.`,
      ),
      members,
    }),
  );
  const shared = sharedOptions(alternatives);
  if (shared.length + common.length === 0) return { alternatives: interfaces };
  const least = interfaces.find(
    ({ members }) => members.length === shared.length,
  );
  const base = {
    symbol: least?.symbol ?? named("options common", "Common"),
    docs: least?.docs ?? docs("What all ways to authenticate have in common."),
    members: [...shared, ...common],
  };
  return { alternatives: interfaces, base };
}

function docs(text: string): OptionsInterface["docs"] {
  return { paragraphs: [text], tags: [] };
}

/**
 * The options that every way to authenticate asks for, each once: an editor shows
 * no comment of a member that several interfaces of a union declare on their own.
 */
function sharedOptions(
  alternatives: readonly Alternative[],
): readonly Member[] {
  const [first, ...others] = alternatives;
  const shared = (first?.members ?? []).filter(({ name }) =>
    others.every(({ members }) => members.some((each) => each.name === name)),
  );
  const names = new Set(shared.map(({ name }) => name));
  return shared.map((member) => ({
    ...member,
    docs: {
      ...member.docs,
      paragraphs: paragraphsOf(member.name, names, alternatives),
    },
  }));
}

/** What is said of an option beside the others of each way, the same once. */
function paragraphsOf(
  name: string,
  shared: ReadonlySet<string>,
  alternatives: readonly Alternative[],
): readonly DocParagraph[] {
  const told = new Set<string>();
  return alternatives.flatMap(({ members }): readonly DocParagraph[] => {
    const { paragraphs = [] } =
      members.find((member) => member.name === name)?.docs ?? {};
    const key = JSON.stringify(paragraphs);
    if (told.has(key)) return [];
    const isFirst = told.size === 0;
    told.add(key);
    const beside = members
      .filter((member) => !shared.has(member.name))
      .map((member) => `\`${member.name}\``)
      .join(" and ");
    const lead = beside === "" ? "Or alone:" : `Or, with ${beside}:`;
    return isFirst ? paragraphs : [lead, ...paragraphs];
  });
}
