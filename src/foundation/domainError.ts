/**
 * The codes of {@link DomainError}. A code is public: it is never reused for something else.
 */
export type DomainErrorCode =
  | "ALLOCATION_INVALID"
  | "AMOUNT_INVALID"
  | "AMOUNT_OUT_OF_RANGE"
  | "ANNEX_INVALID"
  | "COLUMNS_INVALID"
  | "DATE_INVALID"
  | "DATE_OUT_OF_RANGE"
  | "DEFINITION_INVALID"
  | "DIMENSION_INVALID"
  | "DIVISION_BY_ZERO"
  | "DOCUMENT_INVALID"
  | "ENTRY_INVALID"
  | "FOLDS_UNLIKE"
  | "FORMAT_INVALID"
  | "NUMBER_INVALID"
  | "PARAMETER_INVALID"
  | "PARAMETER_NOT_IN_FORCE"
  | "PARTIAL_INVALID"
  | "PERIOD_INVALID"
  | "PLAN_INVALID"
  | "ROUNDING_MISSING"
  | "ROUNDING_UNKNOWN"
  | "RULE_UNKNOWN"
  | "SCHEDULE_INVALID"
  | "SCHEME_LAPSED"
  | "SCHEME_PARAMETER_UNKNOWN"
  | "SCHEME_UNKNOWN"
  | "SETTLEMENT_INVALID"
  | "STREAM_INVALID"
  | "TABLE_INVALID"
  | "WAIVER_INVALID";

/** What a {@link DomainError} found and expected, by name; always plain text, never the value itself. */
export type DomainErrorDetails = Readonly<Record<string, string>>;

/**
 * Says that the caller broke the contract of a function.
 *
 * **Details**: a message says what was found, what was expected and, where that helps, what to do.
 * `details` holds the same by name, for a program.
 * **Watch out**: recognise it with {@link isDomainError}, by its code; `instanceof` fails when a program
 * holds both the ESM and the CommonJS copy of the library.
 */
export class DomainError extends Error {
  /** Always `"DomainError"`, whichever copy of the library threw it. */
  override readonly name = "DomainError";
  /** What went wrong, as a public code. */
  readonly code: DomainErrorCode;
  /** What was found and expected, by name. */
  readonly details: DomainErrorDetails;

  /**
   * Makes the error; callers of the library only receive it.
   *
   * @param code - The public code.
   * @param message - One or two sentences: found, expected, what to do.
   * @param details - The same by name.
   */
  constructor(code: DomainErrorCode, message: string, details: DomainErrorDetails = {}) {
    super(message);
    this.code = code;
    this.details = Object.freeze({ ...details });
  }
}

/** The error that something else was found than was expected, in the words that most errors have, with what to do where that helps. */
export function unexpected(code: DomainErrorCode, found: string, expected: string, advice = ""): DomainError {
  return new DomainError(code, `Found ${found}; expected ${expected}. ${advice}`.trim(), { found, expected });
}

/**
 * Tells whether something that was thrown is a {@link DomainError}, and of which code.
 *
 * @param error - Anything that was caught.
 * @param code - The code to look for; without it any code will do.
 * @returns `true` when it is one.
 *
 * @example
 * ```ts
 * import { euro, isDomainError } from "regio-deals";
 *
 * let code = "";
 * try {
 *   euro("1.250.000");
 * } catch (error) {
 *   if (isDomainError(error, "AMOUNT_INVALID")) code = error.code;
 * }
 * code; // => "AMOUNT_INVALID"
 * ```
 */
export function isDomainError(error: unknown, code?: DomainErrorCode): error is DomainError {
  if (typeof error !== "object" || error === null) return false;
  const candidate = error as { name?: unknown; code?: unknown };
  if (candidate.name !== "DomainError" || typeof candidate.code !== "string") return false;
  return code === undefined || candidate.code === code;
}
