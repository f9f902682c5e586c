// Prints the address of every module that the named module loads.

import { register } from "node:module";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { peakMemory } from "../peakMemory.mjs";

const { port1, port2 } = new MessageChannel();
register("./noteModules.mjs", {
  parentURL: import.meta.url,
  data: { port: port2 },
  transferList: [port2],
});
await import(process.argv[2]);

const modules = [];
for (let note = receiveMessageOnPort(port1); note !== undefined; note = receiveMessageOnPort(port1)) {
  modules.push(note.message);
}
port1.close();
process.stdout.write(JSON.stringify({ modules, rss: peakMemory() }));
