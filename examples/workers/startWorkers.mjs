// One worker for each range. No library of pools: there are as many tasks as workers, each worker does one and ends.

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Stop } from "../demo/stop.mjs";

/**
 * Runs a worker for each task, and gives what each said at its end, in the order of the tasks. Where one fails, or the
 * signal is given, all are stopped.
 *
 * @param {readonly import("./worker.mjs").Task[]} tasks
 * @param {AbortSignal} signal
 * @param {(progress: { bytes: number, rows: number }) => void} onProgress Is told how far all are together.
 */
export async function startWorkers(tasks, signal, onProgress) {
  signal.throwIfAborted();
  const far = tasks.map(() => ({ bytes: 0, rows: 0 }));
  const workers = tasks.map(
    (task) => new Worker(new URL("worker.mjs", import.meta.url), { workerData: task }),
  );
  const stop = () => Promise.all(workers.map((worker) => worker.terminate()));
  signal.addEventListener("abort", stop);
  try {
    return await Promise.all(
      workers.map((worker, index) =>
        resultOf(worker, (progress) => {
          far[index] = progress;
          onProgress({ bytes: total(far, "bytes"), rows: total(far, "rows") });
        }).catch((error) => {
          throw signal.aborted ? signal.reason : inRange(tasks, index, error);
        }),
      ),
    );
  } finally {
    signal.removeEventListener("abort", stop);
    await stop();
  }
}

/**
 * @param {Worker} worker
 * @param {(progress: import("regio-deals/stream").StreamProgress) => void} onProgress
 * @returns {Promise<import("./worker.mjs").Done["done"]>}
 */
async function resultOf(worker, onProgress) {
  /** @type {import("./worker.mjs").Done["done"] | undefined} */
  let result;
  worker.on(
    "message",
    (/** @type {import("./worker.mjs").Progress | import("./worker.mjs").Done} */ message) => {
      if ("progress" in message) onProgress(message.progress);
      else result = message.done;
    },
  );
  // rejects where the worker throws
  const [code] = await once(worker, "exit");
  if (result === undefined) throw new Error(`it ended with code ${code} and no result`);
  return result;
}

/**
 * @param {readonly import("./worker.mjs").Task[]} tasks
 * @param {number} index
 * @param {unknown} error
 */
function inRange(tasks, index, error) {
  const { from, until } = tasks[index]?.range ?? {};
  const why = error instanceof Error ? error.message : error;
  return new Stop(1, `Range ${index + 1} of ${tasks.length}, bytes ${from} to ${until}: ${why}`);
}

/**
 * @param {readonly { bytes: number, rows: number }[]} list
 * @param {"bytes" | "rows"} what
 */
function total(list, what) {
  return list.reduce((sum, item) => sum + item[what], 0);
}
