import * as z from "zod";
import { FIGURE_UNITS, RELATION_KINDS, type Statement } from "../statement/statement.js";
import { id, published, text } from "./fields.js";
import { sourceSchema } from "./structureSchemas.js";
import type { StatementInput } from "./wire.js";

/** The form of a statement. */
export const statementSchema: z.ZodType<Statement, StatementInput> = z.strictObject({
  id,
  title: text,
  source: sourceSchema,
  figures: z.record(
    id,
    z.strictObject({
      value: published,
      unit: z.enum(FIGURE_UNITS),
      step: z.exactOptional(published),
      where: text,
    }),
  ),
  relations: z.array(
    z.strictObject({
      id,
      kind: z.enum(RELATION_KINDS),
      operands: z.array(id),
      result: id,
      tolerance: published,
    }),
  ),
});
