import { describe, expect, it } from "vitest";
import { operations } from "./bad-extensions/operations.js";
import { pagination } from "./bad-extensions/pagination.js";
import { schemas } from "./bad-extensions/schemas.js";
import type { WrongExtensions } from "./bad-extensions/wrong-extensions.js";
import { planOf, told } from "./plan-of.js";

const tables: Readonly<Record<string, WrongExtensions>> = {
  schemas,
  operations,
  pagination,
};

describe.each(Object.entries(tables))("wrong extensions: %s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, { given, want }) => {
    expect(told(await planOf(given))).toEqual(want);
  });
});
