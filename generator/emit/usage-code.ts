import type { OperationPlan } from "../plan/package-plan.js";
import type { SymbolId } from "../plan/type-expr.js";
import { propertyAccess } from "./doors/identifier.js";
import { stringLiteral } from "./doors/literal.js";
import {
  assignment,
  group,
  hugged,
  ifBreak,
  indent,
  join,
  line,
  printDoc,
  softline,
  type Doc,
} from "./layout.js";
import { callDoc } from "./signature.js";
import { createSamples } from "./sample.js";
import {
  expanded,
  propertyDoc,
  Reference,
  type Properties,
} from "./value-expression.js";
import type { PrintPlan } from "./symbol-table.js";

/** The code that README shows, as Prettier would print it. */
export interface UsageCode {
  /** `import { Seam } from …` and the client. */
  readonly construct: string;
  /** `const client = createClient(…)` behind its imports. */
  readonly single?: string;
  readonly call?: string;
  readonly loop?: string;
  readonly page?: string;
  readonly errors?: string;
  readonly result?: string;
}

export function usageCode(plan: PrintPlan): UsageCode {
  const { client, symbols, resources } = plan;
  const { usage } = client;
  const { name } = plan.package;
  const samples = createSamples(plan);
  const call = find(usage.call);
  const list = find(usage.list);
  const shown = list ?? call;
  return {
    construct: lines(
      importLine([nameOf(client.className)], name),
      "",
      constant("client", construct(`new ${nameOf(client.className)}`)),
    ),
    ...(shown === undefined ? {} : { single: single(shown) }),
    ...(call === undefined
      ? {}
      : {
          call: lines(
            constant("data", ["await ", invoke(call)]),
            "console.log(data);",
          ),
          errors: errors(call),
          result: result(call),
        }),
    ...(list === undefined
      ? {}
      : {
          loop: loop(invoke(list)),
          page: lines(
            constant("page", ["await ", invoke(list)]),
            "console.log(page.items, page.hasNextPage());",
          ),
        }),
  };

  function find(id: SymbolId | undefined): OperationPlan | undefined {
    return resources
      .flatMap(({ operations }) => operations)
      .find((operation) => operation.function === id);
  }

  function nameOf(id: SymbolId): string {
    return symbols.get(id)?.export ?? "";
  }

  function construct(callee: string): Doc {
    const options = usage.credentials.map(({ option, variable }) => [
      option,
      new Reference([
        "process.env",
        group(indent([softline, propertyAccess(variable)])),
        "!",
      ]),
    ]);
    return callWith(callee, Object.fromEntries(options) as Properties);
  }

  /** `client.connectedAccounts.list(…)`. */
  function invoke(operation: OperationPlan): Doc {
    const callee = ["client", ...operation.call.map(propertyAccess)].join("");
    return callWith(callee, samples.params(operation.params));
  }

  function single(operation: OperationPlan): string {
    const entry = resources.find(({ operations }) =>
      operations.includes(operation),
    )?.entry;
    const callee = nameOf(operation.function);
    const params = samples.params(operation.params);
    const called: Doc = callWith(callee, params, "client");
    return lines(
      importLine(["createClient"], `${name}/client`),
      importLine([callee], `${name}/${entry ?? ""}`),
      "",
      constant("client", construct("createClient")),
      "",
      operation.page === undefined
        ? constant("data", ["await ", called])
        : loop(called),
    );
  }

  function errors(operation: OperationPlan): string {
    return lines(
      importLine(["APIError", "NotFoundError"], name),
      "",
      "try {",
      `  ${printDoc(["await ", invoke(operation), ";"], 2)}`,
      "} catch (error) {",
      "  if (error instanceof NotFoundError) console.log(error.body);",
      "  else if (error instanceof APIError) console.log(error.status);",
      "  else throw error;",
      "}",
    );
  }

  function result(operation: OperationPlan): string {
    return lines(
      constant("call", invoke(operation)),
      constant("outcome", "await call.result()"),
      "if (outcome.ok) console.log(outcome.data);",
      "else console.log(outcome.error.message);",
    );
  }
}

function loop(list: Doc): string {
  return lines(
    printDoc(["for await (const item of ", list, ") {"]),
    "  console.log(item);",
    "}",
  );
}

function constant(name: string, value: Doc): string {
  return printDoc([assignment(`const ${name}`, " =", value, "fluid"), ";"]);
}

/** A call with an object over several lines, if it has members. */
function callWith(callee: string, object: Properties, first?: string): Doc {
  const entries = Object.entries(object);
  const others = first === undefined ? [] : [first];
  if (entries.length === 0) return callDoc(callee, others);
  const members = entries.map(([key, value]) => propertyDoc(key, value));
  return [callee, hugged("(", others, expanded(members), ")")];
}

function importLine(names: readonly string[], from: string): string {
  const braces =
    names.length === 1
      ? ["{ ", ...names, " }"]
      : group([
          "{",
          indent([line, join([",", line], [...names])]),
          ifBreak(","),
          line,
          "}",
        ]);
  return printDoc(["import ", braces, " from ", stringLiteral(from), ";"]);
}

function lines(...all: readonly string[]): string {
  return all.join("\n");
}
