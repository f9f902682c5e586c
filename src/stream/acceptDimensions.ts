import type { EntryDimensions } from "../portfolio/entry.js";
import { COFINANCING_STAGES, CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";
import { isId, isOptionalId, isOptionalYear, isYear, type Json, type Words, words } from "./acceptFields.js";

const RECIPIENT: Words = /* @__PURE__ */ words(RECIPIENTS);
const INSTRUMENT: Words = /* @__PURE__ */ words(INSTRUMENTS);
const LEVEL: Words = /* @__PURE__ */ words(["grant", "project"]);
const RECOVERY_STAGE: Words = /* @__PURE__ */ words(["claimed", "received", "cancelled"]);
const COFINANCING_STAGE: Words = /* @__PURE__ */ words(COFINANCING_STAGES);
const SECTOR: Words = /* @__PURE__ */ words(SECTORS);
const FORM: Words = /* @__PURE__ */ words(CONTRIBUTION_FORMS);
const ORIGIN: Words = /* @__PURE__ */ words(ORIGINS);

const COMMITMENT = ["line", "deal", "award", "pillar", "project", "partner"] as const;
const DETERMINATION = ["line", "deal", "level", "award", "project"] as const;

/** The names of the dimensions of each kind. */
export const DIMENSIONS_OF: Readonly<Record<EntryDimensions["kind"], readonly string[]>> = {
  payment: ["line", "award", "recipient", "partner", "instrument"],
  onwardPayment: ["line", "deal", "from", "to", "project", "instrument"],
  programming: ["line", "deal", "pillar", "project"],
  commitment: COMMITMENT,
  spending: [...COMMITMENT, "financialYear"],
  cofinancing: [...COMMITMENT, "stage", "financialYear", "sector", "form", "origin"],
  accounted: ["line", "deal", "award", "project", "financialYear"],
  determination: DETERMINATION,
  recovery: [...DETERMINATION, "stage"],
};

/** Takes the dimensions of an entry that is no reversal; `null` where one is not of the usual form. */
export function acceptDimensions(json: Json): EntryDimensions | null {
  if (json.kind === "payment") return payment(json);
  const placed = placeOf(json);
  return placed === null ? null : (placedDimensions(json, placed) as EntryDimensions | null);
}

function payment(json: Json): EntryDimensions | null {
  const { line, award, recipient, partner, instrument } = json;
  if (!isId(line) || !isOptionalId(award) || !RECIPIENT.has(recipient)) return null;
  if (!isOptionalId(partner) || !INSTRUMENT.has(instrument)) return null;
  const taken = {
    kind: "payment",
    line,
    award: award ?? null,
    recipient,
    partner: partner ?? null,
    instrument,
  };
  return taken as EntryDimensions;
}

/** What entries name that need not name a line. */
interface Place {
  readonly line: string | null;
  readonly deal: string | null;
}

function placeOf({ line, deal }: Json): Place | null {
  return isOptionalId(line) && isOptionalId(deal) ? { line: line ?? null, deal: deal ?? null } : null;
}

function placedDimensions(json: Json, placed: Place): object | null {
  const { kind, award, pillar, project, partner, financialYear, level, stage } = json;
  if (!isOptionalId(project)) return null;
  const ofProject = { project: project ?? null };
  switch (kind) {
    case "onwardPayment": {
      const { from, to, instrument } = json;
      if (!isOptionalId(from) || !isOptionalId(to) || !INSTRUMENT.has(instrument)) return null;
      return { kind, ...placed, from: from ?? null, to: to ?? null, ...ofProject, instrument };
    }
    case "programming":
      return isOptionalId(pillar) ? { kind, ...placed, pillar: pillar ?? null, ...ofProject } : null;
    case "accounted":
      if (!isOptionalId(award) || !isYear(financialYear)) return null;
      return { kind, ...placed, award: award ?? null, ...ofProject, financialYear };
    case "determination":
      if (!isOptionalId(award) || !LEVEL.has(level)) return null;
      return { kind, ...placed, level, award: award ?? null, ...ofProject };
    case "recovery":
      if (!isOptionalId(award) || !LEVEL.has(level) || !RECOVERY_STAGE.has(stage)) return null;
      return { kind, ...placed, level, award: award ?? null, ...ofProject, stage };
    case "commitment":
    case "spending":
    case "cofinancing": {
      if (!isOptionalId(award) || !isOptionalId(pillar) || !isOptionalId(partner)) return null;
      const ofAll = { award: award ?? null, pillar: pillar ?? null, ...ofProject, partner: partner ?? null };
      if (kind === "commitment") return { kind, ...placed, ...ofAll };
      if (kind === "spending")
        return isYear(financialYear) ? { kind, ...placed, ...ofAll, financialYear } : null;
      const parts = partsOf(json);
      return parts === null ? null : { kind, ...placed, ...ofAll, ...parts };
    }
    default:
      return null;
  }
}

function partsOf({ stage, financialYear, sector, form, origin }: Json): object | null {
  if (!COFINANCING_STAGE.has(stage) || !isOptionalYear(financialYear)) return null;
  if (!SECTOR.has(sector) || !FORM.has(form) || !ORIGIN.has(origin)) return null;
  return { stage, financialYear: financialYear ?? null, sector, form, origin };
}
