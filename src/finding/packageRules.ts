import { type Rule, rule } from "./rule.js";

const PACKAGE =
  "Regeling informatieverstrekking sisa, art. 2 to 4, and the plausibility checks of Statistics Netherlands";
const TABLE =
  "Regeling informatieverstrekking sisa, art. 3: the table of errors and uncertainties follows the model";

/** Rules about the delivery of a year: its files, its table of errors, its day. */
export const PACKAGE_RULES = /* @__PURE__ */ Object.freeze({
  "RD-ERR-01": /* @__PURE__ */ rule(
    "error",
    TABLE,
    [
      "The table of errors has two rows for each grant",
      "De tabel van fouten heeft twee rijen voor elke uitkering",
    ],
    [
      "Grant {code} has {actual} rows for {kind}; expected {expected}.",
      "Uitkering {code} heeft {actual} rijen voor {kind}; verwacht {expected}.",
    ],
    [
      "Give each grant of the list one row for errors and one for uncertainties, also where nothing was found.",
      "Geef elke uitkering van de lijst een rij voor fouten en een voor onzekerheden, ook als niets is gevonden.",
    ],
  ),
  "RD-ERR-02": /* @__PURE__ */ rule(
    "error",
    TABLE,
    ["An amount in the table of errors is explained", "Een bedrag in de tabel van fouten is toegelicht"],
    [
      "Grant {code}, {kind}: {actual}, and amount and explanation do not go together.",
      "Uitkering {code}, {kind}: {actual}, en bedrag en toelichting horen niet bij elkaar.",
    ],
    [
      "Explain the amount, or take the explanation away.",
      "Licht het bedrag toe, of haal de toelichting weg.",
    ],
  ),
  "RD-ERR-03": /* @__PURE__ */ rule(
    "note",
    "Bado, art. 5(4)",
    ["What is reported is at least the limit", "Wat wordt gemeld is ten minste de ondergrens"],
    [
      "Grant {code}, {kind}: {actual} is below the limit of {expected} from which a finding is reported.",
      "Uitkering {code}, {kind}: {actual} ligt onder de ondergrens van {expected} vanaf welke een bevinding wordt gemeld.",
    ],
    ["It may be reported, and need not be.", "Het mag worden gemeld, en hoeft niet."],
  ),
  "RD-PAC-01": /* @__PURE__ */ rule(
    "error",
    PACKAGE,
    ["Every document of the year is there once", "Elk document van het jaar is er één keer"],
    [
      "Delivery of {year}: {document} is there {actual} times.",
      "Aanlevering over {year}: {document} is er {actual} keer.",
    ],
    ["Deliver each document once.", "Lever elk document één keer aan."],
  ),
  "RD-PAC-02": /* @__PURE__ */ rule(
    "error",
    PACKAGE,
    ["A delivery holds no other files", "Een aanlevering bevat geen andere bestanden"],
    [
      "Delivery of {year}: {name} is none of the documents of the year.",
      "Aanlevering over {year}: {name} is geen document van het jaar.",
    ],
    ["Leave the file out.", "Laat het bestand weg."],
  ),
  "RD-PAC-03": /* @__PURE__ */ rule(
    "error",
    PACKAGE,
    ["A document has its form", "Een document heeft zijn vorm"],
    [
      "Delivery of {year}: {name} ({document}) is not {expected}.",
      "Aanlevering over {year}: {name} ({document}) is geen {expected}.",
    ],
    ["Use the form of the procedure.", "Gebruik de vorm van de procedure."],
  ),
  "RD-PAC-04": /* @__PURE__ */ rule(
    "error",
    PACKAGE,
    ["Statement and letter are signed", "Verklaring en brief zijn ondertekend"],
    [
      "Delivery of {year}: {name} ({document}) is not signed.",
      "Aanlevering over {year}: {name} ({document}) is niet ondertekend.",
    ],
    ['Sign it, or write "was getekend".', 'Onderteken het, of schrijf "was getekend".'],
  ),
  "RD-PAC-05": /* @__PURE__ */ rule(
    "error",
    PACKAGE,
    ["A file has the prescribed name", "Een bestand heeft de voorgeschreven naam"],
    [
      "Delivery of {year}: {document} is called {actual}; expected {expected}.",
      "Aanlevering over {year}: {document} heet {actual}; verwacht {expected}.",
    ],
    ["Rename the file.", "Hernoem het bestand."],
  ),
  "RD-PAC-06": /* @__PURE__ */ rule(
    "error",
    PACKAGE,
    ["Every grant of the list is accounted for", "Elke uitkering van de lijst is verantwoord"],
    [
      "Delivery of {year}: grant {code} of the list is not in the annex.",
      "Aanlevering over {year}: uitkering {code} van de lijst staat niet in de bijlage.",
    ],
    [
      "Account for it; where it is on the list by mistake, fill in 0 and n.v.t.",
      "Verantwoord haar; staat zij er ten onrechte op, vul dan 0 en n.v.t. in.",
    ],
  ),
  "RD-DEL-01": /* @__PURE__ */ rule(
    "error",
    "Fvw 17a(1)",
    ["A plausible delivery in time", "Een plausibele aanlevering op tijd"],
    [
      "The delivery of {year} was due on {expected}, and is {actual}; {percent} % of the weekly advance may be held back.",
      "De aanlevering over {year} moest er op {expected} zijn, en is {actual}; {percent} % van het wekelijkse voorschot kan worden opgeschort.",
    ],
    [
      "Deliver at once: payments resume in the week after a plausible delivery.",
      "Lever direct aan: betalingen hervatten in de week na een plausibele aanlevering.",
    ],
  ),
} as const satisfies Record<string, Rule>);
