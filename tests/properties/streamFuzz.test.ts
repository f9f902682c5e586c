import { expect, test } from "vitest";
import { fuzzCases, hold } from "../fuzz/fuzzCase.js";

/** `npm run fuzz` goes through any number of files in the same way. */
const FILES = 3000;
const SEED = 7;

test("a file that was changed anywhere gives the oracle's fold and the oracle's issues, and nothing throws", async () => {
  const caseOf = fuzzCases(SEED);
  const sums = { rows: 0, taken: 0, refused: 0, headings: 0 };
  for (let number = 0; number < FILES; number += 1) {
    const { made, chance } = caseOf(number);
    const { difference, rows, taken, refused, heading } = await hold(made, chance);
    if (difference !== null) {
      const { what, found, expected } = difference;
      const file = Buffer.from(made.bytes).toString("base64");
      expect(found, `${what} of file ${number} of seed ${SEED}, in base64: ${file}`).toEqual(expected);
    }
    expect(difference).toBe(null);
    sums.rows += rows;
    sums.taken += taken;
    sums.refused += refused;
    if (heading) sums.headings += 1;
  }
  expect(sums.rows).toBeGreaterThan(4 * FILES);
  expect(sums.taken).toBeGreaterThan(2 * FILES);
  expect(sums.refused).toBeGreaterThan(FILES);
  expect(sums.headings).toBeGreaterThan(0);
});
