import { type Words, words } from "./rule.js";

/** The phrases of findings about accountability. */
export const SISA_PHRASES = /* @__PURE__ */ Object.freeze({
  grantRow: /* @__PURE__ */ words("of the grant", "van de uitkering"),
  namelessRow: /* @__PURE__ */ words("without a project", "zonder project"),
  cellSeries: /* @__PURE__ */ words(
    "it is the name that a spreadsheet gives a row of a chart",
    "het is de naam die een rekenblad aan een reeks van een grafiek geeft",
  ),
  cellFootnote: /* @__PURE__ */ words("it has the mark of a footnote", "het heeft een voetnootteken"),
  cellThousands: /* @__PURE__ */ words(
    "it has separators between thousands",
    "het heeft scheidingstekens tussen duizendtallen",
  ),
  cellComma: /* @__PURE__ */ words("it has a decimal comma", "het heeft een decimale komma"),
  cellCurrency: /* @__PURE__ */ words("it has a sign of the currency", "het heeft een valutateken"),
  cellDateOrder: /* @__PURE__ */ words(
    "it is a date that does not begin with the year",
    "het is een datum die niet met het jaar begint",
  ),
  cellYesNo: /* @__PURE__ */ words(
    "it is another word for yes or no",
    "het is een ander woord voor ja of nee",
  ),
  cellNotApplicable: /* @__PURE__ */ words(
    "it is another spelling of n.v.t.",
    "het is een andere spelling van n.v.t.",
  ),
  cellRange: /* @__PURE__ */ words(
    "it lies beyond what can be reckoned exactly",
    "het ligt buiten wat exact te berekenen is",
  ),
  cellOther: /* @__PURE__ */ words("it is something else", "het is iets anders"),
  typeEuro: /* @__PURE__ */ words("amount in euros", "bedrag in euro's"),
  typeCount: /* @__PURE__ */ words("whole number", "geheel getal"),
  typeYesNo: /* @__PURE__ */ words("Ja or Nee", "Ja of Nee"),
  typeText: /* @__PURE__ */ words("text", "tekst"),
  typeDate: /* @__PURE__ */ words("date", "datum"),
  typeDecisionNumber: /* @__PURE__ */ words("number of a decision", "beschikkingsnummer"),
  indicatorUnknown: /* @__PURE__ */ words(
    "the definition has no indicator",
    "het model heeft geen indicator",
  ),
  indicatorTwice: /* @__PURE__ */ words("a second cell of indicator", "een tweede cel van indicator"),
  indicatorInRow: /* @__PURE__ */ words(
    "a row holds an indicator of the grant,",
    "een rij bevat een indicator van de uitkering,",
  ),
  indicatorInGrant: /* @__PURE__ */ words(
    "the grant holds an indicator of rows,",
    "de uitkering bevat een indicator van rijen,",
  ),
  rowMissing: /* @__PURE__ */ words("no row for project", "geen rij voor project"),
  rowUnknown: /* @__PURE__ */ words("the portfolio has no project", "de portefeuille heeft geen project"),
  codeOfGrant: /* @__PURE__ */ words("the code", "de code"),
  yearOfAnnex: /* @__PURE__ */ words("the year", "het jaar"),
  yearBefore: /* @__PURE__ */ words("the year of the previous annex", "het jaar van de vorige bijlage"),
  codeBefore: /* @__PURE__ */ words("the code of the previous annex", "de code van de vorige bijlage"),
  cellUnreadable: /* @__PURE__ */ words(
    "a cell that goes into it holds no readable amount.",
    "een cel die erin gaat bevat geen leesbaar bedrag.",
  ),
  previousUnreadable: /* @__PURE__ */ words(
    "the previous annex holds no readable amount for it.",
    "de vorige bijlage bevat er geen leesbaar bedrag voor.",
  ),
  previousUnknown: /* @__PURE__ */ words(
    "the previous annex is not given.",
    "de vorige bijlage is niet gegeven.",
  ),
  previousRowSilent: /* @__PURE__ */ words(
    "the definition has no indicator that closes a row.",
    "het model heeft geen indicator die een rij sluit.",
  ),
  ledgerFigureUnknown: /* @__PURE__ */ words(
    "the ledger has {reported} so far; the whole is unknown.",
    "de administratie heeft tot nu toe {reported}; het geheel is onbekend.",
  ),
  shareOfSchemeUnknown: /* @__PURE__ */ words(
    "the share that the scheme asks is unknown, or left to the agreement.",
    "het aandeel dat de regeling vraagt is onbekend, of aan de afspraak overgelaten.",
  ),
  accountedNotRecorded: /* @__PURE__ */ words(
    "the ledger does not hold in full what was accounted for.",
    "de administratie bevat niet volledig wat is verantwoord.",
  ),
  awardAmountUnknown: /* @__PURE__ */ words(
    "the amount of the award is unknown.",
    "het bedrag van de beschikking is onbekend.",
  ),
  packageUnknown: /* @__PURE__ */ words(
    "which documents the year asks for was not found.",
    "welke documenten het jaar vraagt is niet gevonden.",
  ),
  signatureUnknown: /* @__PURE__ */ words(
    "nobody looked whether {name} is signed.",
    "niemand heeft gekeken of {name} is ondertekend.",
  ),
  weekendUnknown: /* @__PURE__ */ words(
    "whether the day of delivery moves when it falls in a weekend is unknown.",
    "of de dag van aanlevering opschuift als hij in een weekend valt is onbekend.",
  ),
  deliveryUnjudged: /* @__PURE__ */ words(
    "the delivery was received in time and is not yet judged.",
    "de aanlevering is op tijd ontvangen en nog niet beoordeeld.",
  ),
  late: /* @__PURE__ */ words("not received", "niet ontvangen"),
  deliveredLate: /* @__PURE__ */ words("received too late", "te laat ontvangen"),
  error: /* @__PURE__ */ words("errors", "fouten"),
  uncertainty: /* @__PURE__ */ words("uncertainties", "onzekerheden"),
  pdf: /* @__PURE__ */ words("a PDF file", "PDF-bestand"),
  excel: /* @__PURE__ */ words("an Excel file", "Excel-bestand"),
  annualAccounts: /* @__PURE__ */ words("annual accounts and report", "jaarstukken"),
  auditorStatement: /* @__PURE__ */ words("auditor's statement", "controleverklaring"),
  reportOfFindings: /* @__PURE__ */ words("report of findings", "rapport van bevindingen"),
  coveringLetter: /* @__PURE__ */ words("covering letter", "aanbiedingsbrief"),
  annex: /* @__PURE__ */ words("annex", "SiSa-bijlage"),
  errorsTable: /* @__PURE__ */ words("table of errors and uncertainties", "tabel van fouten en onzekerheden"),
  annexUnmakeable: /* @__PURE__ */ words(
    "the ledger cannot be compared: {problem}.",
    "de administratie is niet te vergelijken: {problem}.",
  ),
} as const satisfies Record<string, Words>);
