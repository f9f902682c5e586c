import * as z from "zod";
import { COFINANCING_STAGES, CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";
import {
  amount,
  currency,
  date,
  dateBasis,
  decimal,
  id,
  optional,
  period,
  qualifier,
  sourced,
  text,
  year,
} from "./fields.js";

const instrument = z.enum(INSTRUMENTS);
const level = z.enum(["grant", "project"]);
const placed = { line: optional(id), deal: optional(id) };

const payment = {
  kind: z.literal("payment"),
  line: id,
  award: optional(id),
  recipient: z.enum(RECIPIENTS),
  partner: optional(id),
  instrument,
};

const onwardPayment = {
  kind: z.literal("onwardPayment"),
  ...placed,
  from: optional(id),
  to: optional(id),
  project: optional(id),
  instrument,
};

const programming = {
  kind: z.literal("programming"),
  ...placed,
  pillar: optional(id),
  project: optional(id),
};

const commitment = {
  kind: z.literal("commitment"),
  ...placed,
  award: optional(id),
  pillar: optional(id),
  project: optional(id),
  partner: optional(id),
};

const spending = { ...commitment, kind: z.literal("spending"), financialYear: year };

const cofinancing = {
  ...commitment,
  kind: z.literal("cofinancing"),
  stage: z.enum(COFINANCING_STAGES),
  financialYear: optional(year),
  sector: z.enum(SECTORS),
  form: z.enum(CONTRIBUTION_FORMS),
  origin: z.enum(ORIGINS),
};

const accounted = {
  kind: z.literal("accounted"),
  ...placed,
  award: optional(id),
  project: optional(id),
  financialYear: year,
};

const determination = {
  kind: z.literal("determination"),
  ...placed,
  level,
  award: optional(id),
  project: optional(id),
};

const recovery = {
  ...determination,
  kind: z.literal("recovery"),
  stage: z.enum(["claimed", "received", "cancelled"]),
};

const original = z.strictObject({
  currency,
  amount: decimal,
  rate: decimal,
  rateDate: date,
  rateSource: text,
});

const base = {
  date,
  dateBasis,
  recordedOn: optional(date),
  amount,
  qualifier,
  original: optional(original),
  ...sourced,
};

const reversed = z.discriminatedUnion("kind", [
  z.strictObject({ id, ...payment }),
  z.strictObject({ id, ...onwardPayment }),
  z.strictObject({ id, ...programming }),
  z.strictObject({ id, ...commitment }),
  z.strictObject({ id, ...spending }),
  z.strictObject({ id, ...cofinancing }),
  z.strictObject({ id, ...accounted }),
  z.strictObject({ id, ...determination }),
  z.strictObject({ id, ...recovery }),
]);

/** One entry of the ledger, by its kind. */
export const entrySchema = z.discriminatedUnion("kind", [
  z.strictObject({ id, ...payment, ...base }),
  z.strictObject({ id, ...onwardPayment, ...base }),
  z.strictObject({ id, ...programming, ...base }),
  z.strictObject({ id, ...commitment, ...base }),
  z.strictObject({ id, ...spending, ...base, costPeriod: optional(period), preparation: z.boolean() }),
  z.strictObject({ id, ...cofinancing, ...base, disposable: optional(z.boolean()) }),
  z.strictObject({ id, ...accounted, ...base }),
  z.strictObject({ id, ...determination, ...base }),
  z.strictObject({ id, ...recovery, ...base }),
  z.strictObject({ id, kind: z.literal("reversal"), of: reversed, ...base }),
]);
