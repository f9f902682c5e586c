// A file of entries to a checked report, with the library.

import { foldEntries } from "../../dist/node/stream/index.js";
import { AS_OF, portfolio } from "../ledger.mjs";
import { fileBytes } from "./fileBytes.mjs";
import { reportLines } from "./ourReport.mjs";
import { print } from "./report.mjs";

const [path, format] = process.argv.slice(2);
const options = { format, portfolio, asOf: AS_OF, by: ["deal", "year"], mode: "strict" };
const { fold, rows } = await foldEntries(fileBytes(path), options);
print(reportLines(fold), { rows });
