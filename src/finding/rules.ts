import { AUDIT_RULES } from "./auditRules.js";
import { COFINANCING_RULES } from "./cofinancingRules.js";
import { PACKAGE_RULES } from "./packageRules.js";
import { type Rule, rule } from "./rule.js";
import { SISA_RULES } from "./sisaRules.js";

const AGREEMENT = "The maximum that the State pays under the agreement (maximale Rijksbijdrage)";
const ARITHMETIC = "Arithmetic";
const BOOKKEEPING = "Bookkeeping of this document (docs/concepts/stages.md)";

const TABLE = /* @__PURE__ */ Object.freeze({
  "RD-CEI-01": /* @__PURE__ */ rule(
    "error",
    AGREEMENT,
    ["Paid within the ceiling of the line", "Uitbetaald binnen het maximum van de regel"],
    [
      "Line {line} has a ceiling of {expected} and net payments of {actual}: {difference} too much.",
      "Regel {line} heeft een maximum van {expected} en netto uitbetalingen van {actual}: {difference} te veel.",
    ],
    [
      "Look for a payment on the wrong line, a missing reversal or a missing amendment of the ceiling.",
      "Zoek een betaling op de verkeerde regel, een ontbrekende tegenboeking of een ontbrekende wijziging van het maximum.",
    ],
  ),
  "RD-CEI-02": /* @__PURE__ */ rule(
    "error",
    "The decision to award (beschikking)",
    ["Paid within the award", "Uitbetaald binnen de beschikking"],
    [
      "Award {award} is of {expected} and has net payments of {actual}: {difference} too much.",
      "Beschikking {award} bedraagt {expected} en heeft netto uitbetalingen van {actual}: {difference} te veel.",
    ],
    [
      "Look for a payment that names the wrong award, or a missing amendment of the award.",
      "Zoek een betaling bij de verkeerde beschikking, of een ontbrekende wijziging van de beschikking.",
    ],
  ),
  "RD-CEI-03": /* @__PURE__ */ rule(
    "error",
    AGREEMENT,
    ["Lines within the ceiling of their group", "Regels binnen het maximum van hun groep"],
    [
      "The lines of group {group} add up to {actual}, above its ceiling of {expected} by {difference}.",
      "De regels van groep {group} tellen op tot {actual}, {difference} boven het maximum van {expected}.",
    ],
    [
      "Look for a line in the wrong group, or for a reallocation that left the group out.",
      "Zoek een regel in de verkeerde groep, of een herschikking die de groep oversloeg.",
    ],
  ),
  "RD-CEI-04": /* @__PURE__ */ rule(
    "error",
    AGREEMENT,
    ["Groups within the envelope", "Groepen binnen de envelop"],
    [
      "The groups add up to {actual}, above the envelope of {expected} by {difference}.",
      "De groepen tellen op tot {actual}, {difference} boven de envelop van {expected}.",
    ],
    [
      "Look for a group that is counted twice, or for a missing amendment of the envelope.",
      "Zoek een groep die dubbel telt, of een ontbrekende wijziging van de envelop.",
    ],
  ),
  "RD-CEI-05": /* @__PURE__ */ rule(
    "error",
    AGREEMENT,
    [
      "State part of the pillars within the ceiling of the deal",
      "Rijksdeel van de pijlers binnen het maximum van de deal",
    ],
    [
      "The pillars of deal {deal} take {actual} of State money, above its ceiling of {expected} by {difference}.",
      "De pijlers van deal {deal} vragen {actual} aan Rijksgeld, {difference} boven het maximum van {expected}.",
    ],
    [
      "Look whether a budget is the total of State and region, and say so in its basis.",
      "Kijk of een budget het totaal van Rijk en regio is, en leg dat vast in de grondslag.",
    ],
  ),
  "RD-CEI-06": /* @__PURE__ */ rule(
    "error",
    AGREEMENT,
    ["Awards within the ceiling of the line", "Beschikkingen binnen het maximum van de regel"],
    [
      "The awards on line {line} add up to {actual}, above its ceiling of {expected} by {difference}.",
      "De beschikkingen op regel {line} tellen op tot {actual}, {difference} boven het maximum van {expected}.",
    ],
    [
      "Look for an award on the wrong line, or for a missing amendment of the ceiling.",
      "Zoek een beschikking op de verkeerde regel, of een ontbrekende wijziging van het maximum.",
    ],
  ),
  "RD-AME-01": /* @__PURE__ */ rule(
    "error",
    BOOKKEEPING,
    ["A reallocation balances", "Een herschikking sluit"],
    [
      "Reallocation {amendment} changes {what} by {actual} where {expected} was needed.",
      "Herschikking {amendment} wijzigt {what} met {actual} waar {expected} nodig was.",
    ],
    [
      "Name both sides of the move, and move the ceilings of the groups in the same amendment.",
      "Noem beide kanten van de herschikking, en verschuif de maxima van de groepen in dezelfde wijziging.",
    ],
  ),
  "RD-AME-02": /* @__PURE__ */ rule(
    "error",
    BOOKKEEPING,
    ["The old value of an amendment is what was in force", "De oude waarde van een wijziging is wat gold"],
    [
      "Amendment {amendment} says that {what} was {actual}; in force was {expected}.",
      "Wijziging {amendment} zegt dat {what} {actual} was; er gold {expected}.",
    ],
    [
      "Look for an amendment that is missing, counted twice or dated wrongly.",
      "Zoek een wijziging die ontbreekt, dubbel telt of een verkeerde datum heeft.",
    ],
  ),
  "RD-REV-01": /* @__PURE__ */ rule(
    "error",
    BOOKKEEPING,
    ["Reversals within what they undo", "Tegenboekingen binnen wat zij ongedaan maken"],
    [
      "Entry {entry} is of {expected} and is reversed for {actual}: {difference} too much.",
      "Boeking {entry} bedraagt {expected} en is voor {actual} tegengeboekt: {difference} te veel.",
    ],
    ["Look for a reversal that was entered twice.", "Zoek een tegenboeking die dubbel is ingevoerd."],
  ),
  "RD-REV-02": /* @__PURE__ */ rule(
    "error",
    BOOKKEEPING,
    [
      "A reversal repeats the dimensions of its entry",
      "Een tegenboeking herhaalt de kenmerken van haar boeking",
    ],
    [
      "Reversal {reversal} has {actual} for {field} where entry {entry} has {expected}.",
      "Tegenboeking {reversal} heeft {actual} voor {field} waar boeking {entry} {expected} heeft.",
    ],
    [
      "Repeat the dimensions of the entry; correct them with a new entry.",
      "Herhaal de kenmerken van de boeking; verbeter ze met een nieuwe boeking.",
    ],
  ),
  "RD-REV-03": /* @__PURE__ */ rule(
    "error",
    BOOKKEEPING,
    ["A reversal is not earlier than its entry", "Een tegenboeking is niet eerder dan haar boeking"],
    [
      "Reversal {reversal} is dated {actual}, before entry {entry} of {expected}.",
      "Tegenboeking {reversal} is van {actual}, voor boeking {entry} van {expected}.",
    ],
    ["Correct one of the two dates.", "Verbeter een van beide data."],
  ),
  "RD-DET-01": /* @__PURE__ */ rule(
    "error",
    BOOKKEEPING,
    ["One determination at a time", "Een vaststelling tegelijk"],
    [
      "Determination {entry} comes on top of {earlier}, which nobody reversed.",
      "Vaststelling {entry} komt boven op {earlier}, die niemand heeft teruggeboekt.",
    ],
    ["Reverse the earlier determination first.", "Boek eerst de eerdere vaststelling terug."],
  ),
  "RD-DET-02": /* @__PURE__ */ rule(
    "error",
    BOOKKEEPING,
    ["A determination is reversed whole", "Een vaststelling wordt geheel teruggeboekt"],
    [
      "Reversal {reversal} undoes {actual} of determination {entry}, which is of {expected}.",
      "Tegenboeking {reversal} maakt {actual} ongedaan van vaststelling {entry}, die {expected} bedraagt.",
    ],
    [
      "Reverse the whole determination and enter the new one.",
      "Boek de hele vaststelling terug en voer de nieuwe in.",
    ],
  ),
  "RD-COM-01": /* @__PURE__ */ rule(
    "warning",
    AGREEMENT,
    ["Commitments within the ceiling", "Verplichtingen binnen het maximum"],
    [
      "{what} has a ceiling of {expected} and commitments of {actual}: {difference} at own risk.",
      "{what} heeft een maximum van {expected} en verplichtingen van {actual}: {difference} voor eigen risico.",
    ],
    [
      "Over-commitment is allowed at own risk; make sure that somebody accepted it.",
      "Meer toezeggen mag voor eigen risico; zorg dat iemand dat heeft aanvaard.",
    ],
  ),
  "RD-SPE-01": /* @__PURE__ */ rule(
    "warning",
    BOOKKEEPING,
    ["Spending within the commitments of the project", "Besteding binnen de verplichtingen van het project"],
    [
      "Project {project} has commitments of {expected} and spending of {actual}: {difference} more.",
      "Project {project} heeft verplichtingen van {expected} en bestedingen van {actual}: {difference} meer.",
    ],
    [
      "Look for a commitment that was not entered, or for spending on the wrong project.",
      "Zoek een verplichting die niet is ingevoerd, of een besteding op het verkeerde project.",
    ],
  ),
  "RD-SPE-02": /* @__PURE__ */ rule(
    "warning",
    "The term of the deal (looptijd)",
    ["Costs within the term of the deal", "Kosten binnen de looptijd van de deal"],
    [
      "Spending {entry} is for costs from {costFrom} until {costUntil}; deal {deal} runs from {termFrom} until {termUntil}.",
      "Besteding {entry} betreft kosten van {costFrom} tot {costUntil}; deal {deal} loopt van {termFrom} tot {termUntil}.",
    ],
    [
      "Look for a missing extension, or mark the costs as preparation.",
      "Zoek een ontbrekende verlenging, of merk de kosten aan als voorbereiding.",
    ],
  ),
  "RD-STA-01": /* @__PURE__ */ rule(
    "error",
    ARITHMETIC,
    ["Published figures add up", "Gepubliceerde cijfers kloppen rekenkundig"],
    [
      "{title}, {where}: published {actual}, computed {expected} as {kind} of {operands}; difference {difference}.",
      "{title}, {where}: gepubliceerd {actual}, berekend {expected} als {kind} van {operands}; verschil {difference}.",
    ],
    [
      "Ask the publisher which of the figures is right; mend none of them silently.",
      "Vraag de uitgever welk cijfer juist is; verbeter er geen in stilte.",
    ],
  ),
  "RD-STA-02": /* @__PURE__ */ rule(
    "error",
    ARITHMETIC,
    ["Published figures agree", "Gepubliceerde cijfers stemmen overeen"],
    [
      "{title}: {operands} should be {kind} {actual} ({where}); the difference is {difference}.",
      "{title}: {operands} moet {kind} {actual} zijn ({where}); het verschil is {difference}.",
    ],
    [
      "Ask the publisher which of the figures is right; mend none of them silently.",
      "Vraag de uitgever welk cijfer juist is; verbeter er geen in stilte.",
    ],
  ),
  "RD-REC-01": /* @__PURE__ */ rule(
    "error",
    ARITHMETIC,
    [
      "A published figure agrees with the ledger",
      "Een gepubliceerd cijfer stemt overeen met de administratie",
    ],
    [
      "{title}, {where}: published {actual} for {measure}, the ledger gives {expected}; difference {difference}.",
      "{title}, {where}: gepubliceerd {actual} voor {measure}, de administratie geeft {expected}; verschil {difference}.",
    ],
    [
      "Compare the dates of both, then look for entries that are missing on one side.",
      "Vergelijk de data van beide, en zoek dan boekingen die aan een kant ontbreken.",
    ],
  ),
  "RD-REC-02": /* @__PURE__ */ rule(
    "note",
    "Money that awaits a decision is no promise (reservering)",
    [
      "A published figure holds no undecided money",
      "Een gepubliceerd cijfer bevat geen geld waarover nog besloten moet worden",
    ],
    [
      "{title}, {where}: published {actual}; of what the ledger has left, {undecided} still awaits a decision.",
      "{title}, {where}: gepubliceerd {actual}; over {undecided} van wat in de administratie resteert, moet nog worden besloten.",
    ],
    ["Show the undecided part apart.", "Toon het onbesliste deel apart."],
  ),
  ...COFINANCING_RULES,
  ...SISA_RULES,
  ...PACKAGE_RULES,
  ...AUDIT_RULES,
} as const satisfies Record<string, Rule>);

/** The public id of a rule, such as `"RD-CEI-01"`. */
export type RuleId = keyof typeof TABLE;

/** Every rule, by its public id: severity, reference and words. An id is never reused. */
export const RULES: Readonly<Record<RuleId, Rule>> = TABLE;
