import type { Words } from "./rules.js";

const words = (en: string, nl: string): Words => Object.freeze({ en, nl });

/**
 * The words that a fact stands for, by its code, so that a check holds codes and no language. `{name}` stands for another
 * fact of the finding.
 */
export const PHRASES = /* @__PURE__ */ Object.freeze({
  unknown: /* @__PURE__ */ words("unknown", "onbekend"),
  none: /* @__PURE__ */ words("none", "geen"),
  deal: /* @__PURE__ */ words("Deal {deal}", "Deal {deal}"),
  endOfDeal: /* @__PURE__ */ words("the end of deal {deal}", "het einde van deal {deal}"),
  ceilingOfEnvelope: /* @__PURE__ */ words("the envelope", "de envelop"),
  ceilingOfGroup: /* @__PURE__ */ words("the ceiling of group {target}", "het maximum van groep {target}"),
  ceilingOfLine: /* @__PURE__ */ words("the ceiling of line {target}", "het maximum van regel {target}"),
  ceilingOfAward: /* @__PURE__ */ words("award {target}", "beschikking {target}"),
  groupsTogether: /* @__PURE__ */ words("the groups together", "de groepen samen"),
  linesTogether: /* @__PURE__ */ words("the lines together", "de regels samen"),
  awardsTogether: /* @__PURE__ */ words("the awards together", "de beschikkingen samen"),
  ceilingUnknown: /* @__PURE__ */ words("the ceiling is unknown.", "het maximum is onbekend."),
  partlyReported: /* @__PURE__ */ words(
    "only {reported} has been reported so far.",
    "tot nu toe is alleen {reported} gemeld.",
  ),
  noSuchEntry: /* @__PURE__ */ words(
    "no entry has the id {entry}.",
    "geen boeking heeft het kenmerk {entry}.",
  ),
  dateOfBalance: /* @__PURE__ */ words(
    "entry {entry} is a balance, and its own date is unknown.",
    "boeking {entry} is een stand, en haar eigen datum is onbekend.",
  ),
  termUnknown: /* @__PURE__ */ words(
    "the term of the deal is unknown.",
    "de looptijd van de deal is onbekend.",
  ),
  yearAcrossTerm: /* @__PURE__ */ words(
    "the financial year {financialYear} lies partly outside the term, and the entry has no cost period.",
    "het boekjaar {financialYear} valt deels buiten de looptijd, en de boeking noemt geen kostenperiode.",
  ),
} as const satisfies Record<string, Words>);

/** The code of a phrase. */
export type Phrase = keyof typeof PHRASES;

/** The facts that may hold a code; any other fact is shown as it stands. */
export const WORDED: readonly string[] = ["what", "unknown", "expected", "actual", "termFrom", "termUntil"];
