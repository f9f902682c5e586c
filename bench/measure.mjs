// Times candidates one after the other, round by round, so that a slow moment of the machine falls on all of them.

import { spawnSync } from "node:child_process";

/** The median, the least and the most of a list of numbers. */
export function statistics(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1] };
}

/**
 * Runs functions of this process in turn and gives the milliseconds of each.
 *
 * @param candidates - Functions by name; one that returns a promise is awaited.
 * @param options - The timed rounds, and the rounds before them that do not count.
 * @returns `{ median, min, max }` in milliseconds, by name.
 */
export async function interleaved(candidates, { rounds, warmup = 2 }) {
  const times = named(candidates, () => []);
  for (let round = -warmup; round < rounds; round += 1) {
    for (const [name, candidate] of Object.entries(candidates)) {
      // the young generation alone: a full collection also throws away compiled code, and a round would time the compiler
      globalThis.gc?.({ type: "minor" });
      const start = performance.now();
      const result = candidate();
      if (result instanceof Promise) await result;
      const time = performance.now() - start;
      if (round >= 0) times[name].push(time);
    }
  }
  return named(times, statistics);
}

/**
 * Runs Node programs in turn, each time as a fresh process, from before its start to after its end.
 *
 * A program prints one JSON object, with `rss`: its peak of resident memory in kB, from `peakMemory`.
 *
 * @param commands - Arguments of Node by name: the path of a script and what follows it.
 * @param options - How often each runs.
 * @returns `{ seconds, rss, outputs }` by name: two times `{ median, min, max }`, and what it printed in each round.
 */
export function processes(commands, { rounds }) {
  const runs = named(commands, () => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) runs[name].push(run(name, command));
  }
  return named(runs, (list) => ({
    seconds: statistics(list.map(({ seconds }) => seconds)),
    rss: statistics(list.map(({ output }) => output.rss)),
    outputs: list.map(({ output }) => output),
  }));
}

function run(name, command) {
  const start = performance.now();
  const child = spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (child.error) throw child.error;
  if (child.status !== 0) {
    throw new Error(`${name} ended with ${child.signal ?? child.status}: ${child.stderr.trim()}`);
  }
  return { seconds, output: JSON.parse(child.stdout) };
}

/** How many times the first median is the second. */
export function ratio(numerator, denominator) {
  return numerator.median / denominator.median;
}

/** A ratio to read: `12.3 x`, and two decimals below ten times. */
export function times(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} x`;
}

/** A median with its spread: `3.1 ms (3.0 to 3.4)`. */
export function spread({ median, min, max }, unit, digits = 1) {
  return `${median.toFixed(digits)} ${unit} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}

function named(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
