import { type Rule, rule } from "./rule.js";

const SCHEME = "The scheme of the award (docs/rules)";
const AWARD = "The decision to award (beschikking)";
const PLAN = "The payment plan of the award (bevoorschotting)";

/** Rules about awards, schedules, state aid and waivers. */
export const AUDIT_RULES = /* @__PURE__ */ Object.freeze({
  "RD-AWA-01": /* @__PURE__ */ rule(
    "error",
    SCHEME,
    ["An award lies in the days of its scheme", "Een beschikking valt in de dagen van haar regeling"],
    [
      "Award {award} of {actual} rests on scheme {scheme}, which takes awards {expected}.",
      "Beschikking {award} van {actual} rust op regeling {scheme}, die beschikkingen kent {expected}.",
    ],
    [
      "Look for a wrong date, or for the scheme of that day.",
      "Zoek een verkeerde datum, of de regeling van die dag.",
    ],
  ),
  "RD-AWA-02": /* @__PURE__ */ rule(
    "error",
    SCHEME,
    ["The awards of a deal lie within its scheme", "De beschikkingen van een deal passen binnen de regeling"],
    [
      "Deal {deal} is awarded {actual} under scheme {scheme}; one deal gets {bound} {expected}.",
      "Deal {deal} krijgt {actual} onder regeling {scheme}; een deal krijgt {bound} {expected}.",
    ],
    [
      "Look for a missing award, or one on the wrong deal.",
      "Zoek een ontbrekende beschikking, of een bij de verkeerde deal.",
    ],
  ),
  "RD-AWA-03": /* @__PURE__ */ rule(
    "error",
    SCHEME,
    ["An award has the form of its scheme", "Een beschikking heeft de vorm van haar regeling"],
    [
      "Award {award} is a {actual}; scheme {scheme} gives a {expected}.",
      "Beschikking {award} is een {actual}; regeling {scheme} geeft een {expected}.",
    ],
    ["Look for the wrong form, or the wrong scheme.", "Zoek een verkeerde vorm, of een verkeerde regeling."],
  ),
  "RD-AWA-04": /* @__PURE__ */ rule(
    "error",
    SCHEME,
    [
      "The treasurer is of a kind that its scheme allows",
      "De regiokassier is van een soort die de regeling toelaat",
    ],
    [
      "Award {award} goes to {treasurer}, {treasurerKind}; scheme {scheme} does not allow that.",
      "Beschikking {award} gaat naar {treasurer}, {treasurerKind}; regeling {scheme} laat dat niet toe.",
    ],
    [
      "Look for the public partner that receives the grant.",
      "Zoek de publieke partner die de uitkering ontvangt.",
    ],
  ),
  "RD-DET-03": /* @__PURE__ */ rule(
    "error",
    AWARD,
    ["The determined amount is within the award", "Het vastgestelde bedrag past binnen de beschikking"],
    [
      "Award {award} is of {expected} and is determined at {actual}: {difference} too much.",
      "Beschikking {award} bedraagt {expected} en is vastgesteld op {actual}: {difference} te veel.",
    ],
    ["Look for a missing amendment of the award.", "Zoek een ontbrekende wijziging van de beschikking."],
  ),
  "RD-ENT-01": /* @__PURE__ */ rule(
    "warning",
    "Bookkeeping of this document (docs/concepts/stages.md)",
    ["No entry is booked twice", "Geen boeking staat er dubbel"],
    [
      "Entry {entry} is alike to {earlier} in everything but its id.",
      "Boeking {entry} is op haar kenmerk na gelijk aan {earlier}.",
    ],
    [
      "Reverse one of the two, or tell them apart by their day or amount.",
      "Boek een van beide terug, of onderscheid ze naar dag of bedrag.",
    ],
  ),
  "RD-RCV-01": /* @__PURE__ */ rule(
    "error",
    "What comes back was claimed (terugvordering)",
    ["Recoveries received within what was claimed", "Terugontvangen binnen wat is gevorderd"],
    [
      "Line {line}: {expected} was claimed less what was cancelled, and {actual} came back: {difference} too much.",
      "Regel {line}: {expected} is gevorderd na aftrek van wat is ingetrokken, en {actual} kwam terug: {difference} te veel.",
    ],
    ["Look for a claim that was not entered.", "Zoek een vordering die niet is geboekt."],
  ),
  "RD-SCH-01": /* @__PURE__ */ rule(
    "warning",
    PLAN,
    ["No instalment is overdue", "Geen termijn is te laat"],
    [
      "Schedule {schedule}: instalment {instalment} of {expected} was due on {dueOn}, and {actual} is paid.",
      "Schema {schedule}: termijn {instalment} van {expected} was verschuldigd op {dueOn}, en {actual} is betaald.",
    ],
    ["Look for a payment that was not entered.", "Zoek een betaling die niet is geboekt."],
  ),
  "RD-SCH-02": /* @__PURE__ */ rule(
    "error",
    PLAN,
    ["A schedule lays out the award", "Een schema verdeelt de beschikking"],
    [
      "Schedule {schedule} lays out {actual}; award {award} is of {expected}, {difference} off.",
      "Schema {schedule} verdeelt {actual}; beschikking {award} bedraagt {expected}, {difference} ernaast.",
    ],
    ["Reschedule after an amendment of the award.", "Herzie het schema na een wijziging van de beschikking."],
  ),
  "RD-SCH-03": /* @__PURE__ */ rule(
    "error",
    PLAN,
    ["A schedule has what the ledger has as paid", "Een schema heeft wat de administratie als betaald heeft"],
    [
      "Schedule {schedule} has {actual} as paid; the ledger has {expected} for award {award}, {difference} off.",
      "Schema {schedule} heeft {actual} als betaald; de administratie heeft {expected} voor beschikking {award}, {difference} ernaast.",
    ],
    ["Look for a movement that is missing on one side.", "Zoek een beweging die aan een kant ontbreekt."],
  ),
  "RD-AID-01": /* @__PURE__ */ rule(
    "error",
    "The de minimis regulation of the day (docs/rules/general-law.md)",
    ["De minimis aid is within its ceiling", "De-minimissteun past binnen het plafond"],
    [
      "Undertaking {undertaking} got {actual} of {regime} de minimis aid in the window of {day}; the ceiling is {expected}: {difference} too much.",
      "Onderneming {undertaking} kreeg {actual} de-minimissteun ({regime}) in het venster van {day}; het plafond is {expected}: {difference} te veel.",
    ],
    [
      "Aid above the ceiling is state aid as a whole; look for another ground.",
      "Steun boven het plafond is als geheel staatssteun; zoek een andere grondslag.",
    ],
  ),
  "RD-WAI-01": /* @__PURE__ */ rule(
    "warning",
    "The waiver itself",
    ["A waiver has not expired", "Een ontheffing is niet verlopen"],
    [
      "Waiver {id} of {author} for {waived} held until {expected}, and it is {actual}.",
      "Ontheffing {id} van {author} voor {waived} gold tot {expected}, en het is {actual}.",
    ],
    [
      "Mend what it covered, or have it decided anew.",
      "Herstel wat zij dekte, of laat er opnieuw over beslissen.",
    ],
  ),
  "RD-WAI-02": /* @__PURE__ */ rule(
    "note",
    "The waiver itself",
    ["A waiver is used", "Een ontheffing wordt gebruikt"],
    [
      "Waiver {id} of {author} for {waived} covers nothing.",
      "Ontheffing {id} van {author} voor {waived} dekt niets.",
    ],
    ["Take it away, or mend its scope.", "Haal haar weg, of herstel haar reikwijdte."],
  ),
} as const satisfies Record<string, Rule>);
