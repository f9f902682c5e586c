import fc from "fast-check";
import {
  addEntry,
  checkFold,
  checkPortfolio,
  type Dimension,
  emptyFold,
  finishFold,
  isDomainError,
  localDate,
  type Portfolio,
  type PositionOptions,
  positions,
  regroupFold,
} from "regio-deals";
import { expect, test } from "vitest";
import { PORTFOLIO_CHECKS } from "../../src/audit/portfolioChecks.js";
import { portfolios } from "../arbitraries/portfolio.js";

const asOf = localDate("2022-06-30");
const ALWAYS = ["envelope", "group", "line", "deal", "award"] as const;
const OTHERS = ["pillar", "project", "partner", "year", "financialYear", "recipient", "instrument"] as const;
const some = <T>(list: readonly T[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength, maxLength });

const foldOf = (portfolio: Portfolio, by: PositionOptions["by"]) =>
  portfolio.ledger.reduce(addEntry, emptyFold(portfolio, { asOf, by }));

test("a fold that is regrouped is the fold by those dimensions", () => {
  fc.assert(
    fc.property(
      portfolios(),
      some(OTHERS, 1, 3),
      some(ALWAYS, 0, 2),
      fc.nat(),
      (portfolio, kept, always, at) => {
        const by: readonly Dimension[] = [...always, ...kept.slice(0, at % (kept.length + 1))];
        fc.pre(by.length > 0);
        const regrouped = regroupFold(foldOf(portfolio, [...kept, "line"]), by);
        expect(finishFold(regrouped)).toEqual(positions(portfolio, { asOf, by }));
      },
    ),
    { numRuns: 150 },
  );
});

test("a dimension that is not kept apart cannot be asked for", () => {
  fc.assert(
    fc.property(portfolios(), some(OTHERS, 2, 2), (portfolio, [kept, missing]) => {
      const fold = foldOf(portfolio, kept as Dimension);
      let code = "";
      try {
        regroupFold(fold, missing as Dimension);
      } catch (error) {
        if (isDomainError(error)) code = error.code;
      }
      expect(code).toBe("DIMENSION_INVALID");
    }),
    { numRuns: 30 },
  );
});

test("the checks of a fold find what those of the portfolio find, where they need no entries", () => {
  const needs = new Map(PORTFOLIO_CHECKS.map((check) => [check.rule, check.needs]));
  fc.assert(
    fc.property(
      portfolios(),
      fc.constantFrom<readonly Dimension[]>(["deal"], ["line", "year"], ["project", "recipient"]),
      (portfolio, by) => {
        const kept = (rule: string) => {
          const need = needs.get(rule as never);
          return need === undefined || by.includes(need as Dimension);
        };
        const found = checkFold(foldOf(portfolio, by));
        const whole = checkPortfolio(portfolio, { asOf });
        expect(found.filter(({ rule }) => kept(rule))).toEqual(whole.filter(({ rule }) => kept(rule)));
        const others = found.filter(({ rule }) => !kept(rule));
        expect(others.map(({ outcome }) => outcome)).toEqual(others.map(() => "cannotTell"));
        expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(others.length);
      },
    ),
    { numRuns: 100 },
  );
});
