// A file of entries to a fold, and how long that took within the process.

import { foldEntries } from "../../dist/node/stream/index.js";
import { AS_OF, portfolio } from "../ledger.mjs";
import { peakMemory } from "../peakMemory.mjs";
import { fileBytes } from "./fileBytes.mjs";

const [path, format] = process.argv.slice(2);
const options = { format, portfolio, asOf: AS_OF, by: ["deal", "year"], mode: "strict" };
const start = performance.now();
const { rows } = await foldEntries(fileBytes(path), options);
const seconds = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ rows, seconds, rss: peakMemory() }));
