// The peak of resident memory of this process.

import { readFileSync } from "node:fs";

/**
 * Gives the peak in kB.
 *
 * On Linux `maxRSS` of a process starts at the memory of the process that spawned it, which may be far more than its
 * own; `VmHWM` counts from the start of the program.
 */
export function peakMemory() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
}
