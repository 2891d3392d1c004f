/** Programs that hold the types of each package to what they are meant to be. */
export const consumers = {
  default: consumer("default", {
    big: "number",
    time: "string",
    day: "string",
  }),
  bigint: consumer("bigint", { big: "bigint", time: "Date", day: "string" }),
  digits: consumer("digits", { big: "string", time: "Date", day: "string" }),
  temporal: consumer("temporal", {
    big: "bigint",
    time: "Temporal.Instant",
    day: "Temporal.PlainDate",
  }),
} as const;

function consumer(
  name: string,
  { big, time, day }: Readonly<Record<"big" | "time" | "day", string>>,
): string {
  return `
import { APIError, Ledger, type Account, type CreateAccountParams, type ListAccountsParams } from "ledger-${name}";

type Same<A, B> = [A, B] extends [B, A] ? true : false;
const same = <A, B>(yes: Same<A, B>): Same<A, B> => yes;

export async function use(ledger: Ledger, big: ${big}, time: ${time}): Promise<void> {
  for await (const account of ledger.accounts.list({ after: big, since: time, where: { opened: time, id: big } })) {
    same<typeof account, Account>(true);
  }
  const account = await ledger.accounts.get({ id: big });
  same<typeof account.id, ${big}>(true);
  same<typeof account.opened, ${time}>(true);
  same<typeof account.note, string | undefined>(true);
  same<Exclude<typeof account.on, undefined>, ${day}>(true);
  same<Exclude<typeof account.closed, undefined>, ${time} | null>(true);
  same<Exclude<typeof account.range, undefined>, [${time}, ${time}]>(true);
  same<Exclude<typeof account.balances, undefined>, { [key: string]: ${big} }>(true);
  same<Exclude<typeof account.expires, undefined>, ${time} | "never">(true);
  same<Exclude<ListAccountsParams["x-min"], undefined>, ${big}>(true);
  const params: CreateAccountParams = { id: big, code: "", opened: time, children: [account], expires: "never" };
  same<Awaited<ReturnType<typeof ledger.accounts.create>>, Account>(true);
  await ledger.accounts.create(params);
  const outcome = await ledger.accounts.list().result();
  if (outcome.error instanceof APIError && outcome.error.status === 429) {
    same<typeof outcome.error.body.retry_at, ${time}>(true);
  }
  const [change] = (await ledger.changes.list()).items;
  if (change?.kind === "opening") same<typeof change.value, ${time}>(true);
  if (change?.kind === "renaming") same<typeof change.value, string>(true);
  // @ts-expect-error Nothing but what the options say.
  await ledger.accounts.get({ id: true });
}
`;
}
