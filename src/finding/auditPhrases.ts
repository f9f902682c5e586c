import { type Words, words } from "./rule.js";

/** The phrases of findings about awards, schedules and state aid. */
export const AUDIT_PHRASES = /* @__PURE__ */ Object.freeze({
  entriesNotKept: /* @__PURE__ */ words(
    "the entries were folded to sums, and are not there one by one.",
    "de boekingen zijn opgeteld, en zijn er niet meer een voor een.",
  ),
  notBrokenDown: /* @__PURE__ */ words(
    "the fold is not broken down by {dimension}.",
    "de telling is niet uitgesplitst naar {dimension}.",
  ),
  atLeastBound: /* @__PURE__ */ words("at least", "ten minste"),
  atMostBound: /* @__PURE__ */ words("at most", "ten hoogste"),
  awardDays: /* @__PURE__ */ words(
    "from {awardsFrom} until {awardsUntil}",
    "vanaf {awardsFrom} tot {awardsUntil}",
  ),
  decentralisationGrant: /* @__PURE__ */ words("decentralisation grant", "decentralisatie-uitkering"),
  specificGrant: /* @__PURE__ */ words("specific grant", "specifieke uitkering"),
  specialGrant: /* @__PURE__ */ words("special grant", "bijzondere uitkering"),
  transfer: /* @__PURE__ */ words("transfer to a ministry", "overboeking naar een ministerie"),
  subsidy: /* @__PURE__ */ words("subsidy", "subsidie"),
  procurement: /* @__PURE__ */ words("procurement", "opdracht"),
  conditionalLoan: /* @__PURE__ */ words(
    "loan with conditional repayment",
    "lening met voorwaardelijke terugbetaling",
  ),
  capitalInjection: /* @__PURE__ */ words("capital injection", "kapitaalinbreng"),
  "kind:state": /* @__PURE__ */ words("the State", "het Rijk"),
  "kind:ministry": /* @__PURE__ */ words("a ministry", "een ministerie"),
  "kind:province": /* @__PURE__ */ words("a province", "een provincie"),
  "kind:municipality": /* @__PURE__ */ words("a municipality", "een gemeente"),
  "kind:jointBody": /* @__PURE__ */ words("a joint body", "een gemeenschappelijke regeling"),
  "kind:waterBoard": /* @__PURE__ */ words("a water board", "een waterschap"),
  "kind:caribbeanPublicBody": /* @__PURE__ */ words(
    "a Caribbean public body",
    "een Caribisch openbaar lichaam",
  ),
  "kind:otherPublicBody": /* @__PURE__ */ words("another public body", "een andere overheid"),
  "kind:company": /* @__PURE__ */ words("a company", "een onderneming"),
  "kind:knowledgeInstitute": /* @__PURE__ */ words("a knowledge institute", "een kennisinstelling"),
  "kind:foundation": /* @__PURE__ */ words("a foundation", "een stichting"),
  "kind:association": /* @__PURE__ */ words("an association", "een vereniging"),
  "kind:cooperative": /* @__PURE__ */ words("a cooperative", "een coöperatie"),
  "kind:housingAssociation": /* @__PURE__ */ words("a housing association", "een woningcorporatie"),
  "kind:other": /* @__PURE__ */ words("something else", "iets anders"),
  "kind:unknown": /* @__PURE__ */ words("a body of an unknown kind", "een onbekend lichaam"),
  schemeSilent: /* @__PURE__ */ words(
    "what scheme {scheme} says of it was not found.",
    "wat regeling {scheme} ervan zegt is niet gevonden.",
  ),
  schemeUnknown: /* @__PURE__ */ words(
    "the library has no scheme {scheme}.",
    "de bibliotheek heeft geen regeling {scheme}.",
  ),
  treasurerUnknown: /* @__PURE__ */ words(
    "what kind of body {treasurer} is, is unknown.",
    "wat voor lichaam {treasurer} is, is onbekend.",
  ),
  instrumentUnknown: /* @__PURE__ */ words(
    "the form of award {award} is unknown.",
    "de vorm van beschikking {award} is onbekend.",
  ),
  claimsUnknown: /* @__PURE__ */ words(
    "the ledger does not hold in full what was claimed and came back.",
    "de administratie bevat niet volledig wat is gevorderd en terugkwam.",
  ),
  paymentsUnknown: /* @__PURE__ */ words(
    "the ledger does not hold in full what was paid on the award.",
    "de administratie bevat niet volledig wat op de beschikking is betaald.",
  ),
  noSuchAward: /* @__PURE__ */ words(
    "the portfolio has no award {award}.",
    "de portefeuille heeft geen beschikking {award}.",
  ),
  ceilingOfAidUnknown: /* @__PURE__ */ words(
    "the ceiling of {regime} de minimis aid on {day} was not found.",
    "het plafond van de-minimissteun ({regime}) op {day} is niet gevonden.",
  ),
} as const satisfies Record<string, Words>);
