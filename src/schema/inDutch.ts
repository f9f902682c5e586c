import { LAW_PHRASES } from "./lawInDutch.js";
import { ROW_PHRASES } from "./rowsInDutch.js";
import { SISA_ISSUE_PHRASES } from "./sisaInDutch.js";

/** The phrases that issues are made of, in Dutch; what a document itself says stays as it is. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  ...LAW_PHRASES,
  ...SISA_ISSUE_PHRASES,
  ...ROW_PHRASES,
  [/^nothing$/, "niets"],
  [/^true$/, "waar"],
  [/^false$/, "onwaar"],
  [/^the number (.+)$/, "het getal $1"],
  [/^an array$/, "een lijst"],
  [/^an object$/, "een object"],
  [/^a bigint$/, "een bigint"],
  [/^a function$/, "een functie"],
  [/^a symbol$/, "een symbool"],
  [/^the key (.+)$/, "de sleutel $1"],
  [/^an object that is not plain data$/, "een object dat geen gewone gegevens bevat"],
  [/^an object that cannot be read$/, "een object dat niet gelezen kan worden"],
  [/^a field that is no plain data$/, "een veld dat geen gewone gegevens bevat"],
  [/^an object that holds itself$/, "een object dat zichzelf bevat"],
  [/^a list with holes$/, "een lijst met gaten"],
  [/^a field of a list$/, "een veld van een lijst"],
  [/^data that is more than (\d+) levels deep$/, "gegevens van meer dan $1 lagen diep"],
  [/^(".*), which is of kind (".*)$/, "$1, van de soort $2"],
  [/^(".*), which stands in (\w+)$/, "$1, dat in $2 staat"],
  [/^a value that JSON can hold$/, "een waarde die in JSON past"],
  [/^a list without holes$/, "een lijst zonder gaten"],
  [/^no such field$/, "geen veld met die naam"],
  [/^a text$/, "een tekst"],
  [/^a text of another form$/, "een tekst van een andere vorm"],
  [/^a whole number$/, "een geheel getal"],
  [/^a year from (\d+) to (\d+)$/, "een jaar van $1 tot en met $2"],
  [/^true or false$/, "waar of onwaar"],
  [/^a list$/, "een lijst"],
  [/^a value of another form$/, "een waarde van een andere vorm"],
  [/^a list of (\d+)$/, "een lijst van $1"],
  [/^a list of at least (\d+)$/, "een lijst van minstens $1"],
  [/^one of (.+)$/, "een van $1"],
  [/^an id$/, "een id"],
  [/^an id that stands only once$/, "een id dat maar een keer voorkomt"],
  [/^the id of something in (\w+)$/, "het id van iets in $1"],
  [/^the id of an entry$/, "het id van een boeking"],
  [/^the id of the envelope$/, "het id van de envelop"],
  [/^another agreed figure of this deal$/, "een ander afgesproken bedrag van deze deal"],
  [/^an entry that is no reversal$/, "een boeking die geen tegenboeking is"],
  [/^an entry of kind (.+)$/, "een boeking van de soort $1"],
  [/^the kind of an entry that can be reversed$/, "de soort van een boeking die tegengeboekt kan worden"],
  [/^a line, or a deal$/, "een regel, of een deal"],
  [/^the deal of line (.+)$/, "de deal van regel $1"],
  [/^nothing here, for line (.+) is of no deal$/, "hier niets, want regel $1 is van geen deal"],
  [/^a pillar of deal (.+)$/, "een pijler van deal $1"],
  [/^a project of deal (.+)$/, "een project van deal $1"],
  [/^an award of deal (.+)$/, "een beschikking van deal $1"],
  [/^an award on line (.+)$/, "een beschikking op regel $1"],
  [/^an amount in euros as a text, such as (.+)$/, "een bedrag in euro's als tekst, zoals $1"],
  [/^an amount that is not below zero$/, "een bedrag dat niet onder nul is"],
  [/^an amount of at most (\S+) euros$/, "een bedrag van hoogstens $1 euro"],
  [/^a date that exists, such as (.+)$/, "een datum die bestaat, zoals $1"],
  [/^a date from (\S+) to (\S+)$/, "een datum van $1 tot en met $2"],
  [
    /^a decimal text of at most 30 digits, not below zero, such as (.+)$/,
    "een decimale tekst van hoogstens 30 cijfers, niet onder nul, zoals $1",
  ],
  [/^the ISO 4217 code of a currency, such as (.+)$/, "de ISO 4217-code van een valuta, zoals $1"],
  [
    /^a decimal text or a fraction of at most 64 characters, such as (\S+) or (\S+)$/,
    "een decimale tekst of een breuk van hoogstens 64 tekens, zoals $1 of $2",
  ],
  [/^a figure of at most 100 characters, on one line$/, "een cijfer van hoogstens 100 tekens, op een regel"],
  [/^an end that is later than the start$/, "een einde dat later is dan het begin"],
];

/** The length behind a text that is cut. */
const LENGTH = /("…) \((\d+) characters\)/g;

/** Puts what an issue found or expects into Dutch. */
export function inDutch(phrase: string): string {
  const known = PHRASES.find(([form]) => form.test(phrase));
  const said = known === undefined ? phrase : phrase.replace(...known);
  return said.replace(LENGTH, "$1 ($2 tekens)");
}
