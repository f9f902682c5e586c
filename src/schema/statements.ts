import * as z from "zod";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Result } from "../foundation/result.js";
import type { Statement } from "../statement/statement.js";
import { documentError, unwritable } from "./documentError.js";
import { duplicate } from "./ids.js";
import type { Issue } from "./issue.js";
import { asObject, objectsIn, textOf } from "./rawDocument.js";
import { safeParse } from "./safeParse.js";
import { statementSchema } from "./statementSchema.js";
import type { StatementInput } from "./wire.js";
import { withoutUndefined } from "./withoutUndefined.js";

/**
 * Reads a statement from JSON, and throws where something is wrong.
 *
 * @param input - What `JSON.parse` returned; figures are decimal texts.
 * @returns The statement, frozen.
 * @throws DomainError `DOCUMENT_INVALID` with the first issues in words.
 *
 * @example
 * ```ts
 * import { regioEnvelopStatements } from "regio-deals/reference";
 * import { parseStatement, serialiseStatement } from "regio-deals/schema";
 *
 * const [first] = regioEnvelopStatements.map(serialiseStatement);
 * parseStatement(JSON.parse(JSON.stringify(first))).id === first?.id; // => true
 * parseStatement({}); // throws DOCUMENT_INVALID
 * ```
 */
export function parseStatement(input: unknown): Statement {
  const result = safeParseStatement(input);
  if (result.ok) return result.value;
  throw documentError("statement", result.issues);
}

/**
 * Reads a statement from JSON, or gives everything that is wrong with it at once.
 *
 * **Details**: whether a figure is a number, and whether a relation names a figure that is there, is for `checkStatement`.
 *
 * @param input - What `JSON.parse` returned; figures are decimal texts.
 * @returns The statement, or the issues in the order of their places; frozen. Never throws.
 *
 * @example
 * ```ts
 * import { safeParseStatement } from "regio-deals/schema";
 *
 * safeParseStatement({ id: "x" }).ok; // => false
 * ```
 */
export function safeParseStatement(input: unknown): Result<Statement, Issue> {
  return safeParse(statementSchema, duplicateRelations, input);
}

/**
 * Writes a statement as JSON holds it, with fields in a fixed order and what is `null` left out.
 *
 * @param statement - The statement.
 * @returns Plain data for `JSON.stringify`, frozen.
 * @throws DomainError `DOCUMENT_INVALID` for something that is no statement.
 *
 * @example
 * ```ts
 * import { regioEnvelopStatements } from "regio-deals/reference";
 * import { serialiseStatement } from "regio-deals/schema";
 *
 * regioEnvelopStatements.map(serialiseStatement).length > 0; // => true
 * ```
 */
export function serialiseStatement(statement: Statement): StatementInput {
  const encoded = z.safeEncode(statementSchema, statement);
  if (encoded.success) return deepFreeze(withoutUndefined(encoded.data) as StatementInput);
  throw unwritable("statement", encoded.error.issues[0]?.path ?? []);
}

function duplicateRelations(input: unknown): readonly Issue[] {
  const seen = new Set<string>();
  return objectsIn(asObject(input).relations).flatMap(({ item, at }) => {
    const id = textOf(item.id);
    if (id === undefined) return [];
    const issues = seen.has(id) ? [duplicate(["relations", at, "id"], id)] : [];
    seen.add(id);
    return issues;
  });
}
