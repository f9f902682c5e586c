import fc from "fast-check";
import {
  type ConditionalLoan,
  disbursementSchedule,
  explainLoan,
  explainReschedule,
  explainSettlement,
  explainVatSplit,
  fromCents,
  halfAtAwardHalfOnProgress,
  loanWithConditionalRepayment,
  localDate,
  reschedule,
  settle,
  vatSplit,
} from "regio-deals";
import { expect, test } from "vitest";

const anchor = localDate("2021-01-01");
const cents = fc.nat(1_000_000).map(fromCents);

test("rescheduling: the traced value is the plain one, and the formula comes to its result", () => {
  fc.assert(
    fc.property(cents, cents, cents, (amount, paid, newAmount) => {
      const before = disbursementSchedule(amount, halfAtAwardHalfOnProgress(), { anchor });
      const amendment = { id: "a", effectiveOn: anchor, newAmount, cutFrom: "last", replan: null } as const;
      const movements = [{ direction: "paid", date: anchor, amount: paid }] as const;
      const { value, trace } = explainReschedule(before, amendment, movements);
      expect(value).toEqual(reschedule(before, amendment, movements));
      expect(trace.result.value).toBe(((newAmount - paid) / 100).toFixed(2));
    }),
  );
});

test("settlement: the traced value is the plain one, and what is owed is the result", () => {
  fc.assert(
    fc.property(cents, cents, cents, (award, costs, paid) => {
      const facts = {
        instrument: "subsidy",
        award,
        awardedOn: anchor,
        costs,
        vatFund: fromCents(0),
        cofinancing: null,
        paid,
        received: fromCents(0),
        reductions: [],
      } as const;
      const options = { regime: { kind: "awbTitle42" }, method: "actualCosts", decidedOn: anchor } as const;
      const { value, trace } = explainSettlement(facts, options);
      expect(value).toEqual(settle(facts, options));
      expect(trace.result.value).toBe(((Math.min(award, costs) - paid) / 100).toFixed(2));
    }),
  );
});

test("the VAT fund: the traced value is the plain one", () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
      const part = { kind: "share", share: `${percent}/100`, rounding: "halfEven" } as const;
      const options = { receiver: "province", part, asOf: anchor } as const;
      expect(explainVatSplit(amount, options).value).toEqual(vatSplit(amount, options));
    }),
  );
});

test("a loan: the traced value is the plain one, and owed, conditional and forgone are all that can be asked", () => {
  const condition = fc.record({ amount: cents, met: fc.option(fc.nat(27)), lapses: fc.boolean() });
  fc.assert(
    fc.property(fc.array(condition, { maxLength: 5 }), cents, cents, (drawn, cap, repaid) => {
      const day = (of: number) => localDate(`2022-01-${String(of + 1).padStart(2, "0")}`);
      const loan: ConditionalLoan = {
        principal: cap,
        cap,
        conditions: drawn.map(({ amount, lapses }, i) => ({
          id: `c${i}`,
          description: `C${i}`,
          amount,
          dueDays: i,
          lapsesOn: lapses ? localDate("2022-02-01") : null,
        })),
      };
      const met = drawn.flatMap((one, i) =>
        one.met === null ? [] : [{ condition: `c${i}`, on: day(one.met) }],
      );
      const facts = { met, repaid: [{ date: day(0), amount: repaid }], asOf: localDate("2022-03-01") };
      const { value, trace } = explainLoan(loan, facts);
      expect(value).toEqual(loanWithConditionalRepayment(loan, facts));
      const { owed, conditional, forgone, open, overpaid } = value;
      const all = drawn.reduce((total, { amount }) => total + amount, 0);
      const asked = drawn.reduce((total, one) => (one.met === null ? total : total + one.amount), 0);
      expect(owed).toBe(Math.min(asked, cap));
      expect(owed + conditional + forgone).toBe(Math.min(all, cap));
      expect(open - overpaid).toBe(owed - repaid);
      expect(trace.result.value).toBe((open / 100).toFixed(2));
    }),
  );
});
