import { inspect } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import { fuzzCases, hold } from "./fuzzCase.js";

/*
 * One part of a fuzz run, in a thread of its own: takes every so many thousand files, tells how far it is, and stops where the fold
 * and the oracle differ.
 */

/** Which files are folded here. */
interface Part {
  readonly seed: number;
  readonly first: number;
  readonly files: number;
  readonly part: number;
  readonly parts: number;
}

const { seed, first, files, part, parts } = workerData as Part;
const STEP = 1000;

async function run(): Promise<void> {
  const caseOf = fuzzCases(seed);
  for (let step = first + part * STEP; step < first + files; step += parts * STEP) {
    const sums = { files: 0, rows: 0, taken: 0, refused: 0, headings: 0, right: 0 };
    for (let number = step; number < Math.min(step + STEP, first + files); number += 1) {
      const { made, chance } = caseOf(number);
      const held = await hold(made, chance);
      sums.files += 1;
      sums.rows += held.rows;
      sums.taken += held.taken;
      sums.refused += held.refused;
      if (held.heading) sums.headings += 1;
      else if (held.refused === 0) sums.right += 1;
      if (held.difference === null) continue;
      const { what, found, expected } = held.difference;
      const { portfolio, ...options } = made.options;
      const text = [
        `A difference in ${what}; see it again with FUZZ_SEED=${seed} FUZZ_FIRST=${number} FUZZ_FILES=1`,
        `options: ${JSON.stringify(options)}`,
        `file, base64: ${Buffer.from(made.bytes).toString("base64")}`,
        `file: ${inspect(Buffer.from(made.bytes).toString(), { maxStringLength: 4000 })}`,
        `found: ${inspect(found, { depth: 6 })}`,
        `expected: ${inspect(expected, { depth: 6 })}`,
      ].join("\n");
      parentPort?.postMessage({ difference: text });
      return;
    }
    parentPort?.postMessage(sums);
  }
}

void run();
