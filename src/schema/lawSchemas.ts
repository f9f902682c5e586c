import * as z from "zod";
import type { SchemeParameter, SchemeParameters } from "../law/scheme.js";
import { SCHEME_PARAMETERS } from "../law/schemeParameters.js";
import { ACCOUNTABILITY_ROUTES } from "../vocabulary/accountabilityRoute.js";
import { CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import { DETERMINATION_METHODS } from "../vocabulary/determinationMethod.js";
import { EVIDENCE } from "../vocabulary/evidence.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { PARTNER_KINDS } from "../vocabulary/partnerKind.js";
import { amount, date, decimal, optional, period, text } from "./fields.js";
import { planSchema } from "./planSchema.js";
import type { SchemeParametersInput } from "./wire.js";

const reference = z.strictObject({
  title: text,
  publication: optional(text),
  article: optional(text),
  paragraph: optional(text),
  bwbId: optional(text),
  url: optional(text),
  inForceFrom: optional(date),
  inForceUntil: optional(date),
  checkedOn: date,
});

const requiredShare = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("share"), percent: decimal }),
  z.strictObject({ kind: z.literal("perAgreement") }),
]);

const VALUES: Readonly<Record<SchemeParameter, z.ZodType>> = {
  instrument: z.enum(INSTRUMENTS),
  treasurerKinds: z.array(z.enum(PARTNER_KINDS)),
  countedSectors: z.array(z.enum(SECTORS)),
  countedForms: z.array(z.enum(CONTRIBUTION_FORMS)),
  otherPublicBodies: z.enum(["counts", "countsIfDisposable", "excluded"]),
  excludedPublicOrigins: z.array(z.enum(ORIGINS)),
  excludedPrivateOrigins: z.array(z.enum(ORIGINS)),
  inKindValuation: text,
  requiredShare,
  reasonedDeviation: z.boolean(),
  shortfallConsequence: z.enum(["none", "inProportion"]),
  budget: amount,
  dealMinimum: amount,
  dealMaximum: amount,
  proposalWindow: period,
  awardsFrom: date,
  awardsUntil: date,
  paymentPlan: planSchema,
  spendingUntil: date,
  accountability: z.enum(ACCOUNTABILITY_ROUTES),
  determinationMethod: z.enum(DETERMINATION_METHODS),
  title42: z.boolean(),
  recoveryYears: z.int(),
  netOfVatFund: z.boolean(),
};

function datedOf(value: z.ZodType): z.ZodType {
  const version = z.strictObject({
    from: optional(date),
    until: optional(date),
    value: optional(value),
    reference,
    evidence: z.enum(EVIDENCE),
    note: optional(text),
  });
  return z.strictObject({ parameter: text, versions: z.array(version) });
}

/** The form of parameters of a scheme, any of them; whether their days and evidence fit, `checkDated` says. */
export const parametersSchema = z.strictObject(
  Object.fromEntries(SCHEME_PARAMETERS.map((name) => [name, z.exactOptional(datedOf(VALUES[name]))])),
) as unknown as z.ZodType<Partial<SchemeParameters>, SchemeParametersInput>;
