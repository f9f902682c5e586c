import type { EntryDimensions } from "../portfolio/entry.js";
import { COFINANCING_STAGES, CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";
import { isId, isOptionalId, isYear, type Json, type Words, words } from "./acceptFields.js";

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
  const taken = json.kind === "payment" ? payment(json) : placed(json);
  return taken as EntryDimensions | null;
}

function payment(json: Json): object | null {
  const { kind, line, award = null, recipient, partner = null, instrument } = json;
  if (!isId(line) || !isOptionalId(award) || !RECIPIENT.has(recipient)) return null;
  if (!isOptionalId(partner) || !INSTRUMENT.has(instrument)) return null;
  return { kind, line, award, recipient, partner, instrument };
}

/** Takes the dimensions of entries that need not name a line. */
function placed(json: Json): object | null {
  const {
    kind,
    line = null,
    deal = null,
    award = null,
    pillar = null,
    project = null,
    partner = null,
  } = json;
  if (!isOptionalId(line) || !isOptionalId(deal) || !isOptionalId(project)) return null;
  if (!isOptionalId(award) || !isOptionalId(pillar) || !isOptionalId(partner)) return null;
  const { financialYear = null, level, stage } = json;
  switch (kind) {
    case "onwardPayment": {
      const { from = null, to = null, instrument } = json;
      if (!isOptionalId(from) || !isOptionalId(to) || !INSTRUMENT.has(instrument)) return null;
      return { kind, line, deal, from, to, project, instrument };
    }
    case "programming":
      return { kind, line, deal, pillar, project };
    case "commitment":
      return { kind, line, deal, award, pillar, project, partner };
    case "spending":
      if (!isYear(financialYear)) return null;
      return { kind, line, deal, award, pillar, project, partner, financialYear };
    case "cofinancing": {
      const { sector, form, origin } = json;
      if (!COFINANCING_STAGE.has(stage) || (financialYear !== null && !isYear(financialYear))) return null;
      if (!SECTOR.has(sector) || !FORM.has(form) || !ORIGIN.has(origin)) return null;
      const place = { kind, line, deal, award, pillar, project, partner };
      return { ...place, stage, financialYear, sector, form, origin };
    }
    case "accounted":
      return isYear(financialYear) ? { kind, line, deal, award, project, financialYear } : null;
    case "determination":
      return LEVEL.has(level) ? { kind, line, deal, level, award, project } : null;
    case "recovery":
      if (!LEVEL.has(level) || !RECOVERY_STAGE.has(stage)) return null;
      return { kind, line, deal, level, award, project, stage };
    default:
      return null;
  }
}
