// Holds what was measured to its budgets, and prints it.

/** @returns each row with its budgets, and with what is over them */
export function judge(rows, budgets) {
  return rows.map((row) => {
    const budget = Object.hasOwn(budgets, row.name) ? budgets[row.name] : {};
    // A document without a budget would pass whatever it costs.
    const over = ["cpu", "memory"].filter(
      (what) => !(row[what] <= (budget[what] ?? 0)),
    );
    return { ...row, budget, over };
  });
}

export function table(judged) {
  const head = [
    "document",
    "size",
    "CPU",
    "parsings",
    "budget",
    "peak",
    "idle Nodes",
    "budget",
    "",
  ];
  const lines = judged.map(({ name, bytes, budget, over, ...row }) => [
    name,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${row.seconds.toFixed(2)} s`,
    row.cpu.toFixed(1),
    String(budget.cpu ?? "none"),
    `${row.mebibytes.toFixed(0)} MiB`,
    row.memory.toFixed(1),
    String(budget.memory ?? "none"),
    over.length === 0 ? "ok" : `over: ${over.join(", ")}`,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column].length)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 || column === head.length - 1
            ? cell.padEnd(widths[column])
            : cell.padStart(widths[column]),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
