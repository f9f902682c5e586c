import { millions, sum, toDecimalString, ZERO } from "regio-deals";
import { regioEnvelop, regioEnvelopStatements } from "regio-deals/reference";
import { describe, expect, test } from "vitest";
import { cellAmount, type PrintedRow, rowsBetween } from "./letterText.js";

/** The rows of Tabel 1, straight from the letter. */
const TABLE_ONE = rowsBetween(307, 312, 3);
/** The rows of Tabel 2, straight from the letter; a page break with the heading lies between. */
const TABLE_TWO = [...rowsBetween(1194, 1264, 4), ...rowsBetween(1287, 1325, 4)];

const GROUP_OF: Readonly<Record<string, string>> = {
  I: "t1",
  II: "t2",
  III: "t3",
  Overige: "other",
  Totaal: "total",
  "Subtotaal tranche #1": "t1",
  "Subtotaal tranche #2": "t2",
  "Subtotaal tranche #3": "t3",
  "Subtotaal overig": "other",
};

const isSubtotal = ({ label }: PrintedRow) => label.startsWith("Subtotaal") || label === "Totaal";
const LINE_ROWS = TABLE_TWO.filter((row) => !isSubtotal(row));
const SUM_ROWS = TABLE_TWO.filter(isSubtotal);

/** A name as Tabel 2 prints it, without the spaces after a hyphen that a broken line leaves. */
const printed = (name: string) => name.replaceAll("- ", "-");
const lineOf = (row: PrintedRow) => regioEnvelop.lines.find((line) => printed(line.name) === row.label);
const statement = (id: string) => regioEnvelopStatements.find((one) => one.id === id);
const inMillions = (text: string) => toDecimalString(millions(text));

function paid(line: string | undefined, recipient: string): string {
  const entries = regioEnvelop.ledger.filter(
    (entry) => entry.kind === "payment" && entry.line === line && entry.recipient === recipient,
  );
  return toDecimalString(sum(entries.map((entry) => entry.amount)));
}

test("the tables of the letter have as many rows as they print", () => {
  expect(TABLE_ONE.map((row) => row.label)).toEqual(["I", "II", "III", "Overige", "Totaal"]);
  expect(LINE_ROWS).toHaveLength(35);
  expect(SUM_ROWS.map((row) => row.label)).toEqual([
    "Subtotaal tranche #1",
    "Subtotaal tranche #2",
    "Subtotaal tranche #3",
    "Subtotaal overig",
    "Totaal",
  ]);
});

test("two cells of the letter are empty", () => {
  expect(TABLE_TWO.filter((row) => row.cells.includes("")).map((row) => row.label)).toEqual([
    "RD Groene Hart",
    "RD Parkstad Limburg",
  ]);
});

describe("Tabel 1", () => {
  test.each(TABLE_ONE)("the statement has every cell of $label", ({ label, line, cells }) => {
    const columns = ["ceiling", "paid", "left"];
    for (const [index, column] of columns.entries()) {
      expect(statement("letter-tabel-1")?.figures[`${GROUP_OF[label]}.${column}`]).toEqual({
        value: cellAmount(cells[index] ?? "missing"),
        unit: "million",
        where: `L${line}`,
      });
    }
  });

  test("the statement has no other figure", () => {
    expect(Object.keys(statement("letter-tabel-1")?.figures ?? {})).toHaveLength(15);
  });

  test.each(TABLE_ONE.filter((row) => row.label !== "Totaal"))(
    "the group $label has the ceiling that it prints",
    ({ label, line, cells }) => {
      const group = regioEnvelop.groups.find((one) => one.name === label);
      expect(group?.id).toBe(GROUP_OF[label]);
      expect(group?.where).toBe(`L${line}`);
      expect(toDecimalString(group?.ceiling ?? ZERO)).toBe(inMillions(cellAmount(cells[0] ?? "")));
    },
  );

  test.each(TABLE_ONE.filter((row) => row.label !== "Totaal"))(
    "the lines of $label add up to what it prints as ceiling, paid and left",
    ({ label, cells }) => {
      const lines = regioEnvelop.lines.filter((line) => line.group === GROUP_OF[label]);
      const payments = regioEnvelop.ledger.flatMap((entry) =>
        entry.kind === "payment" && lines.some((line) => line.id === entry.line) ? [entry.amount] : [],
      );
      const ceiling = sum(lines.map((line) => line.ceiling ?? ZERO));
      expect(toDecimalString(ceiling)).toBe(inMillions(cellAmount(cells[0] ?? "")));
      expect(toDecimalString(sum(payments))).toBe(inMillions(cellAmount(cells[1] ?? "")));
      expect(toDecimalString(sum([...payments, millions(cellAmount(cells[2] ?? ""))]))).toBe(
        toDecimalString(ceiling),
      );
    },
  );
});

describe("Tabel 2", () => {
  const columns = ["ceiling", "region", "ministry", "left"];

  test("the lines of the portfolio stand in the order of the table", () => {
    expect(regioEnvelop.lines.map((line) => printed(line.name))).toEqual(LINE_ROWS.map((row) => row.label));
  });

  test.each(LINE_ROWS)("the statement has every cell of $label", (row) => {
    for (const [index, column] of columns.entries()) {
      expect(statement("letter-tabel-2")?.figures[`${lineOf(row)?.id}.${column}`]).toEqual({
        value: cellAmount(row.cells[index] ?? "missing"),
        unit: "million",
        where: `L${row.line}`,
      });
    }
  });

  test.each(SUM_ROWS)("the statement has every cell of $label", ({ label, line, cells }) => {
    for (const [index, column] of columns.entries()) {
      expect(statement("letter-tabel-2")?.figures[`${GROUP_OF[label]}.${column}`]).toEqual({
        value: cellAmount(cells[index] ?? "missing"),
        unit: "million",
        where: `L${line}`,
      });
    }
  });

  test("the statement has no other figure", () => {
    expect(Object.keys(statement("letter-tabel-2")?.figures ?? {})).toHaveLength((35 + 5) * 4);
  });

  test.each(LINE_ROWS)("the portfolio has ceiling and payments of $label", (row) => {
    const line = lineOf(row);
    const [ceiling = "", region = "", ministry = ""] = row.cells.map(cellAmount);
    expect(line?.where).toBe(`L${row.line}`);
    expect(toDecimalString(line?.ceiling ?? ZERO)).toBe(inMillions(ceiling));
    expect(paid(line?.id, "region")).toBe(inMillions(region));
    expect(paid(line?.id, "ministry")).toBe(inMillions(ministry));
    expect(paid(line?.id, "vatFund")).toBe("0.00");
  });

  test("each payment names the line on which its cell stands", () => {
    const lineOfCell = new Map(LINE_ROWS.map((row) => [lineOf(row)?.id, `L${row.line}`]));
    for (const entry of regioEnvelop.ledger) {
      if (entry.kind !== "payment" || entry.id.endsWith("-last-part")) continue;
      expect(entry.where?.split(", ")[0]).toBe(lineOfCell.get(entry.line));
    }
  });
});
