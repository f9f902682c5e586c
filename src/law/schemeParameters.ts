import type { Language } from "../vocabulary/language.js";
import type { SchemeParameter } from "./scheme.js";

/** The names apart from their words; a scheme that is made of them does not compile when one is missing. */
export const PARAMETER_NAMES = [
  "instrument",
  "treasurerKinds",
  "countedSectors",
  "countedForms",
  "otherPublicBodies",
  "excludedPublicOrigins",
  "excludedPrivateOrigins",
  "inKindValuation",
  "requiredShare",
  "reasonedDeviation",
  "shortfallConsequence",
  "budget",
  "dealMinimum",
  "dealMaximum",
  "proposalWindow",
  "awardsFrom",
  "awardsUntil",
  "paymentPlan",
  "spendingUntil",
  "accountability",
  "determinationMethod",
  "title42",
  "recoveryYears",
  "netOfVatFund",
] as const;

/** The names of all parameters of a scheme, in the order in which they are shown. */
export const SCHEME_PARAMETERS: readonly SchemeParameter[] = /* @__PURE__ */ Object.freeze(PARAMETER_NAMES);

/** The names of those that say what counts as co-financing, and how much of it the region has to bring. */
export const COFINANCING_PARAMETERS = [
  "countedSectors",
  "countedForms",
  "otherPublicBodies",
  "excludedPublicOrigins",
  "excludedPrivateOrigins",
  "requiredShare",
  "reasonedDeviation",
] as const;

/** The name of a parameter that speaks of co-financing. */
export type CofinancingParameter = (typeof COFINANCING_PARAMETERS)[number];

const WORDS: Readonly<Record<SchemeParameter, Readonly<Record<Language, string>>>> = {
  instrument: { en: "form of the money", nl: "uitkeringsvorm" },
  treasurerKinds: { en: "who may be treasurer", nl: "wie regiokassier mag zijn" },
  countedSectors: { en: "from whom co-financing counts", nl: "van wie cofinanciering telt" },
  countedForms: { en: "in which form co-financing counts", nl: "in welke vorm cofinanciering telt" },
  otherPublicBodies: { en: "money of other public bodies", nl: "geld van andere overheden" },
  excludedPublicOrigins: {
    en: "origins that do not count for a public partner",
    nl: "herkomst die niet telt bij een publieke partner",
  },
  excludedPrivateOrigins: {
    en: "origins that do not count for a private partner",
    nl: "herkomst die niet telt bij een private partner",
  },
  inKindValuation: { en: "valuation in kind", nl: "waardering in natura" },
  requiredShare: { en: "required share of the region", nl: "vereist aandeel van de regio" },
  reasonedDeviation: { en: "deviation with reasons", nl: "gemotiveerd afwijken" },
  shortfallConsequence: { en: "consequence of a shortfall", nl: "gevolg van een tekort aan cofinanciering" },
  budget: { en: "budget of the tranche", nl: "budget van de tranche" },
  dealMinimum: { en: "least for one deal", nl: "minimum per deal" },
  dealMaximum: { en: "most for one deal", nl: "maximum per deal" },
  proposalWindow: { en: "proposals accepted in", nl: "voorstellen ingediend in" },
  awardsFrom: { en: "awards from", nl: "beschikkingen vanaf" },
  awardsUntil: { en: "awards until", nl: "beschikkingen tot" },
  paymentPlan: { en: "payment plan", nl: "bevoorschottingsritme" },
  spendingUntil: { en: "costs until", nl: "kosten tot" },
  accountability: { en: "accountability", nl: "verantwoording" },
  determinationMethod: { en: "method of determination", nl: "wijze van vaststelling" },
  title42: { en: "title 4.2 of the Awb holds", nl: "titel 4.2 van de Awb geldt" },
  recoveryYears: {
    en: "years in which money can be asked back",
    nl: "jaren waarin teruggevorderd kan worden",
  },
  netOfVatFund: {
    en: "paid net of the part for the VAT compensation fund",
    nl: "uitgekeerd na aftrek van het deel voor het BTW-compensatiefonds",
  },
};

/**
 * Says what a parameter of a scheme is, in a few words.
 *
 * @param parameter - The parameter.
 * @param language - The language of the words.
 * @returns The words, without a capital.
 *
 * @example
 * ```ts
 * import { parameterWords } from "regio-deals";
 *
 * parameterWords("requiredShare", "nl"); // => "vereist aandeel van de regio"
 * ```
 */
export function parameterWords(parameter: SchemeParameter, language: Language): string {
  return WORDS[parameter][language];
}
