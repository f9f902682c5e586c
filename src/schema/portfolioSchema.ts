import * as z from "zod";
import type { Portfolio } from "../portfolio/portfolio.js";
import { entrySchema } from "./entrySchema.js";
import { id, text } from "./fields.js";
import {
  amendmentSchema,
  awardSchema,
  dealSchema,
  envelopeSchema,
  groupSchema,
  lineSchema,
  noteSchema,
  observationSchema,
  partnerSchema,
  pillarSchema,
  projectSchema,
  reservationSchema,
  sourceSchema,
} from "./structureSchemas.js";
import type { PortfolioInput } from "./wire.js";

/** The form of a portfolio: JSON on one side, the document in memory on the other. */
export const portfolioSchema: z.ZodType<Portfolio, PortfolioInput> = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  title: text,
  envelope: envelopeSchema,
  sources: z.array(sourceSchema),
  groups: z.array(groupSchema),
  lines: z.array(lineSchema),
  deals: z.array(dealSchema),
  reservations: z.array(reservationSchema),
  pillars: z.array(pillarSchema),
  projects: z.array(projectSchema),
  partners: z.array(partnerSchema),
  awards: z.array(awardSchema),
  amendments: z.array(amendmentSchema),
  observations: z.array(observationSchema),
  notes: z.array(noteSchema),
  ledger: z.array(entrySchema),
});
