import type { Verdict } from "../../corpus/judge.js";
import type { RowDocument } from "./document.js";
import type { ExportedType, Generated } from "./generated.js";
import type { Row } from "./row.js";
import type { Validate } from "./validator.js";

/** What is wrong with texts, names and warnings. */
export function faultsOf(
  row: Row,
  { names }: RowDocument,
  generated: Generated,
): readonly string[] {
  const { refused, codes, files } = generated;
  if (refused !== undefined) return [`is refused: ${refused}`];
  const type = generated.typeOf(names[0] ?? "");
  const text = files.find(({ path }) => path === type?.file)?.text ?? "";
  const wanted = JSON.stringify(row.codes ?? []);
  const said = JSON.stringify(codes);
  return [
    ...(said === wanted ? [] : [`says ${said} and not ${wanted}`]),
    ...(row.declares ?? []).flatMap((declaration) =>
      text.includes(`\n${declaration}\n`)
        ? []
        : [`does not declare ${declaration}, but\n${text}`],
    ),
    ...sendingFaults(row, type),
    ...Object.entries(row.exports ?? {}).flatMap(([name, wish]) => {
      const found = generated.typeOf(name)?.export ?? "nothing";
      return found === wish ? [] : [`exports ${name} as ${found}, not ${wish}`];
    }),
  ];
}

function sendingFaults(
  { sentAs }: Row,
  type: ExportedType | undefined,
): readonly string[] {
  const found = type?.input ?? type?.export ?? "nothing";
  return sentAs === undefined || found === sentAs
    ? []
    : [`is sent as ${found} and not as ${sentAs}`];
}

/** Where a validator does not say what the row says. It knows nothing of what is sent. */
export function quarrelsOf(
  { accepts, rejects, but }: Row,
  validate: Validate,
): readonly string[] {
  const wrong = (
    values: Row["accepts"],
    isRight: (verdict: Verdict) => boolean,
  ) =>
    (values ?? []).flatMap((value) => {
      const verdict = validate(value);
      const said = `${JSON.stringify(value)} is ${verdict} to a validator`;
      return isRight(verdict) ? [] : [said];
    });
  return [
    ...wrong(accepts, (verdict) => verdict === "valid"),
    ...wrong(rejects, (verdict) => verdict === "invalid"),
    // An exception that is none any more has to go.
    ...wrong(but?.accepts, (verdict) => verdict !== "valid"),
    ...wrong(but?.rejects, (verdict) => verdict !== "invalid"),
  ];
}
