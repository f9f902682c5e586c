import {
  type ConditionalLoan,
  euro,
  explainLoan,
  type LoanFacts,
  loanWithConditionalRepayment,
  localDate,
  type RepaymentCondition,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const condition = (
  id: string,
  amount: string,
  over: Partial<RepaymentCondition> = {},
): RepaymentCondition => ({
  id,
  description: `When ${id}`,
  amount: euro(amount),
  dueDays: 30,
  lapsesOn: null,
  ...over,
});
const loan = (cap: string, ...conditions: readonly RepaymentCondition[]): ConditionalLoan => ({
  principal: euro("100"),
  cap: euro(cap),
  conditions,
});
const met = (id: string, on: string) => ({ condition: id, on: localDate(on) });
const facts = (asOf: string, over: Partial<LoanFacts> = {}): LoanFacts => ({
  met: [],
  repaid: [],
  asOf: localDate(asOf),
  ...over,
});

describe("a loan for works that may earn money back, as the letter tells of a nuclear site, without its figures", () => {
  const terms = loan(
    "90",
    condition("sold", "60", { lapsesOn: localDate("2027-01-01") }),
    condition("profit", "50"),
  );

  test("before anything is met, all within the cap may still be asked", () => {
    expect(loanWithConditionalRepayment(terms, facts("2026-01-01"))).toMatchObject({
      owed: 0,
      open: 0,
      conditional: euro("90"),
      forgone: 0,
    });
  });

  test("a condition that lapses is forgone", () => {
    const state = loanWithConditionalRepayment(terms, facts("2027-01-01"));
    expect(state.conditions.map(({ status }) => status)).toEqual(["lapsed", "open"]);
    expect([state.conditional, state.forgone]).toEqual([euro("50"), euro("40")]);
  });

  test("what is met first is owed first, the rest within the cap", () => {
    const both = [met("profit", "2026-03-01"), met("sold", "2026-06-01")];
    const state = loanWithConditionalRepayment(terms, facts("2026-12-31", { met: both }));
    expect(state.conditions.map(({ owed, dueOn }) => [owed, dueOn])).toEqual([
      [euro("40"), "2026-07-01"],
      [euro("50"), "2026-03-31"],
    ]);
    expect([state.owed, state.conditional, state.forgone]).toEqual([euro("90"), 0, 0]);
  });

  test("repayments go to the first that fell due, and what is too much is a credit", () => {
    const both = [met("profit", "2026-03-01"), met("sold", "2026-06-01")];
    const repaid = [{ date: localDate("2026-07-01"), amount: euro("70") }];
    const state = loanWithConditionalRepayment(terms, facts("2026-07-02", { met: both, repaid }));
    expect(state.conditions.map(({ repaid: own, overdue }) => [own, overdue])).toEqual([
      [euro("20"), true],
      [euro("50"), false],
    ]);
    const more = [...repaid, { date: localDate("2026-07-01"), amount: euro("30") }];
    expect(
      loanWithConditionalRepayment(terms, facts("2026-07-02", { met: both, repaid: more })),
    ).toMatchObject({
      open: 0,
      overpaid: euro("10"),
    });
  });

  test("on its day a repayment is not overdue, and what comes later does not count", () => {
    const one = {
      met: [met("profit", "2026-03-01")],
      repaid: [{ date: localDate("2026-04-01"), amount: euro("50") }],
    };
    const state = (asOf: string) => loanWithConditionalRepayment(terms, facts(asOf, one));
    expect(state("2026-02-28").owed).toBe(0);
    expect(state("2026-03-31").conditions[1]).toMatchObject({ status: "met", overdue: false, repaid: 0 });
    expect(state("2026-04-01").conditions[1]).toMatchObject({ overdue: false, repaid: euro("50") });
  });

  test("owed, conditional and forgone are the cap", () => {
    for (const asOf of ["2026-01-01", "2026-05-01", "2027-01-01"]) {
      const { owed, conditional, forgone } = loanWithConditionalRepayment(
        terms,
        facts(asOf, { met: [met("profit", "2026-04-01")] }),
      );
      expect(owed + conditional + forgone).toBe(euro("90"));
    }
  });

  test("the explanation has the same value", () => {
    const given = facts("2026-12-31", { met: [met("sold", "2026-06-01")] });
    const { value, trace } = explainLoan(terms, given);
    expect(value).toEqual(loanWithConditionalRepayment(terms, given));
    expect([trace.result.value, trace.children.length]).toEqual(["60.00", 2]);
  });
});

test("what cannot be is refused", () => {
  const terms = loan("90", condition("sold", "60", { lapsesOn: localDate("2027-01-01") }));
  const run = (given: Partial<LoanFacts>, of: ConditionalLoan = terms) =>
    refusal(() => loanWithConditionalRepayment(of, facts("2026-01-01", given)));
  expect(
    `\n${[
      run({ met: [met("stolen", "2025-01-01")] }),
      run({ met: [met("sold", "2025-01-01"), met("sold", "2025-02-01")] }),
      run({ met: [met("sold", "2027-01-01")] }),
      run({ repaid: [{ date: localDate("2025-01-01"), amount: -1 as never }] }),
      run({}, loan("90", condition("a", "1"), condition("a", "2"))),
      run({}, loan("90", condition("a", "1", { dueDays: -1 }))),
      run({}, { ...terms, cap: -1 as never }),
    ].join("\n")}\n`,
  ).toMatchInlineSnapshot(`
    "
    SETTLEMENT_INVALID: Found "stolen" as a condition that was met; expected the id of one of the conditions.
    SETTLEMENT_INVALID: Found condition sold twice; expected once.
    SETTLEMENT_INVALID: Found condition sold met on 2027-01-01; expected a day before it lapsed on 2027-01-01.
    SETTLEMENT_INVALID: Found the number -1 for repayment 0; expected a Money not below zero.
    SETTLEMENT_INVALID: Found two conditions with the id "a"; expected one.
    SETTLEMENT_INVALID: Found the number -1 as the days of condition a; expected a whole number from 0.
    SETTLEMENT_INVALID: Found the number -1 for the cap; expected a Money not below zero.
    "
  `);
});
