import fc from "fast-check";
import {
  add,
  type Cofinancing,
  type CofinancingAtStage,
  type ComparedStage,
  cofinancing,
  fromCents,
  localDate,
  positions,
  schemes,
  ZERO,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { portfolios } from "../arbitraries/portfolio.js";
import { dealCase, region } from "../scenarios/dealCase.js";
import { unlessOutOfRange } from "./unlessOutOfRange.js";

const STAGES = ["agreed", "pledged", "committed", "realised", "final"] as const;
const asOfs = fc.constantFrom("2019-06-01", "2021-12-31", "2024-02-29", "2030-01-01").map(localDate);
const scheme = fc.option(fc.constantFrom(...schemes), { nil: undefined });

/** Every stage of every deal of a generated portfolio, on a day, under its own scheme or another. */
const eachStage = (
  check: (stage: CofinancingAtStage, name: ComparedStage, result: Cofinancing) => void,
  numRuns = 60,
) =>
  fc.assert(
    fc.property(portfolios(), asOfs, scheme, (portfolio, asOf, given) => {
      for (const { id } of portfolio.deals) {
        const result = unlessOutOfRange(() =>
          cofinancing(portfolio, id, given === undefined ? { asOf } : { asOf, scheme: given }),
        );
        if (result === undefined) continue;
        for (const name of STAGES) check(result.stages[name], name, result);
      }
    }),
    { numRuns },
  );

describe("in every stage of every deal", () => {
  test("what counts, what does not and what counts neither way are all there is, and so are the groups", () => {
    eachStage(({ counted, excluded, undetermined, total, groups }) => {
      expect(add(add(counted, excluded), undetermined)).toBe(total);
      expect(groups.reduce((all, { amount }) => add(all, amount), ZERO)).toBe(total);
      for (const group of groups) expect(group.reason === null).toBe(group.class === "counted");
    });
  });

  test("met is enough, short is not, and a shortfall is what is missing", () => {
    eachStage(({ requirements, outcome }) => {
      for (const { outcome: one, required, counted, undetermined, shortfall, reason } of requirements) {
        if (required === null) {
          expect([one, shortfall]).toEqual(["cannotTell", null]);
          continue;
        }
        expect(shortfall).toBe(required > counted ? required - counted : 0);
        if (one === "met") expect(Math.min(counted, counted + undetermined) >= required).toBe(true);
        if (one === "short") expect(Math.max(counted, counted + undetermined) < required).toBe(true);
        expect(reason === null).toBe(one === "met" || one === "short");
      }
      if (outcome === "met") expect(requirements.every((asked) => asked.outcome === "met")).toBe(true);
      if (outcome === "short") expect(requirements.some((asked) => asked.outcome === "short")).toBe(true);
    });
  });
});

test("what a stage holds is what positions report of the deal", () => {
  fc.assert(
    fc.property(portfolios(), asOfs, (portfolio, asOf) => {
      const { rows } = positions(portfolio, { asOf, by: "deal" });
      for (const row of rows) {
        const { deal } = row.key;
        if (deal == null) continue;
        const stages = unlessOutOfRange(() => cofinancing(portfolio, deal, { asOf }))?.stages;
        if (stages === undefined) continue;
        for (const stage of ["pledged", "committed", "realised"] as const) {
          expect(stages[stage].total).toBe(row.cofinancing[stage].net.reported);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("one more euro that counts never raises a shortfall", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 5 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 20 }), (before, more) => {
      const shortfall = (pledges: readonly number[]) => {
        const ledger = pledges.map((amount) => region(String(amount)));
        return cofinancing(dealCase({ tranche: "III", ceiling: "30", ledger }), "d", {
          asOf: localDate("2021-01-01"),
        }).stages.pledged.shortfall;
      };
      expect(shortfall([...before, more]) ?? fromCents(0)).toBeLessThanOrEqual(shortfall(before) ?? 0);
    }),
  );
});
