// Imports the module that is named, or none, and prints the milliseconds that it took.

import { peakMemory } from "../peakMemory.mjs";

const [module] = process.argv.slice(2);
const start = performance.now();
if (module !== undefined) await import(module);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, rss: peakMemory() }));
