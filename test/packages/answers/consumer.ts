/** A program that is checked against the types of the package, and then run. */
export const consumer = `
import { APIError, APIResponseError, Reports, type CreateReportResponses, type CreateReportErrors } from "reports";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(yes: Same<A, B>): Same<A, B> => yes;
type Made = { made: Date };
type Job = { job: bigint };

const reports = new Reports({ baseURL: process.argv[2], maxRetries: 0 });
const told: Record<string, unknown> = {};
const tell = (name: string, value: unknown): void => { told[name] = value; };

const page = await reports.reports.list().withResponse();
same<typeof page.headers.link, string | undefined>(true);
const total: number | undefined = page.headers["x-total"];
tell("list", { total, link: page.headers.link, made: page.data.items[0]?.made, status: page.status });

for (const as of ["made", "job", "nothing", "word"]) {
  const { status, data, headers } = await reports.reports.create({ as }).withResponse();
  same<typeof headers["x-made-in"], number | undefined>(true);
  if (status === 200) {
    const made: Made = data;
    // @ts-expect-error That is what 202 answers.
    data.job;
    tell(as, { made: made.made, headers, names: Object.keys(headers).sort(), list: headers["x-\`$'*"], cookies: headers["set-cookie"] });
  } else if (status === 202) {
    const job: Job = data;
    tell(as, { job: job.job, headers });
  } else if (status === 204) {
    same<typeof data, undefined>(true);
    tell(as, { isUndefined: data === undefined });
  } else {
    same<typeof data, string>(true);
    same<typeof status extends 201 | 203 | 299 ? true : false, false>(true);
    tell(as, { status, data });
  }
}
same<keyof CreateReportResponses, 200 | 202 | 204 | "2XX">(true);
const plain: CreateReportResponses[200] | CreateReportResponses[202] | string | undefined = await reports.reports.create({ as: "made" });
tell("awaited", plain);

const { error: html } = await reports.reports.create({ as: "html" }).result();
tell("html", html instanceof APIResponseError && html.message);

for (const as of ["404", "409", "418", "501"]) {
  const { error } = await reports.reports.create({ as }).result();
  if (!(error instanceof APIError)) continue;
  if (error.status === 404) {
    const problem: string = error.body.problem;
    tell(as, problem);
  } else if (error.status === 409) {
    const text: string = error.body;
    tell(as, text);
  } else if (error.status === 418) {
    const made: Date = error.body.made;
    tell(as, made);
  } else if (error.status === 501) {
    const job: bigint = error.body.job;
    tell(as, job);
  }
}
same<CreateReportErrors[409], string>(true);

for (const as of ["bytes", "job", "nothing"]) {
  const file = await reports.files.get({ as }).withResponse();
  same<"headers" extends keyof typeof file ? true : false, false>(true);
  if (file.status === 200) tell("file " + as, await file.data.text());
  else if (file.status === 202) tell("file " + as, file.data.job);
  else {
    same<typeof file.data, undefined>(true);
    tell("file " + as, String(file.data));
  }
}

const head = await reports.files.check().withResponse();
same<typeof head.data, void>(true);
tell("head", head.headers["x-pages"]);

for (const as of ["json", "text"]) {
  const summary = await reports.summaries.get({ as });
  if (typeof summary === "string") tell("summary " + as, summary);
  else {
    const made: Date = summary.made;
    tell("summary " + as, made);
  }
}

console.log(JSON.stringify(told, (_key, value: unknown) => typeof value === "bigint" ? String(value) + "n" : value));
`;
