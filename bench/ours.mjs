// NDJSON to totals by deal and year, with the library: prints the totals and what it took.

import { createReadStream } from "node:fs";
import { finishFold, toDecimalString } from "../dist/index.js";
import { foldEntries } from "../dist/stream/index.js";
import { portfolio } from "./rows.mjs";

const source = createReadStream(process.argv[2]);
const options = { format: "ndjson", portfolio, asOf: "2024-12-31", by: ["deal", "year"], mode: "strict" };
const { fold } = await foldEntries(source, options);
const totals = finishFold(fold)
  .rows.filter(({ key }) => key.year !== null)
  .map(({ key, paid }) => `${key.deal} ${key.year} ${toDecimalString(paid.gross.reported)}`);
process.stdout.write(JSON.stringify({ totals: totals.sort(), rss: process.resourceUsage().maxRSS }));
