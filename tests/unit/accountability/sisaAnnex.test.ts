import {
  type AnnexRow,
  type Award,
  checkSisaAnnex,
  euro,
  exampleGrantDefinition,
  explainSisaAnnex,
  localDate,
  type SisaAnnex,
  type SisaAnnexOptions,
  sisaAnnex,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { dealCase } from "../../scenarios/dealCase.js";
import { award, putIn, sisaCase, spending, undone } from "../../scenarios/sisaCase.js";
import { refusal } from "../refusal.js";

const bridge = spending("s1", "p1", 2021, "2021-06-01", "1000000");
const late = spending("s2", "p1", 2021, "2021-12-01", "200000", "2022-09-01");
const road = spending("s3", "p2", 2022, "2022-03-01", "300000.50");
const undo = undone("r1", bridge, "2022-10-01", "50000");
const own = putIn("c1", "p1", 2021, "2021-07-01", "900000");
const ledger = [bridge, late, road, undo, own];
const portfolio = sisaCase(ledger);
const first = sisaAnnex(portfolio, "award", 2021, exampleGrantDefinition(2021), {
  knownOn: localDate("2022-04-01"),
  previous: null,
});
const second = sisaAnnex(portfolio, "award", 2022, exampleGrantDefinition(2022), {
  knownOn: localDate("2023-04-01"),
  previous: first,
});

const shown = (annex: SisaAnnex) =>
  [...annex.rows, { key: "grant", cells: annex.cells }].map(({ key, cells }: AnnexRow) => [
    key,
    ...cells.map(({ text }) => text),
  ]);

test("a year that was the first: spending, nothing to correct, co-financing that counts", () => {
  expect(shown(first)).toEqual([
    ["p1", "Project p1", "1000000.00", "0.00", "1000000.00", "900000.00", "900000.00", null, "Nee", "Nee"],
    ["grant", "1000000.00"],
  ]);
});

test("the year after: what was booked late and what was undone is a correction, signed, and figures carry on", () => {
  // p1: booked late 200,000, undone 50,000: correction 150,000; cumulative 1,000,000 + 150,000
  expect(shown(second)).toEqual([
    ["p1", "Project p1", "0.00", "150000.00", "1150000.00", "0.00", "900000.00", null, "Nee", "Nee"],
    ["p2", "Project p2", "300000.50", "0.00", "300000.50", "0.00", "0.00", null, "Nee", "Nee"],
    ["grant", "300000.50"],
  ]);
});

test("more undone than booked late: a correction below zero, and that is good", () => {
  const more = sisaCase([bridge, undo, putIn("c1", "p1", 2021, "2021-07-01", "1000000")]);
  const annex = sisaAnnex(more, "award", 2022, exampleGrantDefinition(2022), {
    knownOn: localDate("2023-04-01"),
    previous: first,
  });
  expect(annex.rows[0]?.cells[2]?.text).toBe("-50000.00");
  const fails = checkSisaAnnex(annex, {
    definition: exampleGrantDefinition(2022),
    previous: first,
    portfolio: more,
  }).filter(({ outcome, rule }) => outcome === "fail" && rule !== "RD-SIS-18");
  expect(fails.map(({ rule }) => rule)).toEqual([]);
});

test("without an earlier annex all of earlier years is a correction, so that nothing is lost", () => {
  const annex = sisaAnnex(portfolio, "award", 2022, exampleGrantDefinition(2022), {
    knownOn: localDate("2023-04-01"),
  });
  expect(annex.rows[0]?.cells.slice(1, 4).map(({ text }) => text)).toEqual([
    "0.00",
    "1150000.00",
    "1150000.00",
  ]);
});

test("an annex that skips a year carries the year between as a correction", () => {
  const annex = sisaAnnex(portfolio, "award", 2023, exampleGrantDefinition(2023), {
    knownOn: localDate("2024-04-01"),
    previous: first,
  });
  expect(annex.rows.map(({ cells }) => cells.slice(1, 4).map(({ text }) => text))).toEqual([
    ["0.00", "150000.00", "1150000.00"],
    ["0.00", "300000.50", "300000.50"],
  ]);
});

describe("what is unknown is blank", () => {
  test("a ledger that does not hold all spending", () => {
    const line = { ...(portfolio.lines[0] as (typeof portfolio.lines)[0]), records: [] };
    const annex = sisaAnnex({ ...portfolio, lines: [line] }, "award", 2021, exampleGrantDefinition(2021), {
      knownOn: localDate("2022-04-01"),
    });
    expect(annex.rows[0]?.cells.slice(1, 6).map(({ text }) => text)).toEqual([null, null, null, null, null]);
  });

  test("co-financing of an unknown origin, or without a year", () => {
    for (const entry of [
      putIn("c", "p1", 2021, "2021-07-01", "1", { origin: "unknown" }),
      putIn("c", "p1", null, "2021-07-01", "1"),
    ]) {
      const { value, trace } = explainSisaAnnex(
        sisaCase([bridge, own, entry]),
        "award",
        2021,
        exampleGrantDefinition(2021),
        { knownOn: localDate("2022-04-01") },
      );
      expect(value.rows[0]?.cells.slice(1, 6).map(({ text }) => text)).toEqual([
        "1000000.00",
        "0.00",
        "1000000.00",
        null,
        null,
      ]);
      const node = trace.children.find(({ id }) => id === "sisaAnnex/p1/X1/05");
      expect(node?.inputs[0]?.value).toBe("900000.00");
    }
  });

  test("co-financing that the scheme leaves out is not there at all", () => {
    const state = putIn("c", "p1", 2021, "2021-07-01", "1", { partner: "ministry" });
    const annex = sisaAnnex(sisaCase([bridge, own, state]), "award", 2021, exampleGrantDefinition(2021), {
      knownOn: localDate("2022-04-01"),
    });
    expect(annex.rows[0]?.cells[4]?.text).toBe("900000.00");
  });
});

test("what went to the VAT fund is left out, of a reversal too", () => {
  const annex = sisaAnnex(portfolio, "award", 2022, exampleGrantDefinition(2022), {
    knownOn: localDate("2023-04-01"),
    previous: first,
    vatFund: [
      { entry: "s3", amount: euro("52066.20") },
      { entry: "r1", amount: euro("8677.69") },
    ],
  });
  // correction: 200,000.00 - (50,000.00 - 8,677.69); spending: 300,000.50 - 52,066.20
  expect(annex.rows.map(({ cells }) => cells.slice(1, 3).map(({ text }) => text))).toEqual([
    ["0.00", "158677.69"],
    ["247934.30", "0.00"],
  ]);
});

test("a project that is done, or accounted for finally, says so; a closed one leaves the next annex", () => {
  const closed = sisaAnnex(portfolio, "award", 2022, exampleGrantDefinition(2022), {
    knownOn: localDate("2023-04-01"),
    previous: first,
    completed: ["p1"],
    final: ["p1"],
  });
  expect(closed.rows[0]?.cells.slice(7).map(({ text }) => text)).toEqual(["Ja", "Ja"]);
  const next = sisaAnnex(sisaCase([bridge, late, undo, own]), "award", 2023, exampleGrantDefinition(2023), {
    knownOn: localDate("2024-04-01"),
    previous: { ...closed, rows: closed.rows.slice(0, 1) },
  });
  expect(next.rows).toEqual([]);
  const later = undone("r2", bridge, "2023-06-01", "10000");
  const returned = sisaAnnex(
    sisaCase([bridge, late, undo, own, later]),
    "award",
    2023,
    exampleGrantDefinition(2023),
    {
      knownOn: localDate("2024-04-01"),
      previous: closed,
    },
  );
  // what is undone after that brings the row back, so that nothing is lost, and the check says that it was closed
  expect(returned.rows.map(({ key, cells }) => [key, cells[2]?.text])).toEqual([
    ["p2", "0.00"],
    ["p1", "-10000.00"],
  ]);
});

test("rows per decision, and none at all", () => {
  const base = exampleGrantDefinition(2021);
  const options = { knownOn: localDate("2022-04-01") };
  const perDecision = sisaAnnex(portfolio, "award", 2021, { ...base, repeatedPer: "decision" }, options);
  expect(perDecision.rows.map(({ key, cells }) => [key, cells[0]?.text, cells[1]?.text])).toEqual([
    ["award", "2020-001", "1000000.00"],
  ]);
  const flat = { ...base, repeatedPer: null, relations: [] };
  const indicators = base.indicators.map((indicator) => ({ ...indicator, repeated: false }));
  const whole = sisaAnnex(portfolio, "award", 2021, { ...flat, indicators }, options);
  expect(whole.rows).toEqual([]);
  expect(whole.cells[1]).toEqual({ indicator: "X1/02", text: "1000000.00" });
});

test("each cell of money names its entries, and a cumulative figure its parts", () => {
  const { value, trace } = explainSisaAnnex(portfolio, "award", 2022, exampleGrantDefinition(2022), {
    knownOn: localDate("2023-04-01"),
    previous: first,
  });
  expect(value).toEqual(second);
  const node = trace.children.find(({ id }) => id === "sisaAnnex/p1/X1/04");
  expect(node?.formula).toBe("opening + corrected + ofYear");
  expect(node?.inputs.map((input) => input.value)).toEqual(["1000000.00", "150000.00", "0.00"]);
  expect(node?.entries).toEqual(["s2", "r1"]);
});

interface Wrong extends Partial<SisaAnnexOptions> {
  readonly award?: Partial<Award>;
  readonly definition?: number;
}

test.each<[string, Wrong]>([
  ["a decentralisation grant", { award: { instrument: "decentralisationGrant" } }],
  ["the definition of another year", { definition: 2020 }],
  ["a previous annex that is not earlier", { previous: { ...first, year: 2022 } }],
  ["a previous annex of another award", { previous: { ...first, award: "other" } }],
  ["a VAT part of what is no spending", { vatFund: [{ entry: "c1", amount: euro("1") }] }],
  ["a VAT part above its entry", { vatFund: [{ entry: "s3", amount: euro("300000.51") }] }],
  [
    "two VAT parts of one entry",
    { vatFund: ["1", "2"].map((amount) => ({ entry: "s3", amount: euro(amount) })) },
  ],
])("%s is refused", (_, { award: over = {}, definition = 2022, ...options }) => {
  const other = { ...portfolio, awards: [{ ...award, ...over }] };
  const make = () =>
    sisaAnnex(other, "award", 2022, exampleGrantDefinition(definition), {
      knownOn: localDate("2023-04-01"),
      ...options,
    });
  expect(refusal(make)).toMatchSnapshot();
});

test("spending that names none of two awards is refused, since an annex without it would miss money", () => {
  const nameless = { ...bridge, award: null };
  const two = { ...sisaCase([nameless]), awards: [award, { ...award, id: "second" }] };
  const options = { knownOn: localDate("2022-04-01") };
  expect(
    refusal(() => sisaAnnex(two, "award", 2021, exampleGrantDefinition(2021), options)),
  ).toMatchInlineSnapshot(
    `"ANNEX_INVALID: Found entry s1, which names none of the 2 awards of its line; expected an entry that names its award, or one award."`,
  );
  expect(
    sisaAnnex(sisaCase([nameless]), "award", 2021, exampleGrantDefinition(2021), options).rows.length,
  ).toBe(1);
  const ofDeal = { ...nameless, line: null, deal: "d" };
  expect(
    sisaAnnex(sisaCase([ofDeal]), "award", 2021, exampleGrantDefinition(2021), options).rows.length,
  ).toBe(1);
});

test("an empty ledger: no rows, and a total of nothing", () => {
  const empty = dealCase({ tranche: "III", ceiling: "10", awards: [award] });
  const annex = sisaAnnex(empty, "award", 2021, exampleGrantDefinition(2021), {
    knownOn: localDate("2022-04-01"),
  });
  expect([annex.rows, annex.cells]).toEqual([[], [{ indicator: "X1/10", text: "0.00" }]]);
});

test("an annex whose year before is not given: what rests on it cannot be told, and nothing fails for that", () => {
  const definition = exampleGrantDefinition(2022);
  const done = sisaAnnex(portfolio, "award", 2021, exampleGrantDefinition(2021), {
    knownOn: localDate("2022-04-01"),
    previous: null,
    final: ["p1"],
  });
  const closing = sisaCase([bridge, road, own]);
  for (const [books, previous] of [
    [portfolio, first],
    [closing, done],
  ] as const) {
    const annex = sisaAnnex(books, "award", 2022, definition, { knownOn: localDate("2023-04-01"), previous });
    const found = checkSisaAnnex(annex, { definition, portfolio: books });
    expect(found.filter(({ outcome, rule }) => outcome === "fail" && rule !== "RD-SIS-18")).toEqual([]);
    const open = new Set(found.filter(({ outcome }) => outcome === "cannotTell").map(({ rule }) => rule));
    for (const rule of ["RD-SIS-07", "RD-SIS-08", "RD-SIS-09", "RD-SIS-13"]) expect(open).toContain(rule);
  }
});
