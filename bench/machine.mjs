// What the figures were measured on.

import { cpus, totalmem } from "node:os";
import { peers } from "./peers.mjs";

/** Processor, cores, memory, Node.js and the peers. */
export function machine() {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? "unknown",
    cores: cores.length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    peers,
  };
}

/** The same in two sentences. */
export function machineWords({ cpu, cores, memoryGB, node, platform, peers: versions }) {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${cpu}, ${cores} cores, ${memoryGB} GB, ${platform}, Node ${node}. Peers: ${list.join(", ")}.`;
}
