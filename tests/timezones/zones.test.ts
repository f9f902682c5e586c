import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Minutes behind UTC in January 2021, July 2021 and December 2011: what proves that the process is in the zone. */
const zones = [
  ["UTC", [0, 0, 0]],
  ["Europe/Amsterdam", [-60, -120, -60]],
  ["America/Curacao", [240, 240, 240]],
  ["America/Los_Angeles", [480, 420, 480]],
  ["Pacific/Apia", [-840, -780, 600]],
  ["Asia/Kathmandu", [-345, -345, -345]],
] as const;

const folder = mkdtempSync(join(tmpdir(), "zones-"));
const program = join(folder, "compareWithOracle.mjs");

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("./compareWithOracle.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(zones)("in %s", (zone, offsets) => {
  test("the calendar agrees with the oracle, in a process that is really there", { timeout: 60_000 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ offsets, agreed: 374_929, differences: [] });
    expect(status).toBe(0);
  });
});
