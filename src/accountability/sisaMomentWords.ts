import type { SisaMoment } from "../law/general/sisaTerms.js";
import type { Language } from "../vocabulary/language.js";

/** A moment of the year of accounting. */
export type SisaCalendarMoment =
  | SisaMoment
  | "extensionBefore"
  | "extensionDecision"
  | "delivery"
  | "deliveryIfMoved"
  | "notice"
  | "suspensionEnds";

/** What happens at each moment of the year of accounting. */
export const SISA_MOMENT_WORDS: Readonly<Record<SisaCalendarMoment, Readonly<Record<Language, string>>>> = {
  draftList: {
    en: "Draft of the accountability list and the annex published",
    nl: "Concept van de verantwoordingslijst en de bijlage gepubliceerd",
  },
  commentsUntil: {
    en: "Last day for comments on the draft",
    nl: "Laatste dag voor opmerkingen op het concept",
  },
  lastAward: {
    en: "Last day on which a specific grant of the year can be awarded",
    nl: "Laatste dag waarop een specifieke uitkering van het jaar kan worden verstrekt",
  },
  finalList: { en: "List and format are final", nl: "Lijst en format zijn definitief" },
  formatsSent: { en: "Own format sent to the contact persons", nl: "Format op maat naar de contactpersonen" },
  uploadCodes: { en: "Codes for delivering sent", nl: "Uploadcodes verzonden" },
  attentionLetter: {
    en: "Letter that asks attention for the delivery",
    nl: "Attentiebrief over de aanlevering",
  },
  downloadCodes: { en: "Codes for providers sent", nl: "Downloadcodes naar de verstrekkers" },
  firstForwarding: { en: "First forwarding to providers", nl: "Eerste doorgifte aan de verstrekkers" },
  extensionBefore: {
    en: "An extension is to be asked before this day",
    nl: "Uitstel moet voor deze dag zijn gevraagd",
  },
  extensionDecision: {
    en: "Last day of the decision on an extension asked on the last day",
    nl: "Laatste dag van de beslissing op een op de laatste dag gevraagd uitstel",
  },
  delivery: { en: "Last day of a plausible delivery", nl: "Laatste dag van een plausibele aanlevering" },
  deliveryIfMoved: {
    en: "Last day of a plausible delivery, if a day in a weekend moves",
    nl: "Laatste dag van een plausibele aanlevering, als een dag in het weekend opschuift",
  },
  notice: { en: "Notice of negligence to those who are late", nl: "Aanmaning aan wie in gebreke is" },
  suspensionStarts: { en: "Suspension of payments starts", nl: "Opschorting van betalingen begint" },
  suspensionEnds: { en: "Longest suspension ends", nl: "Langste opschorting eindigt" },
  providersInform: { en: "Providers inform the receivers", nl: "Verstrekkers informeren de ontvangers" },
};
