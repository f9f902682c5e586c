import {
  addEntry,
  emptyFold,
  type Fold,
  finishFold,
  type LedgerEntry,
  localDate,
  mergeFolds,
  type Portfolio,
  type PositionOptions,
  positions,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal, refusalCode, refusals } from "../refusal.js";
import {
  atOrBefore,
  award,
  ceilingChange,
  change,
  cofinancing,
  commitment,
  hand,
  line,
  onward,
  payment,
  recovery,
  reversal,
  spending,
} from "./hand.js";

const options: PositionOptions = { asOf: localDate("2021-12-31"), by: ["line", "year"] };
const paid = payment("p1", "2021-03-01", 120, { partner: "town" });
const ledger: readonly LedgerEntry[] = [
  paid,
  payment("p2", "2021-04-01", 70, { line: "a2" }),
  reversal(paid, "r", "2021-05-01", 20),
  atOrBefore(payment("p3", "2022-01-01", 5)),
  atOrBefore(payment("p4", "2020-06-01", 9)),
  cofinancing("k", "2021-06-01", 30),
  commitment("c", "2021-06-01", 30, { line: null, deal: "x" }),
];
const portfolio = hand({ ledger });
const foldOf = (entries: readonly LedgerEntry[], of: Portfolio = portfolio, with_ = options): Fold =>
  entries.reduce(addEntry, emptyFold(of, with_));

describe("a fold", () => {
  test("begun, filled and finished gives the positions", () => {
    expect(finishFold(foldOf(ledger))).toEqual(positions(portfolio, options));
  });

  test("does not read the ledger of its portfolio", () => {
    expect(finishFold(emptyFold(portfolio, options))).toEqual(positions(hand(), options));
  });

  test("merged from parts is the same as the whole, in any order, grouped in any way", () => {
    const [a, b, c] = [foldOf(ledger.slice(0, 2)), foldOf(ledger.slice(2, 4)), foldOf(ledger.slice(4))];
    const expected = positions(portfolio, options);
    for (const merged of [
      mergeFolds([a, b, c]),
      mergeFolds([c, a, b]),
      mergeFolds([mergeFolds([a, b]), c]),
      mergeFolds([a, mergeFolds([b, c])]),
      mergeFolds([emptyFold(portfolio, options), c, b, a]),
    ]) {
      expect(finishFold(merged)).toEqual(expected);
    }
  });

  test("is not changed by merging or by finishing, and may go on", () => {
    const part = foldOf(ledger.slice(0, 3));
    const before = finishFold(part);
    const merged = mergeFolds([part]);
    addEntry(merged, ledger[1] as LedgerEntry);
    expect(finishFold(part)).toEqual(before);
    expect(finishFold(ledger.slice(3).reduce(addEntry, part))).toEqual(positions(portfolio, options));
  });

  test("with awards and amendments may be finished more than once", () => {
    const awarded = hand({
      awards: [award("w", "2021-01-01", 50)],
      amendments: [ceilingChange("m", "2021-02-01", [change("award w", 50, 60)])],
    });
    const fold = emptyFold(awarded, options);
    expect(finishFold(fold)).toEqual(finishFold(fold));
    expect(finishFold(mergeFolds([fold, fold])).total.awarded.net.value).toBe(60);
  });

  test("gives itself back from addEntry, counted or not", () => {
    const fold = emptyFold(portfolio, options);
    expect(addEntry(fold, paid)).toBe(fold);
    expect(addEntry(fold, payment("late", "2022-01-01", 5))).toBe(fold);
    expect(addEntry(fold, atOrBefore(payment("late", "2022-01-01", 5)))).toBe(fold);
  });

  test("takes the same dimensions as a word or as a list of one", () => {
    expect(positions(portfolio, { ...options, by: "line" })).toEqual(
      positions(portfolio, { ...options, by: ["line"] }),
    );
    expect(positions(portfolio, { ...options, by: "line" }).by).toEqual(["line"]);
  });

  test("does not keep the list of dimensions that it was given", () => {
    const by: ("line" | "year")[] = ["line"];
    const fold = emptyFold(portfolio, { ...options, by });
    by.push("year");
    expect(finishFold(fold).by).toEqual(["line"]);
    expect(Object.isFrozen(by)).toBe(false);
  });
});

describe("unlike folds do not merge", () => {
  const one = emptyFold(portfolio, options);
  const others: readonly (readonly [string, Portfolio, PositionOptions])[] = [
    ["another day", portfolio, { ...options, asOf: localDate("2021-12-30") }],
    ["another knowledge", portfolio, { ...options, knownOn: localDate("2021-12-31") }],
    ["other dimensions", portfolio, { ...options, by: ["line"] }],
    ["dimensions in another order", portfolio, { ...options, by: ["year", "line"] }],
    ["another id", hand({ id: "other" }), options],
    ["another envelope", hand({ envelope: { ...portfolio.envelope, ceiling: null } }), options],
    ["other groups", hand({ groups: [] }), options],
    ["other lines", hand({ lines: [] }), options],
    ["other deals", hand({ deals: [] }), options],
    ["other reservations", hand({ reservations: [] }), options],
    ["other pillars", hand({ pillars: [] }), options],
    ["other projects", hand({ projects: [] }), options],
    ["other partners", hand({ partners: [] }), options],
    ["other awards", hand({ awards: [award("w", "2021-01-01", 1)] }), options],
    [
      "other amendments",
      hand({ amendments: [ceilingChange("m", "2021-01-01", [change("line a1", 300, 1)])] }),
      options,
    ],
  ];
  test.each(others)("of %s", (_, of, with_) => {
    expect(refusalCode(() => mergeFolds([one, emptyFold(of, with_)]))).toBe("FOLDS_UNLIKE");
  });

  test("of another ledger do: that is what merging is for", () => {
    expect(() => mergeFolds([one, emptyFold(hand(), options)])).not.toThrow();
  });

  test("in words", () => {
    const other = emptyFold(portfolio, { ...options, by: ["line"] });
    const words = refusal(() => mergeFolds([one, other])).replace(/[0-9a-f]{16}/g, "…");
    expect(words).toMatchInlineSnapshot(
      `"FOLDS_UNLIKE: Found folds … and …; expected folds of one portfolio, dates and dimensions."`,
    );
    expect(refusal(() => mergeFolds([]))).toMatchInlineSnapshot(
      `"FOLDS_UNLIKE: Found no folds; expected at least one fold."`,
    );
  });
});

describe("an entry that the portfolio cannot hold is refused", () => {
  const wrong: readonly (readonly [string, LedgerEntry])[] = [
    ["line", payment("e", "2021-01-01", 1, { line: "zz" })],
    ["deal", commitment("e", "2021-01-01", 1, { line: null, deal: "zz" })],
    ["award", payment("e", "2021-01-01", 1, { award: "zz" })],
    ["partner", payment("e", "2021-01-01", 1, { partner: "zz" })],
    ["payer", onward("e", "2021-01-01", 1, { from: "zz" })],
    ["payee", onward("e", "2021-01-01", 1, { to: "zz" })],
    ["pillar", commitment("e", "2021-01-01", 1, { pillar: "zz" })],
    ["project", spending("e", "2021-01-01", 1, { project: "zz" })],
    ["an inherited name", payment("e", "2021-01-01", 1, { line: "constructor" })],
    ["amount below zero", payment("e", "2021-01-01", -1)],
    ["amount that is no number", payment("e", "2021-01-01", Number.NaN)],
    ["kind", { ...paid, kind: "gift" } as unknown as LedgerEntry],
    [
      "reversal of a reversal",
      {
        ...reversal(paid, "e", "2021-05-01"),
        of: reversal(paid, "r", "2021-05-01"),
      } as unknown as LedgerEntry,
    ],
    ["reversal of a line that is not there", reversal({ ...paid, line: "zz" }, "e", "2021-05-01")],
  ];
  test("in words, whatever the breakdown", () => {
    expect(
      refusals(wrong, ([, entry]) => addEntry(emptyFold(hand(), { ...options, by: "envelope" }), entry)),
    ).toMatchInlineSnapshot(`
        "
        ENTRY_INVALID: Found "zz" as the line of "e"; expected the id of one of the lines of this portfolio.
        ENTRY_INVALID: Found "zz" as the deal of "e"; expected the id of one of the deals of this portfolio.
        ENTRY_INVALID: Found "zz" as the award of "e"; expected the id of one of the awards of this portfolio.
        ENTRY_INVALID: Found "zz" as the partner of "e"; expected the id of one of the partners of this portfolio.
        ENTRY_INVALID: Found "zz" as the partner of "e"; expected the id of one of the partners of this portfolio.
        ENTRY_INVALID: Found "zz" as the partner of "e"; expected the id of one of the partners of this portfolio.
        ENTRY_INVALID: Found "zz" as the pillar of "e"; expected the id of one of the pillars of this portfolio.
        ENTRY_INVALID: Found "zz" as the project of "e"; expected the id of one of the projects of this portfolio.
        ENTRY_INVALID: Found "constructor" as the line of "e"; expected the id of one of the lines of this portfolio.
        ENTRY_INVALID: Found the number -1 as the amount of entry "e"; expected an amount that is not below zero; money that flows back is a recovery or a reversal.
        ENTRY_INVALID: Found the number NaN as the amount of entry "e"; expected an amount that is not below zero; money that flows back is a recovery or a reversal.
        ENTRY_INVALID: Found "gift" as the kind of an entry; expected a kind that feeds a stage; a reversal cannot itself be reversed.
        ENTRY_INVALID: Found "reversal" as the kind of an entry; expected a kind that feeds a stage; a reversal cannot itself be reversed.
        ENTRY_INVALID: Found "zz" as the line of "e"; expected the id of one of the lines of this portfolio.
        "
      `);
  });

  test("and so is an amount that is no whole number of cents, or no number", () => {
    const odd = [0.5, "12", Number.POSITIVE_INFINITY].map((amount) =>
      payment("e", "2021-01-01", amount as number),
    );
    expect(odd.map((entry) => refusalCode(() => foldOf([entry])))).toEqual([
      "AMOUNT_INVALID",
      "AMOUNT_INVALID",
      "AMOUNT_OUT_OF_RANGE",
    ]);
  });

  test("and a treasurer of an award that is no partner", () => {
    expect(
      refusalCode(() =>
        positions(hand({ awards: [award("w", "2021-01-01", 1, { treasurer: "zz" })] }), options),
      ),
    ).toBe("ENTRY_INVALID");
  });

  test("but not where it does not count: then it is not looked at", () => {
    expect(() => foldOf([payment("e", "2022-01-01", 1, { line: "zz" })])).not.toThrow();
  });
});

describe("a sum beyond the range of an amount", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const [half, rest, more] = [
    payment("h", "2021-01-01", 2 ** 52),
    payment("r", "2021-01-02", 2 ** 52 - 1),
    payment("m", "2021-01-03", 1),
  ];

  test("is exact up to the last cent", () => {
    expect(finishFold(foldOf([half, rest])).rows[0]?.paid.gross.value).toBe(most);
  });

  test("in one place is refused, in any order, added or merged", () => {
    const three = [half, rest, more];
    for (const order of [three, [...three].reverse(), [rest, more, half]]) {
      expect(refusalCode(() => foldOf(order))).toBe("AMOUNT_OUT_OF_RANGE");
      expect(refusalCode(() => mergeFolds(order.map((entry) => foldOf([entry]))))).toBe(
        "AMOUNT_OUT_OF_RANGE",
      );
    }
  });

  test("is refused even where a reversal would bring it back, in any order", () => {
    const back = reversal(half, "b", "2021-02-01");
    for (const order of [
      [half, rest, more, back],
      [back, half, rest, more],
      [more, back, rest, half],
    ]) {
      expect(refusalCode(() => foldOf(order))).toBe("AMOUNT_OUT_OF_RANGE");
    }
  });

  test("over several places is refused when it is finished", () => {
    const apart = foldOf([half, rest, payment("m", "2021-01-03", 1, { line: "a2" })]);
    expect(refusal(() => finishFold(apart))).toMatchInlineSnapshot(
      `"AMOUNT_OUT_OF_RANGE: Found 9007199254740992 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
    );
  });

  test("of ceilings is refused as well", () => {
    const lines = [line("a1", "b", "x", most), line("a2", "b", "y", most)];
    const by = { ...options, by: "line" as const };
    expect(refusalCode(() => positions(hand({ lines }), by))).toBe("AMOUNT_OUT_OF_RANGE");
    expect(
      positions(hand({ lines: lines.slice(0, 1), groups: hand().groups.slice(1) }), by).rows[0]?.ceiling
        .value,
    ).toBe(most);
  });
});

describe("what comes out", () => {
  test("is frozen, all the way down", () => {
    const open: unknown[] = [positions(portfolio, options)];
    let looked = 0;
    while (open.length > 0) {
      const next = open.pop();
      if (typeof next !== "object" || next === null) continue;
      looked += 1;
      expect(Object.isFrozen(next)).toBe(true);
      open.push(...Object.values(next));
    }
    expect(looked).toBeGreaterThan(300);
  });

  test("is plain data", () => {
    const result = positions(portfolio, options);
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("leaves the portfolio as it was", () => {
    const before = structuredClone(portfolio);
    positions(portfolio, options);
    expect(portfolio).toEqual(before);
    expect(Object.isFrozen(portfolio.lines)).toBe(false);
  });

  test("has no minus zero", () => {
    const nil = hand({ ledger: [recovery("r", "2021-01-01", 0), paid, reversal(paid, "x", "2021-05-01")] });
    const text = (value: unknown): string =>
      Object.is(value, -0)
        ? "minus zero"
        : typeof value === "object" && value !== null
          ? Object.values(value).map(text).join()
          : "";
    expect(text(positions(nil, { ...options, by: "line" }))).not.toContain("minus zero");
  });
});
