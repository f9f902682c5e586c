import * as z from "zod";
import type { SisaAnnex } from "../accountability/annex.js";
import {
  type GrantDefinition,
  INDICATOR_MEASURES,
  INDICATOR_RELATIONS,
  INDICATOR_TYPES,
} from "../accountability/grantDefinition.js";
import { date, optional, text } from "./fields.js";
import type { GrantDefinitionInput, SisaAnnexInput } from "./wire.js";

const year = z.int();

/** The form of a definition of a grant; whether it can be used, `definitionProblems` says. */
export const definitionSchema: z.ZodType<GrantDefinition, GrantDefinitionInput> = z.strictObject({
  code: text,
  name: text,
  provider: text,
  legalBasis: text,
  year,
  status: z.enum(["official", "example"]),
  repeatedPer: optional(z.enum(["project", "decision"])),
  indicators: z.array(
    z.strictObject({
      number: text,
      title: text,
      type: z.enum(INDICATOR_TYPES),
      control: text,
      mandatory: z.boolean(),
      repeated: z.boolean(),
      measure: optional(z.enum(INDICATOR_MEASURES)),
    }),
  ),
  relations: z.array(
    z.strictObject({ id: text, kind: z.enum(INDICATOR_RELATIONS), result: text, parts: z.array(text) }),
  ),
});

const cells = z.array(z.strictObject({ indicator: text, text: optional(text) }));

/** The form of an annex; what stands in its cells, `checkSisaAnnex` looks at. */
export const annexSchema: z.ZodType<SisaAnnex, SisaAnnexInput> = z.strictObject({
  code: text,
  year,
  knownOn: date,
  award: optional(text),
  cells,
  rows: z.array(z.strictObject({ key: optional(text), cells })),
});
