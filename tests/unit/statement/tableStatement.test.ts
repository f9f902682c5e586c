import { checkStatement, type StatementRow, type StatementTable, tableStatement } from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusals } from "../refusal.js";
import { source } from "./published.js";
import { reasonOf } from "./reasonOf.js";

type Kind = StatementRow["kind"];

const row = (id: string, kind: Kind, cells: StatementRow["cells"], of?: readonly string[]): StatementRow => ({
  id,
  label: id,
  kind,
  where: `line of ${id}`,
  cells,
  ...(of === undefined ? {} : { of }),
});

/** A table with one column of ones. */
const column = (...rows: readonly (readonly [string, Kind, (readonly string[])?])[]): StatementTable => ({
  ...table,
  columns: [{ id: "c", label: "C" }],
  rows: rows.map(([id, kind, of]) => row(id, kind, { c: "1" }, of)),
  columnRelations: [],
});

const table: StatementTable = {
  id: "tabel-1",
  title: "Tabel 1",
  source,
  unit: "million",
  tolerance: "0",
  columns: [
    { id: "ceiling", label: "Maximum" },
    { id: "left", label: "Over" },
  ],
  rows: [
    row("I", "item", { ceiling: "482.00", left: "32.00" }),
    row("II", "item", { ceiling: "215.00", left: null }),
    row("all", "total", { ceiling: "697.00", left: "32.00" }),
  ],
  columnRelations: [{ id: "less", kind: "atMost", operands: ["left"], result: "ceiling" }],
};

/** The rows that each row sums. */
const sums = (given: StatementTable) =>
  Object.fromEntries(
    tableStatement(given).relations.map(({ id, operands }) => [
      id.replace(/\.c$/, ""),
      operands.map((operand) => operand.replace(/\.c$/, "")).join(" "),
    ]),
  );

test("a table becomes a statement of cells, sums and relations of columns", () => {
  const { figures, relations, ...rest } = tableStatement(table);
  expect(rest).toEqual({ id: "tabel-1", title: "Tabel 1", source });
  expect(figures).toStrictEqual({
    "I.ceiling": { value: "482.00", unit: "million", where: "line of I" },
    "I.left": { value: "32.00", unit: "million", where: "line of I" },
    "II.ceiling": { value: "215.00", unit: "million", where: "line of II" },
    "all.ceiling": { value: "697.00", unit: "million", where: "line of all" },
    "all.left": { value: "32.00", unit: "million", where: "line of all" },
  });
  const tolerance = "0";
  expect(relations).toEqual([
    {
      id: "all.ceiling",
      kind: "sum",
      operands: ["I.ceiling", "II.ceiling"],
      result: "all.ceiling",
      tolerance,
    },
    { id: "all.left", kind: "sum", operands: ["I.left", "II.left"], result: "all.left", tolerance },
    { id: "I:less", kind: "atMost", operands: ["I.left"], result: "I.ceiling", tolerance },
    { id: "II:less", kind: "atMost", operands: ["II.left"], result: "II.ceiling", tolerance },
    { id: "all:less", kind: "atMost", operands: ["all.left"], result: "all.ceiling", tolerance },
  ]);
});

test("an empty cell leaves the relations that need it untold", () => {
  const findings = checkStatement(tableStatement(table));
  expect(findings.map(({ path, outcome }) => `${path[1]} ${outcome}`)).toEqual([
    "all.ceiling pass",
    "all.left cannotTell",
    "I:less pass",
    "II:less cannotTell",
    "all:less pass",
  ]);
  expect(reasonOf(findings[1])).toBe('there is no figure "II.left".');
});

test("step and tolerance go to every figure and relation", () => {
  const { figures, relations } = tableStatement({ ...table, step: "0.5", tolerance: "rounding" });
  expect(new Set(Object.values(figures).map(({ step }) => step))).toEqual(new Set(["0.5"]));
  expect(new Set(relations.map(({ tolerance }) => tolerance))).toEqual(new Set(["rounding"]));
});

test("the statement is frozen, all the way down", () => {
  const statement = tableStatement(table);
  expect(Object.isFrozen(statement.figures["I.left"])).toBe(true);
  expect(Object.isFrozen(statement.relations[0]?.operands)).toBe(true);
});

describe("what a subtotal and a total sum", () => {
  test("a total without subtotals sums all items", () => {
    expect(sums(column(["a", "item"], ["b", "item"], ["t", "total"]))).toEqual({ t: "a b" });
  });

  test("a subtotal sums the items since the last one, and the total the subtotals", () => {
    const rows = column(
      ["a", "item"],
      ["b", "item"],
      ["s", "subtotal"],
      ["c", "item"],
      ["u", "subtotal"],
      ["t", "total"],
    );
    expect(sums(rows)).toEqual({ s: "a b", u: "c", t: "s u" });
  });

  test("items after the last subtotal count in the total", () => {
    const rows = column(["a", "item"], ["s", "subtotal"], ["b", "item"], ["t", "total"]);
    expect(sums(rows)).toEqual({ s: "a", t: "s b" });
  });

  test("a subtotal of subtotals takes them out of the total", () => {
    const rows = column(
      ["a", "item"],
      ["s", "subtotal"],
      ["b", "item"],
      ["u", "subtotal"],
      ["su", "subtotal", ["s", "u"]],
      ["t", "total"],
    );
    expect(sums(rows)).toEqual({ s: "a", u: "b", su: "s u", t: "su" });
  });

  test("an item that a subtotal passes over counts in the total", () => {
    const rows = column(
      ["a", "item"],
      ["b", "item"],
      ["s", "subtotal", ["b"]],
      ["c", "item"],
      ["t", "total"],
    );
    expect(sums(rows)).toEqual({ s: "b", t: "a s c" });
  });

  test("a subtotal may stand above its items", () => {
    const rows = column(["s", "subtotal", ["a", "b"]], ["a", "item"], ["b", "item"], ["t", "total"]);
    expect(sums(rows)).toEqual({ s: "a b", t: "s" });
  });

  test("a total may stand above, and name its rows", () => {
    expect(sums(column(["t", "total", ["a", "b"]], ["a", "item"], ["b", "item"]))).toEqual({ t: "a b" });
  });

  test("a second total sums the same and what came since, and no total", () => {
    const rows = column(["a", "item"], ["t", "total"], ["b", "item"], ["u", "total"]);
    expect(sums(rows)).toEqual({ t: "a", u: "a b" });
  });

  test("a subtotal without items, or a total without rows, cannot be told", () => {
    const outcomes = (given: StatementTable) =>
      checkStatement(tableStatement(given)).map((finding) => [finding.outcome, reasonOf(finding)]);
    const none = ["cannotTell", "the relation takes at least one figure, and has 0."];
    expect(outcomes(column(["t", "total"]))).toEqual([none]);
    expect(outcomes(column(["t", "total", []], ["a", "item"]))).toEqual([none]);
    expect(outcomes(column(["a", "item"], ["s", "subtotal"], ["u", "subtotal"]))).toEqual([
      ["pass", undefined],
      none,
    ]);
  });
});

describe("the worked example: a table whose last cell is wrong", () => {
  const cells = (ceiling: string, paid: string, left: string) => ({ ceiling, paid, left });
  const worked: StatementTable = {
    ...table,
    columns: ["ceiling", "paid", "left"].map((id) => ({ id, label: id })),
    rows: [
      row("I", "item", cells("482.00", "450.00", "32.00")),
      row("II", "item", cells("215.00", "215.00", "0.00")),
      row("deals", "subtotal", cells("697.00", "665.00", "32.00")),
      row("costs", "item", cells("13.00", "13.00", "0.00")),
      row("all", "total", cells("710.00", "678.00", "31.00")),
    ],
    columnRelations: [{ id: "left", kind: "difference", operands: ["ceiling", "paid"], result: "left" }],
  };

  test("fails in its column and in its row, and nowhere else", () => {
    const failed = checkStatement(tableStatement(worked)).filter(({ outcome }) => outcome !== "pass");
    expect(
      failed.map(({ path, expected, actual, facts }) => [path[1], expected, actual, facts.where]),
    ).toEqual([
      ["all.left", "32.00", "31.00", "line of all"],
      ["all:left", "32.00", "31.00", "line of all"],
    ]);
  });
});

describe("refuses", () => {
  const one = { id: "c", label: "C" };
  const tables: readonly StatementTable[] = [
    column(["a", "item"], ["a", "item"]),
    { ...column(["a", "item"]), columns: [one, one] },
    { ...table, columnRelations: [...table.columnRelations, ...table.columnRelations] },
    {
      ...table,
      columns: [one, { id: "b.c", label: "" }],
      rows: [row("a", "item", {}), row("a.b", "item", {})],
      columnRelations: [],
    },
    {
      ...table,
      columns: [{ id: "c:x", label: "" }, one],
      rows: [row("a", "item", {}), row("t", "total", {}), row("t.c", "item", {})],
      columnRelations: [{ id: "x", kind: "equals", operands: ["c"], result: "c" }],
    },
    { ...table, rows: [row("a", "item", { other: "1" })] },
    { ...table, rows: [row("a", "item", JSON.parse('{"__proto__":"1"}'))] },
    { ...table, columnRelations: [{ id: "x", kind: "equals", operands: ["other"], result: "left" }] },
    { ...table, columnRelations: [{ id: "x", kind: "equals", operands: ["left"], result: "constructor" }] },
    column(["a", "item"], ["t", "total", ["b"]]),
    column(["a", "item"], ["t", "total", ["a", "a"]]),
    column(["a", "item"], ["t", "total", ["a", "t"]]),
    column(["a", "item"], ["b", "item", ["a"]]),
  ];

  test("what would be two things or nothing at all", () => {
    expect(refusals(tables, tableStatement)).toMatchInlineSnapshot(`
      "
      TABLE_INVALID: Found the row "a" twice; expected it once.
      TABLE_INVALID: Found the column "c" twice; expected it once.
      TABLE_INVALID: Found the relation of columns "less" twice; expected it once.
      TABLE_INVALID: Found the cell "a.b.c" twice; expected it once.
      TABLE_INVALID: Found the relation "t.c:x" twice; expected it once.
      TABLE_INVALID: Found the column "other"; expected the id of a column of the table.
      TABLE_INVALID: Found the column "__proto__"; expected the id of a column of the table.
      TABLE_INVALID: Found the column "other"; expected the id of a column of the table.
      TABLE_INVALID: Found the column "constructor"; expected the id of a column of the table.
      TABLE_INVALID: Found the row "b"; expected the id of a row of the table.
      TABLE_INVALID: Found the row in one sum "a" twice; expected it once.
      TABLE_INVALID: Found the row "t" in its own sum; expected other rows.
      TABLE_INVALID: Found rows to sum for the item "b"; expected a subtotal or a total.
      "
    `);
  });
});
