import fc from "fast-check";
import { fromCents, localDate, type Reduction, type SettlementFacts, settle } from "regio-deals";
import { expect, test } from "vitest";

const cents = fc.nat(1_000_000).map(fromCents);
const grounds = fc.constantFrom<Reduction["ground"]>(
  "activitiesNotDone",
  "obligationsNotMet",
  "wrongData",
  "awardKnownToBeWrong",
);
const facts: fc.Arbitrary<SettlementFacts> = fc
  .record({
    award: cents,
    costs: cents,
    vatFund: fc.nat(1000).map(fromCents),
    cofinancing: fc.option(fc.record({ realised: cents, required: cents }), { nil: null }),
    paid: cents,
    back: fc.nat(100),
    reductions: fc.array(
      fc.record({ ground: grounds, amount: fc.nat(300_000).map(fromCents), reason: fc.constant("r") }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ back, ...rest }) => ({
    ...rest,
    instrument: "subsidy",
    awardedOn: localDate("2021-01-01"),
    received: fromCents(Math.floor((rest.paid * back) / 100)),
  }));

test("every cent is conserved, and the final amount is that of slow fractions", () => {
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom("none" as const, "inProportion" as const),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom("fullAmountIfDelivered" as const, "actualCosts" as const, "shareOfCosts" as const),
      (given, shortfall, share, method) => {
        const settlement = settle(given, {
          regime: { kind: "awbTitle42" },
          method,
          sharePercent: String(share),
          shortfall,
          rounding: "floor",
          decidedOn: localDate("2024-01-01"),
        });
        const { final, released, netPaid, vatFund, toPay, toRecover, steps } = settlement;
        expect(final + released).toBe(given.award);
        expect(netPaid + vatFund + toPay - toRecover).toBe(final);
        expect(toPay === 0 || toRecover === 0).toBe(true);
        const [first, ...others] = steps;
        expect(others.reduce((left, { amount }) => left - amount, first?.amount ?? 0)).toBe(final);
        expect(BigInt(final)).toBe(slow(given, method, share, shortfall));
      },
    ),
    { numRuns: 1000 },
  );
});

function slow(
  { award, costs, cofinancing, reductions }: SettlementFacts,
  method: "fullAmountIfDelivered" | "actualCosts" | "shareOfCosts",
  share: number,
  shortfall: "none" | "inProportion",
): bigint {
  const wholes = { fullAmountIfDelivered: award, actualCosts: costs, shareOfCosts: costs };
  let amount = BigInt(wholes[method]);
  if (method === "shareOfCosts") amount = (amount * BigInt(share)) / 100n;
  if (amount > BigInt(award)) amount = BigInt(award);
  if (cofinancing !== null && cofinancing.realised < cofinancing.required && shortfall === "inProportion") {
    amount = (amount * BigInt(cofinancing.realised)) / BigInt(cofinancing.required);
  }
  for (const { amount: off } of reductions) amount = BigInt(off) > amount ? 0n : amount - BigInt(off);
  return amount;
}
