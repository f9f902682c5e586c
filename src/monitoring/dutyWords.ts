import type { Language } from "../vocabulary/language.js";

/**
 * What a deal has to do.
 *
 * - `"progressReport"`: the yearly report to the State; `"administrativeTalks"`: the half-yearly talks of the partners
 * - `"regionalReport"`: a report to a body of the region, where the deal says so
 * - `"finalEvaluation"`: the evaluation after the end; `"endOfTerm"`: the last day on which costs may be made
 * - `"extensionRequest"`: the last day to ask for a later delivery; `"sisaDelivery"`: the documents of a year are due
 * - `"recoveryLimit"`: the last day on which what was paid unduly can be asked back
 */
export type ObligationDuty =
  | "progressReport"
  | "administrativeTalks"
  | "regionalReport"
  | "finalEvaluation"
  | "endOfTerm"
  | "extensionRequest"
  | "sisaDelivery"
  | "recoveryLimit";

/** What each duty is called. */
export const DUTY_WORDS: Readonly<Record<ObligationDuty, Readonly<Record<Language, string>>>> = {
  progressReport: { en: "Yearly progress report", nl: "Jaarlijkse voortgangsrapportage" },
  administrativeTalks: { en: "Half-yearly administrative talks", nl: "Halfjaarlijks bestuurlijk overleg" },
  regionalReport: { en: "Report to", nl: "Rapportage aan" },
  finalEvaluation: { en: "Final evaluation", nl: "Eindevaluatie" },
  endOfTerm: { en: "Last day of the term", nl: "Laatste dag van de looptijd" },
  extensionRequest: {
    en: "Last day to ask for a later delivery, financial year",
    nl: "Laatste dag om uitstel van aanlevering te vragen, boekjaar",
  },
  sisaDelivery: {
    en: "Delivery of accountability (SiSa) due, financial year",
    nl: "Aanlevering SiSa, boekjaar",
  },
  recoveryLimit: { en: "Last day to ask money back", nl: "Laatste dag van terugvordering" },
};
