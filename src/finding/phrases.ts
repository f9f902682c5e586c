import { AUDIT_PHRASES } from "./auditPhrases.js";
import { COFINANCING_PHRASES } from "./cofinancingPhrases.js";
import { type Words, words } from "./rule.js";
import { SISA_PHRASES } from "./sisaPhrases.js";

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
  noSuchFigure: /* @__PURE__ */ words("there is no figure {figure}.", "er is geen cijfer {figure}."),
  figureNoNumber: /* @__PURE__ */ words(
    "figure {figure} is {text}, which is no number.",
    "cijfer {figure} is {text}, en dat is geen getal.",
  ),
  stepNoNumber: /* @__PURE__ */ words(
    "figure {figure} has the step {step}, which is no number, or is below zero.",
    "cijfer {figure} heeft de stap {step}, en dat is geen getal of ligt onder nul.",
  ),
  noSuchRelation: /* @__PURE__ */ words("there is no relation {relation}.", "er is geen verband {relation}."),
  operandsSome: /* @__PURE__ */ words(
    "the relation takes at least one figure, and has {count}.",
    "het verband vraagt ten minste één cijfer, en heeft er {count}.",
  ),
  operandsOne: /* @__PURE__ */ words(
    "the relation takes one figure, and has {count}.",
    "het verband vraagt één cijfer, en heeft er {count}.",
  ),
  operandsTwo: /* @__PURE__ */ words(
    "the relation takes two figures, and has {count}.",
    "het verband vraagt twee cijfers, en heeft er {count}.",
  ),
  toleranceNoNumber: /* @__PURE__ */ words(
    "the tolerance is {tolerance}, which is no number, or is below zero.",
    "de tolerantie is {tolerance}, en dat is geen getal of ligt onder nul.",
  ),
  divisorZero: /* @__PURE__ */ words(
    "figure {figure} is zero, and nothing can be divided by it.",
    "cijfer {figure} is nul, en daar kan niet door worden gedeeld.",
  ),
  divisorMayBeZero: /* @__PURE__ */ words(
    "figure {figure} may be zero within its step, and nothing can be divided by it.",
    "cijfer {figure} kan binnen zijn stap nul zijn, en daar kan niet door worden gedeeld.",
  ),
  figureNoMoney: /* @__PURE__ */ words(
    "figure {figure} is no amount of money.",
    "cijfer {figure} is geen bedrag.",
  ),
  noSuchRow: /* @__PURE__ */ words("the ledger has no row {row}.", "de administratie heeft geen rij {row}."),
  noSuchMeasure: /* @__PURE__ */ words(
    "the ledger has no figure {asked}.",
    "de administratie heeft geen cijfer {asked}.",
  ),
  ledgerWholeUnknown: /* @__PURE__ */ words(
    "the ledger has {reported} so far; the whole is unknown, or has no meaning for this row.",
    "de administratie heeft tot nu toe {reported}; het geheel is onbekend, of heeft voor deze rij geen betekenis.",
  ),
  ledgerLineUnknown: /* @__PURE__ */ words(
    "the ledger has {reported} so far; 1 line is unknown.",
    "de administratie heeft tot nu toe {reported}; 1 regel is onbekend.",
  ),
  ledgerLinesUnknown: /* @__PURE__ */ words(
    "the ledger has {reported} so far; {lines} lines are unknown.",
    "de administratie heeft tot nu toe {reported}; {lines} regels zijn onbekend.",
  ),
  sum: /* @__PURE__ */ words("sum", "som"),
  difference: /* @__PURE__ */ words("difference", "verschil"),
  product: /* @__PURE__ */ words("product", "product"),
  ratio: /* @__PURE__ */ words("ratio", "verhouding"),
  percentage: /* @__PURE__ */ words("percentage", "percentage"),
  equals: /* @__PURE__ */ words("equal to", "gelijk aan"),
  atLeast: /* @__PURE__ */ words("at least", "ten minste"),
  atMost: /* @__PURE__ */ words("at most", "ten hoogste"),
  ...COFINANCING_PHRASES,
  ...SISA_PHRASES,
  ...AUDIT_PHRASES,
} as const satisfies Record<string, Words>);

/** The code of a phrase. */
export type Phrase = keyof typeof PHRASES;

/** The facts that may hold a code; any other fact is shown as it stands. */
export const WORDED: readonly string[] = [
  "what",
  "asked",
  "kind",
  "unknown",
  "expected",
  "actual",
  "termFrom",
  "termUntil",
  "row",
  "document",
  "bound",
  "treasurerKind",
];
