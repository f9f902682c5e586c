import type { SisaAnnex } from "../accountability/annex.js";
import { definitionProblems } from "../accountability/definitionProblems.js";
import type { GrantDefinition } from "../accountability/grantDefinition.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Result } from "../foundation/result.js";
import { documentError } from "./documentError.js";
import type { Issue } from "./issue.js";
import { safeParse } from "./safeParse.js";
import { annexSchema, definitionSchema } from "./sisaSchemas.js";

/**
 * Reads a definition of a grant from JSON, and throws where something is wrong.
 *
 * @param input - What `JSON.parse` returned.
 * @returns The definition, frozen.
 * @throws DomainError `DOCUMENT_INVALID` with the first issues in words.
 *
 * @example
 * ```ts
 * import { exampleGrantDefinition } from "regio-deals";
 * import { parseGrantDefinition } from "regio-deals/schema";
 *
 * parseGrantDefinition(JSON.parse(JSON.stringify(exampleGrantDefinition(2024)))).code; // => "X1"
 * parseGrantDefinition({ code: "X1" }); // throws DOCUMENT_INVALID
 * ```
 */
export function parseGrantDefinition(input: unknown): GrantDefinition {
  const result = safeParseGrantDefinition(input);
  if (result.ok) return result.value;
  throw documentError("grant definition", result.issues);
}

/**
 * Reads a definition of a grant from JSON, or gives everything that is wrong with it: its form first, and where that is right,
 * numbers that stand twice, relations that lead nowhere, measures of the wrong type.
 *
 * @param input - What `JSON.parse` returned.
 * @returns The definition, or the issues; frozen. Never throws.
 *
 * @example
 * ```ts
 * import { exampleGrantDefinition } from "regio-deals";
 * import { safeParseGrantDefinition } from "regio-deals/schema";
 *
 * const wrong = { ...exampleGrantDefinition(2024), code: "x", year: 12 };
 * const result = safeParseGrantDefinition(JSON.parse(JSON.stringify(wrong)));
 * result.ok ? 0 : result.issues.length; // => 2
 * ```
 */
export function safeParseGrantDefinition(input: unknown): Result<GrantDefinition, Issue> {
  const result = safeParse(definitionSchema, () => [], input);
  const problems = result.ok ? definitionProblems(result.value) : [];
  if (problems.length === 0) return result;
  const issues = problems.map(({ path, found, expected }): Issue => {
    return { code: "ruleBroken", path, received: found, expected };
  });
  return deepFreeze({ ok: false, issues });
}

/**
 * Reads an annex from JSON, and throws where something is wrong.
 *
 * @param input - What `JSON.parse` returned; cells are texts, blank ones `null` or left out.
 * @returns The annex, frozen.
 * @throws DomainError `DOCUMENT_INVALID` with the first issues in words.
 *
 * @example
 * ```ts
 * import { parseSisaAnnex } from "regio-deals/schema";
 *
 * parseSisaAnnex({ code: "X1", year: 2024, knownOn: "2025-03-01", cells: [], rows: [] }).award; // => null
 * parseSisaAnnex({ code: "X1", year: 2024, knownOn: "2025-03-01", cells: [{ indicator: "X1/01", text: 5 }], rows: [] }); // throws DOCUMENT_INVALID
 * ```
 */
export function parseSisaAnnex(input: unknown): SisaAnnex {
  const result = safeParseSisaAnnex(input);
  if (result.ok) return result.value;
  throw documentError("annex", result.issues);
}

/**
 * Reads an annex from JSON, or gives everything that is wrong with its form at once. What stands in its cells is for
 * `checkSisaAnnex`.
 *
 * @param input - What `JSON.parse` returned.
 * @returns The annex, or the issues; frozen. Never throws.
 *
 * @example
 * ```ts
 * import { safeParseSisaAnnex } from "regio-deals/schema";
 *
 * safeParseSisaAnnex({ code: "X1", rows: {} }).ok; // => false
 * ```
 */
export function safeParseSisaAnnex(input: unknown): Result<SisaAnnex, Issue> {
  return safeParse(annexSchema, () => [], input);
}
