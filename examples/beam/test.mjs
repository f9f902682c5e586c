import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
// The modules of Beam load each other in a circle, which only comes right from its root.
import "apache-beam";
import { GeneralObjectCoder } from "apache-beam/coders/js_coders";
import { deserializeFn, serializeFn } from "apache-beam/internal/serialize";
import { requireForSerialization } from "apache-beam/serialization";
import { decodeFromBase64, encodeToBase64 } from "apache-beam/worker/operators";
import { addEntry, emptyFold, finishFold, localDate } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { serialisePortfolio } from "regio-deals/schema";
import { blocksOf } from "./blocks.mjs";
import { CombinePositions } from "./combinePositions.mjs";
import { pipeline } from "./pipeline.mjs";
import { runnerOf } from "./runner.mjs";

const options = { asOf: localDate("2021-01-01"), by: /** @type {const} */ ("group") };
const { ledger } = regioEnvelop;

/** @type {import("regio-deals").Positions[]} */
const received = [];
/** @param {import("regio-deals").Positions} positions */
const receive = (positions) => void received.push(positions);
requireForSerialization("regio-deals-example-beam/test", { receive });

console.debug = () => {}; // Beam names each bundle that it begins.

test("Beam gives what the local fold gives, for the ledger of the letter", async () => {
  assert.deepEqual(await byBeam(ndjson()), [locally(ledger)]);
});

test("it does so however many blocks the ledger is cut into", async () => {
  for (const size of [1, 7, 43]) assert.deepEqual(await byBeam(ndjson(), size), [locally(ledger)]);
});

test("it does so by several dimensions", async () => {
  const by = /** @type {const} */ (["group", "deal"]);
  assert.deepEqual(await byBeam(ndjson(), 7, by), [locally(ledger, by)]);
});

test("an empty ledger has the positions of an empty fold", async () => {
  assert.deepEqual(await byBeam(new Uint8Array()), [locally([])]);
});

test("a row that cannot be read stops it before it starts, by its number", async () => {
  await assert.rejects(blocksOf(new TextEncoder().encode('{"id":"x"}\n'), regioEnvelop), /^Error: Row 1: /);
});

test("bundles that are folded apart merge in any order", () => {
  const bundles = [ledger.slice(0, 5), [], ledger.slice(5, 30), ledger.slice(30)];
  const forwards = bundles.map((bundle) => travelled(bundleOf(bundle)));
  const [first, ...others] = forwards;
  assert.ok(first);
  for (const parts of [forwards, [...forwards].reverse(), [...others, first]]) {
    assert.deepEqual(extracted(unpacked().mergeAccumulators(parts)), locally(ledger));
  }
});

test("bundles may be merged by some workers first and by one at the end", () => {
  const begin = travelled(bundleOf(ledger.slice(0, 9)));
  const middle = travelled(bundleOf(ledger.slice(9, 20)));
  const end = travelled(bundleOf(ledger.slice(20)));
  const some = travelled(unpacked().mergeAccumulators([end, begin]));
  assert.deepEqual(extracted(unpacked().mergeAccumulators([middle, some])), locally(ledger));
});

test("an accumulator that came in goes on", () => {
  const begun = travelled(bundleOf(ledger.slice(0, 20)));
  assert.deepEqual(extracted(bundleOf(ledger.slice(20), begun)), locally(ledger));
});

test("what travels is the plain data of toPartial", () => {
  const { version, cells, ...rest } = travelled(bundleOf(ledger));
  assert.equal(version, 1);
  assert.ok(cells.length > 0 && cells.every((cell) => Number.isSafeInteger(cell.gross)));
  assert.deepEqual(Object.keys(rest), ["fingerprint", "doubt"]);
});

test("a process that shares nothing folds a bundle", () => {
  const there = ledger.slice(0, 20);
  const input = JSON.stringify({ packed: Buffer.from(packed()).toString("base64"), entries: there });
  const worker = fileURLToPath(new URL("otherWorker.cjs", import.meta.url));
  const sent = execFileSync(process.execPath, [worker], {
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });
  const sums = [decodeFromBase64(sent, new GeneralObjectCoder()), bundleOf(ledger.slice(20))];
  assert.deepEqual(extracted(unpacked().mergeAccumulators(sums)), locally(ledger));
});

test("Spark without a job server is refused in words", () => {
  assert.throws(() => runnerOf({ runner: "spark" }), /--jobEndpoint/);
});

/** The ledger of the letter as a file would hold it. */
function ndjson() {
  const lines = serialisePortfolio(regioEnvelop).ledger.map((entry) => `${JSON.stringify(entry)}\n`);
  return new TextEncoder().encode(lines.join(""));
}

/**
 * @param {Uint8Array} source
 * @param {number} [size]
 * @param {import("regio-deals").PositionOptions["by"]} [by]
 */
async function byBeam(source, size, by = options.by) {
  const blocks = await blocksOf(source, regioEnvelop, size);
  await runnerOf({ runner: "direct" }).run(pipeline(blocks, regioEnvelop, { ...options, by }, receive));
  return received.splice(0);
}

/**
 * @param {readonly import("regio-deals").LedgerEntry[]} entries
 * @param {import("regio-deals").PositionOptions["by"]} [by]
 */
function locally(entries, by = options.by) {
  const fold = emptyFold(regioEnvelop, { ...options, by });
  for (const entry of entries) addEntry(fold, entry);
  return finishFold(fold);
}

/** The CombineFn as Beam sends it to a worker. */
function packed() {
  return serializeFn({ combineFn: new CombinePositions(regioEnvelop, options) });
}

/** The CombineFn as a worker has it; each stage of each bundle unpacks its own. */
function unpacked() {
  return /** @type {CombinePositions} */ (deserializeFn(packed()).combineFn);
}

/**
 * @param {readonly import("regio-deals").LedgerEntry[]} entries
 * @param {import("./combinePositions.mjs").Accumulator} [begun]
 */
function bundleOf(entries, begun) {
  const combineFn = unpacked();
  /** @type {import("./combinePositions.mjs").Accumulator} */
  let sum = begun ?? combineFn.createAccumulator();
  for (const entry of entries) sum = combineFn.addInput(sum, entry);
  return sum;
}

/**
 * Writes and reads an accumulator with the coder that Beam gives to a CombineFn.
 *
 * @param {import("./combinePositions.mjs").Accumulator} accumulator
 * @returns {import("regio-deals").PartialFold}
 */
function travelled(accumulator) {
  const coder = new GeneralObjectCoder();
  return decodeFromBase64(encodeToBase64(accumulator, coder), coder);
}

/** @param {import("./combinePositions.mjs").Accumulator} accumulator */
function extracted(accumulator) {
  return unpacked().extractOutput(travelled(accumulator));
}
