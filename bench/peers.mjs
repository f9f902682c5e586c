// The peers that the library is measured against: dependencies of this folder alone.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The pinned version of each peer, by name. */
export const peers = readJson("package.json").dependencies;

/** Installs the peers where one is missing or of another version. */
export function installPeers() {
  if (others().length === 0) return;
  console.error(`Installing ${others().join(", ")}`);
  const { error, status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    shell: process.platform === "win32",
  });
  if (error || status !== 0 || others().length > 0) {
    throw new Error(`npm install in bench/ did not bring ${others().join(", ")}`);
  }
}

function others() {
  return Object.entries(peers)
    .filter(([name, version]) => installed(name) !== version)
    .map(([name, version]) => `${name} ${version}`);
}

function installed(name) {
  try {
    return readJson(`node_modules/${name}/package.json`).version;
  } catch {
    return null;
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
