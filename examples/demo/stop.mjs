// How a program ends where it cannot go on.

import { isDomainError } from "regio-deals";

/** Says what is wrong on the error stream, or with status 0 what was asked on the output, and ends the program with this status. */
export class Stop extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Runs a program, and tells what stopped it.
 *
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  process.stdout.on("error", (error) => {
    // a reader that has seen enough, such as head, is no fault
    if (!("code" in error && error.code === "EPIPE")) throw error;
  });
  try {
    await main();
  } catch (error) {
    if (error instanceof Stop) {
      const stream = error.status === 0 ? process.stdout : process.stderr;
      stream.write(`${error.message}\n`);
      process.exitCode = error.status;
    } else if (isDomainError(error)) {
      process.stderr.write(`${error.code}: ${error.message}\n`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}

/**
 * Says that a file cannot be read, and why.
 *
 * @param {string} file
 * @param {unknown} error
 */
export function cannotRead(file, error) {
  const code = error instanceof Error && "code" in error ? error.code : error;
  const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
  return new Stop(3, `${file}: ${why}.`);
}
