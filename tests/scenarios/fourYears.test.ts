import { readFileSync } from "node:fs";
import {
  audit,
  checkSisaAnnex,
  describeFinding,
  diffSisaAnnex,
  euro,
  exampleGrantDefinition,
  formatEuro,
  localDate,
  type Money,
  positions,
  type SisaAnnex,
  schemeById,
  settle,
  settlementFacts,
  sisaCalendar,
  sisaLateness,
  type Table,
  toMarkdown,
  withParameters,
} from "regio-deals";
import { parseSchemeParameters } from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { annexes, fourYears } from "./fourYears.js";

const page = readFileSync(new URL("../../docs/concepts/single-audit.md", import.meta.url), "utf8");
const portfolio = fourYears();
const [first, second, third] = annexes();
const cell = (annex: SisaAnnex, row: string, number: string) =>
  annex.rows.find(({ key }) => key === row)?.cells.find(({ indicator }) => indicator === number)?.text ?? "";
const shown = (amount: Money | null) => (amount === null ? "–" : formatEuro(amount, { locale: "nl-NL" }));

/** The page tells a table exactly as it is worked out here, whatever the width of its columns. */
function told(table: Table): void {
  const plain = (text: string) => text.replace(/[ \u00a0]+/g, " ").replace(/-+/g, "-");
  expect(plain(page)).toContain(plain(toMarkdown(table)));
}

const column = (label: string, align: "left" | "right" = "right") => ({ id: label, label, align });

describe("a bridge and a campus, as the page tells it", () => {
  test("three annexes", () => {
    const rows = [first, second, third].flatMap((annex) =>
      annex.rows.map(({ key }) => [
        String(annex.year),
        key ?? "",
        ...["X1/02", "X1/03", "X1/04", "X1/06"].map((number) => shown(euro(cell(annex, key ?? "", number)))),
        cell(annex, key ?? "", "X1/09"),
      ]),
    );
    told({
      title: "",
      columns: [
        column("Year", "left"),
        column("Project", "left"),
        column("Spending"),
        column("Correction"),
        column("Cumulative"),
        column("Co-financing, cumulative"),
        column("Final", "left"),
      ],
      rows,
    });
    // the correction of 2022: an invoice of 120,000 less a credit note of 50,000
    expect(cell(second, "bridge", "X1/03")).toBe("70000.00");
    expect(third.rows.map(({ key }) => key)).toEqual(["campus"]);
  });

  test("each annex meets every rule, also beside the one before", () => {
    const chain = [
      [first, null],
      [second, first],
      [third, second],
    ] as const;
    for (const [annex, previous] of chain) {
      const definition = exampleGrantDefinition(annex.year);
      const found = checkSisaAnnex(annex, { definition, previous, portfolio });
      expect(found.filter(({ outcome }) => outcome === "fail")).toEqual([]);
    }
  });

  test("a digit moves while the annex of 2022 is typed, and the rules say where", () => {
    const typed: SisaAnnex = {
      ...second,
      rows: second.rows.map((row) =>
        row.key === "campus"
          ? {
              ...row,
              cells: row.cells.map((one) =>
                one.indicator === "X1/02" ? { ...one, text: "10000000.00" } : one,
              ),
            }
          : row,
      ),
    };
    const definition = exampleGrantDefinition(2022);
    const found = checkSisaAnnex(typed, { definition, previous: first, portfolio });
    const fails = found.filter(({ outcome }) => outcome === "fail");
    const lines = fails.map((one) => `- \`${one.rule}\`: ${describeFinding(one, "en").message}`);
    expect(page).toContain(`${lines.join("\n")}\n`);
    const asOf = localDate("2023-05-01");
    const [change] = diffSisaAnnex(typed, second, { definition, asOf });
    expect([change?.row, change?.indicator, change?.was, change?.becomes, change?.material]).toEqual([
      "campus",
      "X1/02",
      "10000000.00",
      "1000000.00",
      true,
    ]);
  });

  test("the delivery of 2022 comes on 20 July 2023, after a 15 July on a Saturday", () => {
    const calendar = sisaCalendar(2022, { holidays: [], weekend: "unknown" });
    const delivery = { receivedOn: localDate("2023-07-20"), plausible: true };
    const on = (day: string) =>
      sisaLateness(calendar, {
        asOf: localDate(day),
        deliveries: [delivery],
        extension: null,
        participants: 1,
        concurrent: [],
      });
    told({
      title: "",
      columns: [column("Day", "left"), column("Delivery of 2022", "left"), column("Held back")],
      rows: ["2023-07-15", "2023-07-17", "2023-07-18", "2023-07-20"].map((day) => {
        const { outcome, suspension } = on(day);
        return [day, outcome, suspension === null ? "–" : `${suspension.percent} %`];
      }),
    });
  });

  test("determination and recovery", () => {
    const asOf = localDate("2024-09-30");
    const facts = settlementFacts(portfolio, "award", { asOf });
    const scheme = withParameters(
      schemeById("t3-2020"),
      parseSchemeParameters({
        recoveryYears: {
          parameter: "the caller's reading",
          versions: [
            {
              value: 5,
              evidence: "source",
              reference: { title: "The decision to award", article: "9", checkedOn: "2024-09-01" },
            },
          ],
        },
      }),
    );
    const settlement = settle(facts, {
      regime: { kind: "stateScheme", scheme },
      method: "actualCosts",
      decidedOn: localDate("2024-10-01"),
    });
    const { award, final, released, netPaid, toRecover } = settlement;
    told({
      title: "",
      columns: [column("Figure", "left"), column("Amount")],
      rows: [
        ["Awarded", shown(award)],
        ["Spent, and the final amount", shown(final)],
        ["Released", shown(released)],
        ["Paid", shown(netPaid)],
        ["To recover", shown(toRecover)],
      ],
    });
    const after = positions(portfolio, { asOf: localDate("2024-12-31"), by: "deal" }).total;
    expect([after.toMakeAvailable.value, after.toSpend.value, after.released.value]).toEqual([
      0, 0, 93_000_000,
    ]);
  });

  test("in the end one thing is not met: the delivery that came late", () => {
    const chain = [first, second, third];
    const report = audit(portfolio, {
      asOf: localDate("2025-01-01"),
      documents: {
        annexes: chain.map((annex, index) => ({
          annex,
          definition: exampleGrantDefinition(annex.year),
          previous: chain[index - 1] ?? null,
        })),
        deliveries: [2021, 2022, 2023].map((year) => ({
          calendar: sisaCalendar(year, { holidays: [], weekend: "unknown" }),
          deliveries: [
            { receivedOn: localDate(year === 2022 ? "2023-07-20" : `${year + 1}-07-12`), plausible: true },
          ],
          extension: null,
          participants: 1,
          concurrent: [],
        })),
      },
    });
    expect(report.findings.map(({ rule, path }) => [rule, path[1]])).toEqual([["RD-DEL-01", 2022]]);
    const { pass, fail, cannotTell, notApplicable } = report.counts;
    expect(page).toContain(
      `${pass} met, ${fail} not met, ${cannotTell} that cannot be told, ${notApplicable} that do not apply`,
    );
  });
});
