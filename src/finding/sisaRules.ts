import { type Rule, rule } from "./rule.js";

const MODEL = "Regeling informatieverstrekking sisa, art. 3: the annex follows the model";
const ANNEX = "The definition of the grant (verantwoordingsmodel)";
const PROCEDURE = "Regeling informatieverstrekking sisa, procedurebijlage 2014/15";
const LEDGER = "The ledger of this document";

/** Rules about an annex of single information, single audit. */
export const SISA_RULES = /* @__PURE__ */ Object.freeze({
  "RD-SIS-01": /* @__PURE__ */ rule(
    "error",
    `${PROCEDURE}: 0 and n.v.t. count, blank does not`,
    ["Every mandatory cell is filled", "Elke verplichte cel is gevuld"],
    [
      "Annex {code} of {year}, row {row}: mandatory indicator {indicator} is blank.",
      "Bijlage {code} over {year}, rij {row}: verplichte indicator {indicator} is leeg.",
    ],
    [
      "Fill in the figure, 0 or n.v.t.; one blank cell makes the whole delivery implausible.",
      "Vul het cijfer, 0 of n.v.t. in; één lege cel maakt de hele aanlevering niet plausibel.",
    ],
  ),
  "RD-SIS-02": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["A cell holds a value of its type", "Een cel bevat een waarde van haar soort"],
    [
      "Annex {code} of {year}, row {row}, indicator {indicator}: {actual} is no {expected}; {what}.",
      "Bijlage {code} over {year}, rij {row}, indicator {indicator}: {actual} is geen {expected}; {what}.",
    ],
    [
      "Write amounts as 1250000.00, dates as 2024-12-31, and Ja or Nee; nothing beside it.",
      "Schrijf bedragen als 1250000.00, datums als 2024-12-31, en Ja of Nee; niets ernaast.",
    ],
  ),
  "RD-SIS-03": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["Indicators are those of the definition, once", "Indicatoren zijn die van het model, één keer"],
    [
      "Annex {code} of {year}, row {row}: {what} {indicator}.",
      "Bijlage {code} over {year}, rij {row}: {what} {indicator}.",
    ],
    [
      "Use the definition of the year, and give each indicator one cell.",
      "Gebruik het model van het jaar, en geef elke indicator één cel.",
    ],
  ),
  "RD-SIS-04": /* @__PURE__ */ rule(
    "warning",
    ANNEX,
    ["Indicators are spelled as in the definition", "Indicatoren zijn gespeld als in het model"],
    [
      "Annex {code} of {year}, row {row}: {actual} is read as {expected}.",
      "Bijlage {code} over {year}, rij {row}: {actual} is gelezen als {expected}.",
    ],
    ["Write the number as the model does.", "Schrijf het nummer zoals het model het doet."],
  ),
  "RD-SIS-05": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["Figures of a row hang together", "Cijfers van een rij hangen samen"],
    [
      "Annex {code} of {year}, row {row}: {indicator} is {actual}; {operands} make {expected}, {difference} off.",
      "Bijlage {code} over {year}, rij {row}: {indicator} is {actual}; {operands} maken {expected}, {difference} ernaast.",
    ],
    ["Look for a moved digit or swapped cells.", "Zoek een verschoven cijfer of verwisselde cellen."],
  ),
  "RD-SIS-06": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["A total is its rows together", "Een totaal is de rijen samen"],
    [
      "Annex {code} of {year}: {indicator} is {actual}; the rows add up to {expected}, {difference} off.",
      "Bijlage {code} over {year}: {indicator} is {actual}; de rijen tellen op tot {expected}, {difference} ernaast.",
    ],
    ["Look for a row that is missing or counted twice.", "Zoek een rij die ontbreekt of dubbel telt."],
  ),
  "RD-SIS-07": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["A cumulative figure carries the previous year on", "Een cumulatief cijfer zet het vorige jaar voort"],
    [
      "Annex {code} of {year}, row {row}: {indicator} is {actual}; {opening} of the previous year and {operands} make {expected}, {difference} off.",
      "Bijlage {code} over {year}, rij {row}: {indicator} is {actual}; {opening} van het vorige jaar en {operands} maken {expected}, {difference} ernaast.",
    ],
    [
      "Start from the cumulative figure of the previous annex; put what changed in the correction.",
      "Begin met het cumulatieve cijfer van de vorige bijlage; zet wat wijzigde in de correctie.",
    ],
  ),
  "RD-SIS-08": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["A row that was not closed keeps being reported", "Een rij die niet is gesloten blijft in de bijlage"],
    [
      "Annex {code} of {year}: row {row} of the previous annex is gone, and was not accounted for finally.",
      "Bijlage {code} over {year}: rij {row} van de vorige bijlage is weg, en was niet eindverantwoord.",
    ],
    ["Put the row back, with 0 where nothing was spent.", "Zet de rij terug, met 0 waar niets is besteed."],
  ),
  "RD-SIS-09": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["Final accountability closes a row for good", "Eindverantwoording sluit een rij voorgoed"],
    [
      "Annex {code} of {year}: row {row} was accounted for finally in {closedIn}, and is back.",
      "Bijlage {code} over {year}: rij {row} was in {closedIn} eindverantwoord, en is terug.",
    ],
    [
      "Take it up with the provider, outside the annex; a closed row is not reopened.",
      "Neem het op met de verstrekker, buiten de bijlage om; een gesloten rij gaat niet weer open.",
    ],
  ),
  "RD-SIS-10": /* @__PURE__ */ rule(
    "error",
    MODEL,
    ["The annex is that of the grant and the year", "De bijlage is die van de uitkering en het jaar"],
    [
      "Annex {code} of {year}: {what} is {actual}; expected {expected}.",
      "Bijlage {code} over {year}: {what} is {actual}; verwacht {expected}.",
    ],
    ["Use the format of the grant and of the year.", "Gebruik het format van de uitkering en van het jaar."],
  ),
  "RD-SIS-11": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["Only a correction is below zero", "Alleen een correctie is onder nul"],
    [
      "Annex {code} of {year}, row {row}: {indicator} is {actual}.",
      "Bijlage {code} over {year}, rij {row}: {indicator} is {actual}.",
    ],
    [
      "Put what was undone of earlier years in the correction.",
      "Zet wat van eerdere jaren ongedaan is gemaakt in de correctie.",
    ],
  ),
  "RD-SIS-12": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    ["A project or decision has one row", "Een project of beschikking heeft één rij"],
    [
      "Annex {code} of {year}: row {row} stands there {actual} times.",
      "Bijlage {code} over {year}: rij {row} staat er {actual} keer.",
    ],
    ["Make one row of them.", "Maak er één rij van."],
  ),
  "RD-SIS-13": /* @__PURE__ */ rule(
    "error",
    LEDGER,
    [
      "Spending in the annex agrees with the ledger",
      "Besteding in de bijlage stemt overeen met de administratie",
    ],
    [
      "Annex {code} of {year}, row {row}: {indicator} is {actual}; the ledger gives {expected}, {difference} off.",
      "Bijlage {code} over {year}, rij {row}: {indicator} is {actual}; de administratie geeft {expected}, {difference} ernaast.",
    ],
    [
      "Compare the day up to which the books were looked at, then look for entries that are missing on one side.",
      "Vergelijk de dag tot wanneer de administratie is bekeken, en zoek dan boekingen die aan een kant ontbreken.",
    ],
  ),
  "RD-SIS-14": /* @__PURE__ */ rule(
    "error",
    LEDGER,
    [
      "Co-financing in the annex agrees with the ledger",
      "Cofinanciering in de bijlage stemt overeen met de administratie",
    ],
    [
      "Annex {code} of {year}, row {row}: {indicator} is {actual}; what counts in the ledger is {expected}, {difference} off.",
      "Bijlage {code} over {year}, rij {row}: {indicator} is {actual}; in de administratie telt {expected}, {difference} ernaast.",
    ],
    [
      "Look for co-financing that does not count under the scheme, or that was not entered.",
      "Zoek cofinanciering die onder de regeling niet telt, of die niet is geboekt.",
    ],
  ),
  "RD-SIS-15": /* @__PURE__ */ rule(
    "error",
    LEDGER,
    ["Rows are the projects of the ledger", "Rijen zijn de projecten van de administratie"],
    ["Annex {code} of {year}: {what} {row}.", "Bijlage {code} over {year}: {what} {row}."],
    [
      "Give each project with spending or co-financing its row, by its id.",
      "Geef elk project met besteding of cofinanciering zijn rij, met zijn kenmerk.",
    ],
  ),
  "RD-SIS-16": /* @__PURE__ */ rule(
    "error",
    "The accountability list of the year (verantwoordingslijst)",
    ["The grant is on the list of the year", "De uitkering staat op de lijst van het jaar"],
    [
      "Annex {code} of {year}: the list of the year does not have {code}.",
      "Bijlage {code} over {year}: de lijst van het jaar heeft {code} niet.",
    ],
    [
      "Ask the ministry; a scheme that is missing by mistake is the only change that is still made.",
      "Vraag het ministerie; een ten onrechte ontbrekende regeling is de enige wijziging die nog kan.",
    ],
  ),
  "RD-SIS-17": /* @__PURE__ */ rule(
    "note",
    "The accountability list of the year; its decisions and amounts are extra information",
    ["The award is as on the list", "De beschikking is als op de lijst"],
    [
      "Annex {code} of {year}: the list has {expected} for decision {decision}, the award is of {actual}.",
      "Bijlage {code} over {year}: de lijst heeft {expected} bij beschikking {decision}, de beschikking bedraagt {actual}.",
    ],
    [
      "The list does not bind; look which of the two is right.",
      "De lijst bindt niet; kijk welke van de twee klopt.",
    ],
  ),
  "RD-SIS-18": /* @__PURE__ */ rule(
    "warning",
    "What the scheme of the award asks (docs/concepts/co-financing.md)",
    [
      "Co-financing is what the scheme asks beside spending",
      "Cofinanciering is wat de regeling naast de besteding vraagt",
    ],
    [
      "Annex {code} of {year}: scheme {scheme} asks {expected} beside spending of {spending}, and {actual} was put in: {difference}.",
      "Bijlage {code} over {year}: regeling {scheme} vraagt {expected} naast een besteding van {spending}, en ingebracht is {actual}: {difference}.",
    ],
    [
      "Normal while the deal runs; before final accountability the rest is to come.",
      "Normaal zolang de deal loopt; voor de eindverantwoording moet de rest er zijn.",
    ],
  ),
  "RD-SIS-19": /* @__PURE__ */ rule(
    "error",
    "Wet op het BTW-compensatiefonds; what the fund compensates is no cost of the grant",
    [
      "The part of the VAT fund is left out",
      "Het deel van het BTW-compensatiefonds blijft buiten beschouwing",
    ],
    [
      "Annex {code} of {year}, row {row}: {indicator} is {actual}, with {difference} that was declared to the VAT compensation fund; without it {expected}.",
      "Bijlage {code} over {year}, rij {row}: {indicator} is {actual}, met {difference} die bij het BTW-compensatiefonds is gedeclareerd; zonder dat {expected}.",
    ],
    ["Account for costs without compensable VAT.", "Verantwoord kosten zonder compensabele BTW."],
  ),
  "RD-SIS-20": /* @__PURE__ */ rule(
    "warning",
    "The term of the deal (looptijd)",
    ["No spending after the term", "Geen besteding na de looptijd"],
    [
      "Annex {code} of {year}, row {row}: spending of {actual}, and deal {deal} ended on {termUntil}.",
      "Bijlage {code} over {year}, rij {row}: besteding van {actual}, en deal {deal} eindigde op {termUntil}.",
    ],
    ["Look for a missing extension.", "Zoek een ontbrekende verlenging."],
  ),
  "RD-SIS-21": /* @__PURE__ */ rule(
    "warning",
    "The decision to award (beschikking)",
    ["Cumulative spending is within the award", "De cumulatieve besteding past binnen de beschikking"],
    [
      "Annex {code} of {year}: cumulative spending is {actual}, award {award} is of {expected}: {difference} more.",
      "Bijlage {code} over {year}: de cumulatieve besteding is {actual}, beschikking {award} bedraagt {expected}: {difference} meer.",
    ],
    [
      "What is above the award is the region's own; account for the State's part alone.",
      "Wat boven de beschikking ligt is van de regio zelf; verantwoord alleen het Rijksdeel.",
    ],
  ),
  "RD-SIS-22": /* @__PURE__ */ rule(
    "warning",
    ANNEX,
    ["What is accounted for finally is completed", "Wat is eindverantwoord is afgerond"],
    [
      "Annex {code} of {year}, row {row}: final accountability is Ja, and completed is {actual}.",
      "Bijlage {code} over {year}, rij {row}: eindverantwoording is Ja, en afgerond is {actual}.",
    ],
    ["Answer both alike, or explain.", "Beantwoord beide gelijk, of licht toe."],
  ),
  "RD-SIS-23": /* @__PURE__ */ rule(
    "warning",
    LEDGER,
    [
      "What the ledger has as accounted for is what the annex says",
      "Wat de administratie als verantwoord heeft is wat de bijlage zegt",
    ],
    [
      "Annex {code} of {year}: spending and correction are {expected}, the ledger has {actual} as accounted for in {year}, {difference} off.",
      "Bijlage {code} over {year}: besteding en correctie zijn {expected}, de administratie heeft over {year} {actual} als verantwoord, {difference} ernaast.",
    ],
    [
      "Book what was accounted for by year, never cumulative.",
      "Boek wat is verantwoord per jaar, nooit cumulatief.",
    ],
  ),
  "RD-SIS-24": /* @__PURE__ */ rule(
    "error",
    ANNEX,
    [
      "An opening figure is the closing one of the year before",
      "Een beginstand is de eindstand van het vorige jaar",
    ],
    [
      "Annex {code} of {year}, row {row}: {indicator} is {actual}; {operands} of the previous annex is {expected}, {difference} off.",
      "Bijlage {code} over {year}, rij {row}: {indicator} is {actual}; {operands} van de vorige bijlage is {expected}, {difference} ernaast.",
    ],
    [
      "Take the figure over as it was delivered; put what changed in the correction.",
      "Neem het cijfer over zoals het is aangeleverd; zet wat wijzigde in de correctie.",
    ],
  ),
} as const satisfies Record<string, Rule>);
