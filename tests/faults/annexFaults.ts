import type { AnnexRow, RuleId, SisaAnnex } from "regio-deals";
import {
  type Control,
  type Fault,
  inAnnex,
  inCell,
  inDocuments,
  inPortfolio,
  moreCents,
  off,
  withCell,
} from "./fault.js";
import type { Case } from "./goodCase.js";
import type { Random } from "./random.js";

/** A fault in one cell; `undefined` passes a row over. */
function cell(
  name: string,
  control: Control,
  rule: RuleId,
  year: number,
  indicator: string,
  change: (text: string) => string | null | undefined,
): Fault {
  return { name, control, rule, seed: (good, chance) => inCell(good, year, chance, indicator, change) };
}

/** A fault in one annex. */
function annex(
  name: string,
  control: Control,
  rule: RuleId,
  year: number,
  change: (of: SisaAnnex) => SisaAnnex | null,
): Fault {
  return { name, control, rule, seed: (good, chance) => inAnnex(good, year, chance, change) };
}

const textIn = (row: AnnexRow | undefined, indicator: string): string =>
  row?.cells.find((one) => one.indicator === indicator)?.text ?? "";

const nonzero = (change: (text: string) => string) => (text: string) =>
  Number(text) === 0 ? undefined : change(text);

const firstRow = (of: SisaAnnex, change: (row: AnnexRow) => readonly AnnexRow[]): SisaAnnex | null =>
  of.rows.length === 0
    ? null
    : { ...of, rows: of.rows.flatMap((row, index) => (index === 0 ? change(row) : [row])) };

const dutch = (text: string) => {
  const [whole = "", cents = "00"] = text.split(".");
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".")},${cents}`;
};

/** Faults in an annex. */
export const ANNEX_FAULTS: readonly Fault[] = [
  cell("a blank cell", "form", "RD-SIS-01", 2022, "X1/02", () => null),
  cell("a cell with a space", "form", "RD-SIS-01", 2022, "X1/05", () => " "),
  annex("a dropped cell", "form", "RD-SIS-01", 2022, (of) =>
    firstRow(of, (row) => [{ ...row, cells: row.cells.filter(({ indicator }) => indicator !== "X1/08") }]),
  ),
  cell("text in a number", "form", "RD-SIS-02", 2022, "X1/02", () => "see annex"),
  cell("separators between thousands", "form", "RD-SIS-02", 2022, "X1/02", (text) =>
    Number(text) < 1000 ? undefined : dutch(text),
  ),
  cell("a decimal comma", "form", "RD-SIS-02", 2022, "X1/02", (text) => text.replace(".", ",")),
  cell("a footnote beside the amount", "form", "RD-SIS-02", 2022, "X1/04", (text) => `${text} *`),
  cell("Reeks 1", "form", "RD-SIS-02", 2022, "X1/01", () => "Reeks 1"),
  cell("a sign of the currency", "form", "RD-SIS-02", 2022, "X1/05", (text) => `€ ${text}`),
  cell("another word for yes", "form", "RD-SIS-02", 2023, "X1/09", () => "yes"),
  cell("another spelling of n.v.t.", "form", "RD-SIS-02", 2022, "X1/03", () => "nvt"),
  cell("three decimals", "form", "RD-SIS-02", 2022, "X1/02", (text) => `${text}0`),
  annex("an indicator that the definition does not have", "form", "RD-SIS-03", 2022, (of) =>
    firstRow(of, (row) => [{ ...row, cells: [...row.cells, { indicator: "X1/99", text: "0" }] }]),
  ),
  annex("a cell that stands twice", "form", "RD-SIS-03", 2022, (of) =>
    firstRow(of, (row) => [{ ...row, cells: [...row.cells, ...row.cells.slice(0, 1)] }]),
  ),
  annex("a total in a row", "form", "RD-SIS-03", 2022, (of) =>
    firstRow(of, (row) => [{ ...row, cells: [...row.cells, { indicator: "X1/10", text: "0" }] }]),
  ),
  annex("a number in another spelling", "form", "RD-SIS-04", 2022, (of) =>
    firstRow(of, (row) => [
      {
        ...row,
        cells: row.cells.map((one) => (one.indicator === "X1/02" ? { ...one, indicator: "x1 / 2" } : one)),
      },
    ]),
  ),
  annex("a number with its parts swapped", "form", "RD-SIS-04", 2022, (of) =>
    firstRow(of, (row) => [
      {
        ...row,
        cells: row.cells.map((one) => (one.indicator === "X1/03" ? { ...one, indicator: "03/X1" } : one)),
      },
    ]),
  ),
  cell("the cost of the year a cent off", "total", "RD-SIS-05", 2022, "X1/11", (text) => moreCents(text, 1)),
  cell(
    "spending with a moved digit",
    "total",
    "RD-SIS-06",
    2022,
    "X1/02",
    nonzero((text) => moreCents(text, Number(text) * 900)),
  ),
  annex("a total a cent off", "total", "RD-SIS-06", 2022, (of) => ({
    ...of,
    cells: of.cells.map((one) => ({ ...one, text: moreCents(one.text ?? "", 1) })),
  })),
  cell("a cumulative figure a cent off", "previous annex", "RD-SIS-07", 2022, "X1/04", (text) =>
    moreCents(text, 1),
  ),
  cell(
    "a correction of the wrong sign",
    "previous annex",
    "RD-SIS-07",
    2022,
    "X1/03",
    nonzero((text) => moreCents("0", Number(text) * -100)),
  ),
  annex("a cumulative figure without the year before", "previous annex", "RD-SIS-07", 2022, (of) =>
    firstRow(of, (row) => [withCell(row, "X1/04", textIn(row, "X1/02"))]),
  ),
  cell("an opening figure a cent off", "previous annex", "RD-SIS-24", 2022, "X1/12", (text) =>
    moreCents(text, 1),
  ),
  annex("a dropped row of the year before", "previous annex", "RD-SIS-08", 2022, (of) =>
    firstRow(of, () => []),
  ),
  {
    name: "a closed row that is back",
    control: "previous annex",
    rule: "RD-SIS-09",
    seed: (good, chance) =>
      inAnnex(good, 2023, chance, (of, { previous }) => {
        const closed = previous?.rows.find((row) => textIn(row, "X1/09") === "Ja");
        return closed === undefined ? null : { ...of, rows: [...of.rows, closed] };
      }),
  },
  annex("an annex of another year", "form", "RD-SIS-10", 2022, (of) => ({ ...of, year: 2023 })),
  annex("an annex of another grant", "form", "RD-SIS-10", 2022, (of) => ({ ...of, code: "X2" })),
  cell(
    "spending below zero",
    "form",
    "RD-SIS-11",
    2022,
    "X1/02",
    nonzero((text) => `-${text}`),
  ),
  annex("a doubled row", "id", "RD-SIS-12", 2022, (of) => firstRow(of, (row) => [row, row])),
  annex("swapped cells of spending and correction", "ledger", "RD-SIS-13", 2022, (of) =>
    firstRow(of, (row) =>
      textIn(row, "X1/02") === textIn(row, "X1/03")
        ? [row]
        : [withCell(withCell(row, "X1/02", textIn(row, "X1/03")), "X1/03", textIn(row, "X1/02"))],
    ),
  ),
  annex("spending a cent off, and all that follows from it", "ledger", "RD-SIS-13", 2021, (of) => {
    const raised = firstRow(of, (row) => [
      ["X1/02", "X1/04", "X1/11"].reduce(
        (made, number) => withCell(made, number, moreCents(textIn(made, number), 1)),
        row,
      ),
    ]);
    return (
      raised && {
        ...raised,
        cells: raised.cells.map((one) => ({ ...one, text: moreCents(one.text ?? "", 1) })),
      }
    );
  }),
  annex("swapped spending of two projects", "ledger", "RD-SIS-13", 2021, (of) => {
    const [one, two] = of.rows;
    if (one === undefined || two === undefined || textIn(one, "X1/02") === textIn(two, "X1/02")) return null;
    const take = (row: AnnexRow, from: AnnexRow) =>
      ["X1/02", "X1/04", "X1/11"].reduce((made, number) => withCell(made, number, textIn(from, number)), row);
    return { ...of, rows: [take(one, two), take(two, one), ...of.rows.slice(2)] };
  }),
  cell("co-financing a cent off", "ledger", "RD-SIS-14", 2022, "X1/05", (text) => moreCents(text, 1)),
  cell("cumulative co-financing a cent off", "ledger", "RD-SIS-14", 2022, "X1/06", (text) =>
    moreCents(text, -1),
  ),
  annex("a dropped row of a new project", "ledger", "RD-SIS-15", 2021, (of) => firstRow(of, () => [])),
  annex("a row of a project that nobody knows", "ledger", "RD-SIS-15", 2021, (of) =>
    firstRow(of, (row) => [{ ...row, key: "nobody" }]),
  ),
  {
    name: "a grant that is not on the list",
    control: "list",
    rule: "RD-SIS-16",
    seed: (good) => inDocuments(good, "annexes", 0, (one) => ({ ...one, list: { year: 2021, grants: [] } })),
  },
  {
    name: "a list of another year",
    control: "list",
    rule: "RD-SIS-16",
    seed: (good) =>
      inDocuments(good, "annexes", 0, (one) =>
        one.list === undefined ? one : { ...one, list: { ...one.list, year: 2019 } },
      ),
  },
  {
    name: "an award that is another on the list",
    control: "list",
    rule: "RD-SIS-17",
    seed: (good) =>
      inDocuments(good, "annexes", 0, (one) => ({
        ...one,
        list: {
          year: one.annex.year,
          grants: [
            {
              code: "X1",
              decisions: good.portfolio.awards.map(({ number, amount }) => ({
                number: number ?? "",
                amount: off(amount, 1),
              })),
            },
          ],
        },
      })),
  },
  annex("less co-financing than the scheme asks", "limit", "RD-SIS-18", 2021, (of) => ({
    ...of,
    rows: of.rows.map((row) => withCell(row, "X1/06", "0.00")),
  })),
  {
    name: "VAT of the compensation fund that is not left out",
    control: "ledger",
    rule: "RD-SIS-19",
    seed: (good, chance) => withVat(good, chance),
  },
  {
    name: "spending after the term",
    control: "date",
    rule: "RD-SIS-20",
    seed: (good) =>
      inPortfolio(good, { amendments: good.portfolio.amendments.filter(({ kind }) => kind !== "extension") }),
  },
  annex("cumulative spending above the award", "limit", "RD-SIS-21", 2021, (of) =>
    firstRow(of, (row) => [withCell(row, "X1/04", "99999999.00")]),
  ),
  cell(
    "final accountability of a project that is not completed",
    "form",
    "RD-SIS-22",
    2023,
    "X1/08",
    () => "Nee",
  ),
  {
    name: "accounted for cumulatively instead of by year",
    control: "previous annex",
    rule: "RD-SIS-23",
    seed: (good) => {
      const [one, two] = [2021, 2022].map((year) =>
        good.portfolio.ledger.find(({ id }) => id === `accounted-${good.portfolio.awards[0]?.id}-${year}`),
      );
      if (one === undefined || two === undefined) return null;
      const both = { ...two, amount: off(two.amount, one.amount) };
      return inPortfolio(good, {
        ledger: good.portfolio.ledger.map((entry) => (entry === two ? both : entry)),
      });
    },
  },
];

/** Puts what was declared to the fund back into the cell of spending. */
function withVat(good: Case, chance: Random): Case | null {
  return inAnnex(good, 2022, chance, (of, { vatFund = [] }) => {
    const [declared] = vatFund;
    const entry = good.portfolio.ledger.find(({ id }) => id === declared?.entry);
    if (declared === undefined || entry?.kind !== "spending" || declared.amount === 0) return null;
    const rows = of.rows.map((row) =>
      row.key === entry.project
        ? withCell(row, "X1/02", moreCents(textIn(row, "X1/02"), declared.amount))
        : row,
    );
    return { ...of, rows };
  });
}
