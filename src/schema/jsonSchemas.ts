import * as z from "zod";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { portfolioSchema } from "./portfolioSchema.js";
import { statementSchema } from "./statementSchema.js";

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Gives the JSON Schema of a portfolio in JSON, for programs in other languages.
 *
 * **Watch out**: it holds the form alone. That ids are unique and lead somewhere, that a day exists, and that an amount fits
 * the range only the parser knows.
 *
 * @returns The schema, draft 2020-12, frozen; the package ships the same as `regio-deals/schema.json`.
 *
 * @example
 * ```ts
 * import { portfolioJsonSchema } from "regio-deals/schema";
 *
 * portfolioJsonSchema().title; // => "Portfolio"
 * ```
 */
export function portfolioJsonSchema(): JsonSchema {
  return jsonSchema(portfolioSchema, "Portfolio", "One envelope with its groups, lines, deals and ledger.");
}

/**
 * Gives the JSON Schema of a statement in JSON.
 *
 * @returns The schema, draft 2020-12, frozen.
 *
 * @example
 * ```ts
 * import { statementJsonSchema } from "regio-deals/schema";
 *
 * statementJsonSchema().title; // => "Statement"
 * ```
 */
export function statementJsonSchema(): JsonSchema {
  return jsonSchema(
    statementSchema,
    "Statement",
    "Published figures, with the relations that they should meet.",
  );
}

function jsonSchema(schema: z.ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
  return deepFreeze({
    $schema,
    $id: `urn:regio-deals:${title.toLowerCase()}:1`,
    title,
    description,
    ...rest,
  });
}
