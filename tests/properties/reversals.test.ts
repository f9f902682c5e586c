import fc from "fast-check";
import { checkPortfolio, localDate } from "regio-deals";
import { foldEntries } from "regio-deals/stream";
import { expect, test } from "vitest";
import { portfolios } from "../arbitraries/portfolio.js";
import { bytesOf, ndjsonOf } from "../unit/stream/written.js";

test("reversals in a stream whose ids are tracked are held to their entries as those of a document are", async () => {
  await fc.assert(
    fc.asyncProperty(
      portfolios().filter(({ ledger }) => ledger.some(({ kind }) => kind === "reversal")),
      fc.constantFrom(localDate("2021-06-30"), localDate("2023-12-31")),
      fc.boolean(),
      async (portfolio, asOf, backwards) => {
        const rows = ndjsonOf(portfolio).trimEnd().split("\n");
        if (backwards) rows.reverse();
        const options = {
          format: "ndjson",
          portfolio,
          asOf,
          by: "deal",
          mode: "strict",
          trackIds: true,
        } as const;
        const { reversals } = await foldEntries(bytesOf(rows.join("\n")), options);
        const expected = checkPortfolio(portfolio, { asOf }).filter(({ rule }) => rule === "RD-REV-01");
        const byPath = (findings: readonly { readonly path: readonly unknown[] }[]) =>
          [...findings].sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
        expect(byPath(reversals ?? [])).toEqual(byPath(expected));
      },
    ),
    { numRuns: 100 },
  );
});

test("without ids nothing is told, and a reversal of an entry elsewhere cannot be", async () => {
  const [portfolio] = fc.sample(
    portfolios(30).filter(({ ledger }) => ledger.filter(({ kind }) => kind === "reversal").length > 1),
    { numRuns: 1, seed: 5 },
  );
  if (portfolio === undefined) throw new Error("no portfolio");
  const asOf = localDate("2199-12-31");
  const alone = ndjsonOf({
    ...portfolio,
    ledger: portfolio.ledger.filter(({ kind }) => kind === "reversal"),
  });
  const options = { format: "ndjson", portfolio, asOf, by: "deal", mode: "strict" } as const;
  expect((await foldEntries(bytesOf(alone), options)).reversals).toBe(null);
  const { reversals } = await foldEntries(bytesOf(alone), { ...options, trackIds: true });
  expect(reversals?.length).toBeGreaterThan(0);
  expect(new Set(reversals?.map(({ outcome }) => outcome))).toEqual(new Set(["cannotTell"]));
});
