// Prints each question with what is asked, what was measured, and whether it holds. See README.md beside this file.

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machine, machineWords } from "./machine.mjs";
import { installPeers } from "./peers.mjs";
import { questions } from "./questions/index.mjs";
import { toMarkdown, toText } from "./table.mjs";

const { values: options, positionals } = parsed();

const ids = chosen(positionals.map((id) => id.toUpperCase()));
installPeers();
const rows = [];
for (const id of ids) rows.push(await row(id));
print(rows);
process.exitCode = rows.some(({ error }) => error !== null) ? 1 : 0;

function parsed() {
  const flag = { type: "boolean", default: false };
  try {
    return parseArgs({ allowPositionals: true, options: { quick: flag, json: flag, markdown: flag } });
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run bench -- [--quick] [--json | --markdown] [P1 P2 …]`);
    process.exit(1);
  }
}

function chosen(wanted) {
  const unknown = wanted.filter((id) => !questions.includes(id));
  if (unknown.length > 0) {
    console.error(`No question ${unknown.join(", ")}; there are ${questions.join(", ")}`);
    process.exit(1);
  }
  return wanted.length === 0 ? questions : questions.filter((id) => wanted.includes(id));
}

async function row(id) {
  const start = performance.now();
  console.error(`${id}: started`);
  const answer = await ask(id);
  console.error(`${id}: ${answer.error ?? "done"}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return { id, asks: "", measured: "", held: null, details: [], error: null, ...answer };
}

/** What the process of a question told, or that it ended before it had an answer. */
async function ask(id) {
  const child = fork(
    fileURLToPath(new URL("ask.mjs", import.meta.url)),
    [id, options.quick ? "quick" : "full"],
    // What a question writes goes to stderr: stdout is for the table.
    { execArgv: ["--expose-gc"], stdio: ["ignore", 2, 2, "ipc"] },
  );
  const told = {};
  child.on("message", (message) => Object.assign(told, message));
  const [code, signal] = await once(child, "close");
  if (told.measured === undefined) told.error ??= `ended with ${signal ?? `exit code ${code}`} and no answer`;
  return told;
}

function print(list) {
  const on = machine();
  const mode = options.quick ? "quick" : "full";
  if (options.json) {
    console.log(JSON.stringify({ mode, machine: on, questions: list }, null, 2));
  } else if (options.markdown) {
    console.log(`${machineWords(on)}\n\n${toMarkdown(list)}`);
  } else {
    console.log(`${machineWords(on)}\n`);
    for (const { id, details } of list) for (const line of details) console.log(`${id.padEnd(4)} ${line}`);
    console.log(`\n${toText(list)}`);
  }
}
