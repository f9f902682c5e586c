import type { LocalDate } from "../calendar/localDate.js";
import { formatEuro } from "../money/formatEuro.js";
import type { Money } from "../money/money.js";
import type { AccountabilityRoute } from "../vocabulary/accountabilityRoute.js";
import type { ContributionForm, Origin, Sector } from "../vocabulary/cofinancing.js";
import type { DeterminationMethod } from "../vocabulary/determinationMethod.js";
import type { Instrument } from "../vocabulary/instrument.js";
import type { Language } from "../vocabulary/language.js";
import type { PartnerKind } from "../vocabulary/partnerKind.js";
import type { PaymentPlan } from "./paymentPlan.js";
import type { OtherPublicBodies, RequiredShare, SchemeParameters, ShortfallConsequence } from "./scheme.js";
import type { ValueOf } from "./valueOf.js";

/** A word in English and in Dutch. */
type Pair = readonly [en: string, nl: string];

const INSTRUMENT: Readonly<Record<Instrument, Pair>> = {
  decentralisationGrant: ["decentralisation grant", "decentralisatie-uitkering"],
  specificGrant: ["specific grant", "specifieke uitkering"],
  specialGrant: ["special grant", "bijzondere uitkering"],
  transfer: ["transfer to a budget", "overboeking"],
  subsidy: ["subsidy", "subsidie"],
  procurement: ["commission", "opdracht"],
  conditionalLoan: ["loan with conditional repayment", "lening met voorwaardelijke terugbetaling"],
  capitalInjection: ["capital injection", "kapitaalstorting"],
  unknown: ["unknown", "onbekend"],
};

const PARTNER: Readonly<Record<PartnerKind, Pair>> = {
  state: ["the State", "het Rijk"],
  ministry: ["ministry", "ministerie"],
  province: ["province", "provincie"],
  municipality: ["municipality", "gemeente"],
  jointBody: ["joint body", "gemeenschappelijke regeling"],
  waterBoard: ["water board", "waterschap"],
  caribbeanPublicBody: ["Caribbean public body", "Caribisch openbaar lichaam"],
  otherPublicBody: ["other public body", "andere overheid"],
  company: ["company", "onderneming"],
  knowledgeInstitute: ["knowledge institute", "kennisinstelling"],
  foundation: ["foundation", "stichting"],
  association: ["association", "vereniging"],
  cooperative: ["cooperative", "coöperatie"],
  housingAssociation: ["housing association", "woningcorporatie"],
  other: ["other", "anders"],
  unknown: ["unknown", "onbekend"],
};

const SECTOR: Readonly<Record<Sector, Pair>> = {
  public: ["public", "publiek"],
  private: ["private", "privaat"],
  unknown: ["unknown", "onbekend"],
};

const FORM: Readonly<Record<ContributionForm, Pair>> = {
  cash: ["in money", "in geld"],
  inKind: ["in kind", "in natura"],
  unknown: ["unknown", "onbekend"],
};

const ORIGIN: Readonly<Record<Origin, Pair>> = {
  own: ["own means", "eigen middelen"],
  otherPublicBody: ["another public body", "een andere overheid"],
  stateSpecificGrant: ["a specific grant of the State", "een specifieke uitkering van het Rijk"],
  stateSubsidy: ["a subsidy of the State", "een subsidie van het Rijk"],
  stateCommission: ["a commission of the State", "een opdracht van het Rijk"],
  generalFunds: ["the general grant of a fund", "de algemene uitkering van een fonds"],
  eu: ["a European fund", "een Europees fonds"],
  unknown: ["unknown", "onbekend"],
};

const OTHER_BODIES: Readonly<Record<OtherPublicBodies, Pair>> = {
  counts: ["counts", "telt"],
  countsIfDisposable: [
    "counts where a partner can dispose of it",
    "telt als een partner erover kan beschikken",
  ],
  excluded: ["does not count", "telt niet"],
};

const CONSEQUENCE: Readonly<Record<ShortfallConsequence, Pair>> = {
  none: ["none", "geen"],
  inProportion: ["less in proportion", "naar rato minder"],
};

const ROUTE: Readonly<Record<AccountabilityRoute, Pair>> = {
  sisa: ["SiSa", "SiSa"],
  none: ["not to the State", "niet aan het Rijk"],
  ownRegulation: ["as the regulation says", "zoals de regeling zegt"],
};

const METHOD: Readonly<Record<DeterminationMethod, Pair>> = {
  fullAmountIfDelivered: ["in full if delivered", "volledig bij prestatie"],
  actualCosts: ["by actual costs", "op werkelijke kosten"],
  shareOfCosts: ["by a share of the costs", "op een aandeel in de kosten"],
};

const YES_NO: readonly [no: Pair, yes: Pair] = [
  ["no", "nee"],
  ["yes", "ja"],
];

const say = ([en, nl]: Pair, language: Language): string => (language === "en" ? en : nl);
const one =
  <T extends string>(words: Readonly<Record<T, Pair>>) =>
  (value: T, language: Language): string =>
    say(words[value], language);
const many =
  <T extends string>(words: Readonly<Record<T, Pair>>) =>
  (values: readonly T[], language: Language): string =>
    values.map((value) => say(words[value], language)).join(", ") || say(CONSEQUENCE.none, language);
const money = (amount: Money, language: Language): string =>
  formatEuro(amount, { locale: language === "nl" ? "nl-NL" : "en-GB", unit: "euro", decimals: 2 });
const yesNo = (value: boolean, language: Language): string => say(YES_NO[value ? 1 : 0], language);
const day = (date: LocalDate): string => date;
const share = (required: RequiredShare, language: Language): string =>
  required.kind === "share"
    ? `${required.percent}${language === "nl" ? " % van het totaal" : "% of the total"}`
    : say(["as each agreement says", "zoals elke overeenkomst zegt"], language);

/** How a value of one parameter is said. */
type Say<P extends keyof SchemeParameters> = (value: ValueOf<P>, language: Language) => string;

const SAY: { readonly [P in keyof SchemeParameters]: Say<P> } = {
  instrument: /* @__PURE__ */ one(INSTRUMENT),
  treasurerKinds: /* @__PURE__ */ many(PARTNER),
  countedSectors: /* @__PURE__ */ many(SECTOR),
  countedForms: /* @__PURE__ */ many(FORM),
  otherPublicBodies: /* @__PURE__ */ one(OTHER_BODIES),
  excludedPublicOrigins: /* @__PURE__ */ many(ORIGIN),
  excludedPrivateOrigins: /* @__PURE__ */ many(ORIGIN),
  inKindValuation: (text) => text,
  requiredShare: share,
  reasonedDeviation: yesNo,
  shortfallConsequence: /* @__PURE__ */ one(CONSEQUENCE),
  budget: money,
  dealMinimum: money,
  dealMaximum: money,
  proposalWindow: ({ from, until }, language) => `${from} ${language === "nl" ? "tot" : "until"} ${until}`,
  awardsFrom: day,
  awardsUntil: day,
  paymentPlan: ({ title }: PaymentPlan) => title,
  spendingUntil: day,
  accountability: /* @__PURE__ */ one(ROUTE),
  determinationMethod: /* @__PURE__ */ one(METHOD),
  title42: yesNo,
  recoveryYears: (years) => `${years}`,
  netOfVatFund: yesNo,
};

/**
 * Says the value of a parameter of a scheme in a few words.
 *
 * @param parameter - The parameter.
 * @param value - Its value.
 * @param language - The language of the words; a title and a text of the source stay in Dutch.
 * @returns The words, without a capital.
 *
 * @example
 * ```ts
 * import { valueWords } from "regio-deals";
 *
 * valueWords("countedForms", ["cash", "inKind"], "nl"); // => "in geld, in natura"
 * ```
 */
export function valueWords<P extends keyof SchemeParameters>(
  parameter: P,
  value: ValueOf<P>,
  language: Language,
): string {
  return SAY[parameter](value, language);
}
