// A file of NDJSON to a checked report, with two workers that have a range of bytes each.

import { closeSync, openSync, readSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { fromPartial, mergeFolds, toPartial } from "../../dist/node/index.js";
import { foldEntries } from "../../dist/node/stream/index.js";
import { AS_OF, portfolio } from "../ledger.mjs";
import { fileBytes } from "./fileBytes.mjs";
import { reportLines } from "./ourReport.mjs";
import { print } from "./report.mjs";

const options = { asOf: AS_OF, by: ["deal", "year"] };

/** Where the first row begins at or behind a place. */
function startOfRow(path, place) {
  const bytes = new Uint8Array(1 << 16);
  const file = openSync(path, "r");
  const read = readSync(file, bytes, 0, bytes.length, place);
  closeSync(file);
  return place + bytes.subarray(0, read).indexOf(10) + 1;
}

async function foldRange({ path, from, until }) {
  const source = fileBytes(path, from, until);
  const { fold } = await foldEntries(source, { ...options, format: "ndjson", portfolio, mode: "strict" });
  return toPartial(fold);
}

function inWorker(range) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: range });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

if (isMainThread) {
  const path = process.argv[2];
  const { size } = statSync(path);
  const middle = startOfRow(path, Math.floor(size / 2));
  const ranges = [
    { path, from: 0, until: middle },
    { path, from: middle, until: size },
  ];
  const partials = await Promise.all(ranges.map(inWorker));
  const folds = partials.map((partial) => fromPartial(portfolio, options, partial));
  print(reportLines(mergeFolds(folds)));
} else {
  parentPort.postMessage(await foldRange(workerData));
}
