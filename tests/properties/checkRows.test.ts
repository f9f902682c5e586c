import fc from "fast-check";
import { positions } from "regio-deals";
import { expect, test } from "vitest";
import { type Breakdown, checkContext, foldContext } from "../../src/audit/context.js";
import { ledgerFold } from "../../src/position/positions.js";
import { portfolios } from "../arbitraries/portfolio.js";
import { dates } from "../arbitraries/values.js";

const BREAKDOWNS = ["envelope", "group", "line", "deal", "award", "project"] as const;

test("checks look at the rows that positions gives, of entries and of a fold alike", () => {
  fc.assert(
    fc.property(portfolios(), dates, fc.option(dates), (portfolio, asOf, knownOn) => {
      const view = { asOf, knownOn };
      const ofLedger = checkContext(portfolio, view);
      const ofFold = foldContext(ledgerFold(portfolio, { ...view, by: ["year", "project"] }));
      for (const by of BREAKDOWNS satisfies readonly Breakdown[]) {
        const { rows } = positions(portfolio, { ...view, by });
        expect(ofLedger.rows(by)).toEqual(rows);
        expect(ofFold.rows(by)).toEqual(rows);
      }
    }),
    { numRuns: 100 },
  );
});
