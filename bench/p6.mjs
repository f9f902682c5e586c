// P6: NDJSON bytes to totals, whole process, against the program with one map, zod and decimal.js.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fileOf } from "./rows.mjs";

const program = (name) => fileURLToPath(new URL(name, import.meta.url));

function run(name, path) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(name), path], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { seconds, ...JSON.parse(stdout) };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs both programs one after the other, several times. */
export function p6({ quick }) {
  const count = quick ? 100_000 : 1_000_000;
  const path = fileOf(count);
  const ours = [];
  const naive = [];
  for (let round = 0; round < 3; round += 1) {
    ours.push(run("ours.mjs", path));
    naive.push(run("naive.mjs", path));
  }
  if (JSON.stringify(ours[0].totals) !== JSON.stringify(naive[0].totals))
    throw new Error("P6: the totals differ");
  const [mine, theirs] = [
    median(ours.map(({ seconds }) => seconds)),
    median(naive.map(({ seconds }) => seconds)),
  ];
  const memory = Math.round(median(ours.map(({ rss }) => rss)) / 1024);
  const peer = Math.round(median(naive.map(({ rss }) => rss)) / 1024);
  return {
    id: "P6",
    asked: "12 x, at most 80 MB",
    measured: `${(theirs / mine).toFixed(1)} x (${mine.toFixed(2)} s, ${memory} MB; peer ${theirs.toFixed(2)} s, ${peer} MB; ${count} rows)`,
    held: theirs / mine >= 12 && memory <= 80,
  };
}
