import type { Language } from "../vocabulary/language.js";

/** The names and words of traces that are not the same in both languages, in Dutch. */
const DUTCH: Readonly<Record<string, string>> = {
  // what formulas are made of
  ahead: "nog te komen stand",
  anchor: "ankerdatum",
  base: "voor indexatie",
  basis: "grondslag",
  cap: "aftopping",
  ceiling: "maximum",
  claimed: "gevorderd",
  cofinancing: "cofinanciering",
  committed: "verplicht",
  conditional: "voorwaardelijk",
  corrected: "correctie",
  counted: "telt",
  determined: "vastgesteld",
  dueOn: "vervaldag",
  exceeded: "overschreden",
  exception: "uitzondering",
  excluded: "telt niet",
  final: "vastgesteld bedrag",
  firmness: "hardheid",
  forgone: "vervallen",
  fund: "fonds",
  governedFrom: "recht van",
  grant: "uitkering",
  gross: "bruto",
  netPaid: "netto uitbetaald",
  newAmount: "nieuw bedrag",
  ofYear: "van het jaar",
  opening: "beginstand",
  outcome: "uitkomst",
  overpaid: "te veel betaald",
  owed: "verschuldigd",
  paid: "uitbetaald",
  programmed: "geprogrammeerd",
  reason: "reden",
  received: "terugontvangen",
  reduction: "verlaging",
  released: "vrijgevallen",
  repaid: "terugbetaald",
  reported: "gemeld",
  reversed: "tegengeboekt",
  revision: "wijziging",
  share: "aandeel",
  shortfall: "tekort",
  spent: "besteed",
  state: "Rijk",
  status: "stand",
  total: "totaal",
  undetermined: "onbepaald",
  unknownLines: "onbekende regels",
  until: "tot",
  used: "gebruikt",
  vatFund: "BTW-fonds",
  // outcomes and reasons
  cannotTell: "niet te bepalen",
  met: "voldaan",
  notApplicable: "niet van toepassing",
  short: "te weinig",
  deviation: "afwijking niet gevonden",
  disposableUnknown: "onbekend of erover kan worden beschikt",
  exempt: "vrijgesteld",
  form: "vorm",
  formUnknown: "vorm onbekend",
  noShare: "geen aandeel bekend",
  notDetermined: "niet vastgesteld",
  notDisposable: "er kan niet over worden beschikt",
  notRecorded: "niet geheel geboekt",
  originExcluded: "herkomst telt niet",
  originUnknown: "herkomst onbekend",
  otherPublicBody: "andere overheid",
  partlyDetermined: "deels vastgesteld",
  perAgreement: "per afspraak",
  schemeUnknown: "regeling onbekend",
  sector: "sector",
  sectorUnknown: "sector onbekend",
  shareInvalid: "aandeel onmogelijk",
  totalBelowState: "totaal minder dan deel van het Rijk",
  stateMoney: "Rijksgeld",
  stateUnknown: "deel van het Rijk onbekend",
  // how firm, how it stands
  effort: "inspanning",
  indicative: "indicatief",
  obligation: "verplichting",
  target: "streefbedrag",
  due: "te betalen",
  lapsed: "vervallen",
  open: "open",
  overdue: "te laat",
  planned: "gepland",
  // evidence
  derived: "afgeleid",
  inferred: "geconcludeerd",
  "older-text": "oudere tekst",
  source: "bron",
  unknown: "onbekend",
};

/** Says a name or a word of a trace; what has no words of its own is shown as it stands. */
export function traceWord(word: string, language: Language): string {
  const dutch = language === "nl" && Object.hasOwn(DUTCH, word) ? DUTCH[word] : undefined;
  return dutch ?? word;
}

/** Says a formula: each name that has words in their place. */
export function traceFormula(formula: string, language: Language): string {
  return formula
    .split(" ")
    .map((part) => {
      const [, before = "", name = "", after = ""] = /^(\(?)(.*?)(\)?)$/.exec(part) ?? [];
      return `${before}${traceWord(name, language)}${after}`;
    })
    .join(" ");
}
