// Folds mutated files on every core and holds each outcome to the oracle's: FUZZ_FILES of them, from number FUZZ_FIRST, made
// from FUZZ_SEED. Stops at the first difference.

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";

const number = (/** @type {string} */ name, /** @type {number} */ usual) =>
  Number(process.env[name] ?? usual);
const files = number("FUZZ_FILES", 100_000);
const seed = number("FUZZ_SEED", 1);
const first = number("FUZZ_FIRST", 0);
const every = number("FUZZ_EVERY", 50_000);
const parts = Math.min(availableParallelism(), Math.ceil(files / 1000));

const path = (/** @type {string} */ of) => fileURLToPath(new URL(of, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [path("fuzzPart.ts")],
  bundle: true,
  write: false,
  platform: "node",
  format: "cjs",
  target: "node20",
  alias: {
    "regio-deals/schema": path("../../src/schema/index.ts"),
    "regio-deals/stream": path("../../src/stream/index.ts"),
    "regio-deals": path("../../src/index.ts"),
  },
});
const program = outputFiles[0]?.text ?? "";

const total = { files: 0, rows: 0, taken: 0, refused: 0, headings: 0, right: 0 };
const started = performance.now();
const tell = () => {
  const seconds = Math.round((performance.now() - started) / 1000);
  const { rows, taken, refused, headings, right } = total;
  console.log(
    `seed ${seed}: ${total.files} files in ${seconds} s; ${rows} rows, ${taken} taken, ${refused} refused; ` +
      `${right} files without a fault, ${headings} with a wrong heading`,
  );
};

let told = 0;
await Promise.all(
  Array.from({ length: parts }, (_, part) => {
    const worker = new Worker(program, { eval: true, workerData: { seed, first, files, part, parts } });
    return new Promise((resolve, reject) => {
      worker.on("error", reject);
      worker.on("exit", (code) =>
        code === 0 ? resolve(code) : reject(new Error(`A thread ended with ${code}.`)),
      );
      worker.on("message", (message) => {
        if (message.difference !== undefined) {
          console.log(message.difference);
          process.exit(1);
        }
        for (const name of /** @type {(keyof typeof total)[]} */ (Object.keys(total)))
          total[name] += message[name];
        if (Math.floor(total.files / every) === told) return;
        told = Math.floor(total.files / every);
        tell();
      });
    });
  }),
);
if (total.files % every !== 0) tell();
if (total.files !== files) throw new Error(`Only ${total.files} of ${files} files were folded.`);
console.log("Every outcome is the oracle's.");
