// Does for the test what a worker of Beam does in a process of its own: it requires the registered module by its name,
// unpacks the CombineFn, adds the entries of a bundle, and sends the accumulator as Beam's coder writes it.

const { readFileSync } = require("node:fs");
require("apache-beam");
require("regio-deals-example-beam/combinePositions");
const { GeneralObjectCoder } = require("apache-beam/coders/js_coders");
const { deserializeFn } = require("apache-beam/internal/serialize");
const { encodeToBase64 } = require("apache-beam/worker/operators");

const { packed, entries } = JSON.parse(readFileSync(0, "utf8"));
const { combineFn } = deserializeFn(Buffer.from(packed, "base64"));
const accumulator = entries.reduce(
  (sum, entry) => combineFn.addInput(sum, entry),
  combineFn.createAccumulator(),
);
process.stdout.write(encodeToBase64(accumulator, new GeneralObjectCoder()));
