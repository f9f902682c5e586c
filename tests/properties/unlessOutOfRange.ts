import { isDomainError } from "../../src/index.js";

/** What comes out; `undefined` where generated amounts give a total beyond the range, which has an error of its own. */
export function unlessOutOfRange<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (isDomainError(error, "AMOUNT_OUT_OF_RANGE")) return undefined;
    throw error;
  }
}
