import * as z from "zod";
import { CONTRIBUTION_FORMS, FIRMNESSES, SECTORS } from "../vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { PARTNER_KINDS } from "../vocabulary/partnerKind.js";
import { RECORDED_STAGES } from "../vocabulary/recordedStage.js";
import { RHYTHMS } from "../vocabulary/rhythm.js";
import {
  amount,
  date,
  dateBasis,
  decimal,
  id,
  optional,
  period,
  qualifier,
  sourced,
  termPeriod,
  text,
} from "./fields.js";

const aliases = z.array(text);

/** A source. */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: optional(text),
  reference: optional(text),
  url: optional(text),
});

/** The envelope. */
export const envelopeSchema = z.strictObject({ id, name: text, ceiling: optional(amount), ...sourced });

/** A group of the envelope. */
export const groupSchema = z.strictObject({
  id,
  kind: z.enum(["tranche", "other"]),
  name: text,
  aliases,
  ceiling: optional(amount),
  ...sourced,
});

/** A line of the envelope. */
export const lineSchema = z.strictObject({
  id,
  group: id,
  holder: z.strictObject({ kind: z.enum(["deal", "reservation"]), id }),
  name: text,
  aliases,
  ceiling: optional(amount),
  records: z.array(z.enum(RECORDED_STAGES)),
  ...sourced,
});

/** A reservation. */
export const reservationSchema = z.strictObject({ id, name: text, decided: z.boolean(), ...sourced });

const agreed = {
  partOf: optional(id),
  sector: z.enum(SECTORS),
  form: z.enum(CONTRIBUTION_FORMS),
  firmness: z.enum(FIRMNESSES),
  qualifier,
  ...sourced,
};

const agreedCofinancing = z.discriminatedUnion("kind", [
  z.strictObject({ id, kind: z.literal("amount"), amount, ...agreed }),
  z.strictObject({ id, kind: z.literal("totalInvestment"), amount, ...agreed }),
  z.strictObject({ id, kind: z.literal("share"), share: decimal, ...agreed }),
]);

const cofinancingException = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exempt"), reason: text, ...sourced }),
  z.strictObject({ kind: z.literal("lowerShare"), share: decimal, reason: text, ...sourced }),
]);

/** A deal with its terms. */
export const dealSchema = z.strictObject({
  id,
  name: text,
  aliases,
  partners: z.array(id),
  treasurer: optional(id),
  terms: z.strictObject({
    signedOn: optional(date),
    period: termPeriod,
    cofinancing: z.array(agreedCofinancing),
    cofinancingException: optional(cofinancingException),
    regionalReport: optional(z.strictObject({ every: z.enum(RHYTHMS), to: text, ...sourced })),
  }),
  ...sourced,
});

/** A pillar of a deal. */
export const pillarSchema = z.strictObject({
  id,
  deal: id,
  name: text,
  budget: optional(z.strictObject({ amount, basis: z.enum(["statePart", "total", "unknown"]) })),
  ...sourced,
});

/** A project of a deal. */
export const projectSchema = z.strictObject({
  id,
  deal: id,
  pillar: optional(id),
  name: text,
  period: optional(period),
  ...sourced,
});

/** A partner. */
export const partnerSchema = z.strictObject({
  id,
  name: text,
  aliases,
  kind: z.enum(PARTNER_KINDS),
  sector: z.enum(SECTORS),
  ...sourced,
});

/** An award. */
export const awardSchema = z.strictObject({
  id,
  number: optional(text),
  line: id,
  date,
  dateBasis,
  recordedOn: optional(date),
  amount,
  treasurer: optional(id),
  scheme: optional(id),
  instrument: z.enum(INSTRUMENTS),
  ...sourced,
});

const amendment = {
  decidedOn: optional(date),
  effectiveOn: date,
  dateBasis,
  recordedOn: optional(date),
  reason: text,
  ...sourced,
};

const change = z.strictObject({
  target: z.strictObject({ kind: z.enum(["envelope", "group", "line", "award"]), id }),
  oldValue: optional(amount),
  newValue: amount,
});

/** An amendment, by its kind. */
export const amendmentSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    id,
    kind: z.literal("extension"),
    deal: id,
    oldUntil: optional(date),
    newUntil: date,
    ...amendment,
  }),
  z.strictObject({ id, kind: z.literal("ceiling"), changes: z.array(change).min(1), ...amendment }),
  z.strictObject({ id, kind: z.literal("reallocation"), changes: z.array(change).min(2), ...amendment }),
]);

const about = z.strictObject({
  kind: z.enum([
    "envelope",
    "group",
    "line",
    "deal",
    "pillar",
    "project",
    "reservation",
    "entry",
    "amendment",
  ]),
  id,
});

/** An observation. */
export const observationSchema = z.strictObject({
  id,
  about,
  date,
  measure: text,
  share: decimal,
  qualifier,
  ...sourced,
});

/** A note. */
export const noteSchema = z.strictObject({ id, about, text, ...sourced });
