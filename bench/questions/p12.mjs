// P12: what it takes to import the root of the library, in a process that has imported nothing yet.

import { ok } from "node:assert";
import { fileURLToPath } from "node:url";
import { processes, ratio, spread, statistics, times } from "../measure.mjs";

export const asks = "cold import of the root: at most 0.2 x of zod + decimal.js + date-fns; no zod";

const MOST = 0.2;

const program = (name) => fileURLToPath(new URL(`../programs/${name}`, import.meta.url));
const importing = (...module) => [program("importing.mjs"), ...module];
const modulesOf = (module) => [program("modulesOf.mjs"), module];

/** The verdict rests on the import itself; the whole process is shown beside it. */
export async function run({ quick }) {
  const { root, schema } = processes(
    { root: modulesOf("./root.mjs"), schema: modulesOf("../../dist/schema/index.js") },
    { rounds: 1 },
  );
  const loadsZod = ({ outputs: [{ modules }] }) => modules.some((url) => url.includes("/node_modules/zod/"));
  ok(loadsZod(schema), "zod is not seen where it is known to be loaded");
  ok(!loadsZod(root), "the root loads zod");

  const runs = processes(
    {
      empty: importing(),
      root: importing("./root.mjs"),
      peers: importing("./plainPeers.mjs"),
    },
    { rounds: quick ? 9 : 25 },
  );
  const ours = statistics(runs.root.outputs.map(({ ms }) => ms));
  const theirs = statistics(runs.peers.outputs.map(({ ms }) => ms));
  const value = ratio(ours, theirs);
  const beyondEmpty = ({ seconds }) => seconds.median - runs.empty.seconds.median;
  return {
    measured: `${times(value)}; loads no zod`,
    held: value <= MOST,
    details: [
      `the import: root ${spread(ours, "ms")}, peers ${spread(theirs, "ms")}`,
      `the whole process less an empty one: ${times(beyondEmpty(runs.root) / beyondEmpty(runs.peers))} (empty ${spread(runs.empty.seconds, "s", 3)})`,
      `the root loads ${root.outputs[0].modules.length - 1} modules`,
    ],
  };
}
