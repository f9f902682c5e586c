import { expect } from "vitest";
import { isDomainError } from "../../src/foundation/domainError.js";

/**
 * Runs what must be refused, and gives the error as one line for a snapshot.
 *
 * Every refusal also says by name, for a program, what was found and what was expected, in a few words; one of
 * the law also names the parameter.
 */
export function refusal(run: () => unknown): string {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    expect(Object.keys(error.details).filter((name) => name !== "parameter")).toEqual(["found", "expected"]);
    for (const words of Object.values(error.details)) {
      expect(words).not.toBe("");
      expect(words.length).toBeLessThan(200);
    }
    expect(error.message.length).toBeLessThan(320);
    return `${error.code}: ${error.message}`;
  }
  throw new Error(`Nothing was refused; the result is ${String(result)}`);
}

/** The refusals of many inputs, one line each. */
export function refusals<Input>(inputs: readonly Input[], run: (input: Input) => unknown): string {
  return `\n${inputs.map((input) => refusal(() => run(input))).join("\n")}\n`;
}

/** The code of a refusal. */
export function refusalCode(run: () => unknown): string {
  return refusal(run).split(":")[0] as string;
}
