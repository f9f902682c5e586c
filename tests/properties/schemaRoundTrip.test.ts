import fc from "fast-check";
import { type Issue, parsePortfolio, safeParsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { expect, test } from "vitest";
import { portfolios } from "../arbitraries/portfolio.js";

test("a portfolio that is written and read is the same portfolio", () => {
  fc.assert(
    fc.property(portfolios(), (portfolio) => {
      const json = JSON.stringify(serialisePortfolio(portfolio));
      const read = parsePortfolio(JSON.parse(json));
      expect(read).toEqual(portfolio);
      expect(JSON.stringify(serialisePortfolio(read))).toBe(json);
    }),
    { numRuns: 200 },
  );
});

test("reading never throws, whatever comes in, and every issue has a place in it", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
      (input) => {
        const result = safeParsePortfolio(input);
        expect(result.ok).toBe(false);
        if (!result.ok)
          for (const issue of result.issues) expect(hasPlace(input, issue), String(issue.path)).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});

/** Whether the parent of the place that an issue names is there. */
function hasPlace(input: unknown, { path }: Issue): boolean {
  let value = input;
  for (const part of path.slice(0, -1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return false;
    value = (value as Record<string | number, unknown>)[part];
  }
  return true;
}
