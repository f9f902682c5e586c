// Ctrl-C.

import { Stop } from "./stop.mjs";

/** Gives a signal that stops a program at the first Ctrl-C, in good order; a second one ends it at once. */
export function interrupt() {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort(new Stop(130, "Stopped.")));
  return controller.signal;
}
