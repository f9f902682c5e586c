import { isDomainError } from "regio-deals";
import { describeIssue, type Issue } from "regio-deals/schema";
import { expect, test } from "vitest";
import { ISSUE_CODES } from "../../../src/schema/issue.js";
import { type Edit, edited, issuesIn, issuesOf, sample, statementIssues } from "./sample.js";

const CASES: readonly Edit[] = [
  [["title"], undefined],
  [["title"], new Date(0)],
  [["title"], Number.NaN],
  [["title"], 5n],
  [["title"], () => 1],
  [["title"], Symbol("x")],
  [["title"], 5],
  [["title"], true],
  [["title"], null],
  [["title"], []],
  [["title"], {}],
  [["title"]],
  [["titel"], "x"],
  [["notes", 0], "x"],
  [["notes"], "x"],
  [["notes"], new Array(2)],
  [["reservations", 0, "decided"], "no"],
  [["schemaVersion"], 2],
  [["ledger", 0, "dateBasis"], "after"],
  [["ledger", 0, "kind"], "gift"],
  [["ledger", 9, "of", "kind"], "gift"],
  [["amendments", 0, "kind"], "gift"],
  [["deals", 0, "terms", "cofinancing", 0, "kind"], "gift"],
  [["id"], "x".repeat(201)],
  [["ledger", 0, "amount"], "1.250.000,00"],
  [["ledger", 0, "amount"], 1000],
  [["ledger", 0, "amount"], "-5"],
  [["ledger", 0, "amount"], "90071992547409.92"],
  [["ledger", 0, "date"], "31-12-2020"],
  [["ledger", 0, "date"], 20201231],
  [["ledger", 0, "date"], "2200-01-01"],
  [["observations", 0, "share"], "50 %"],
  [["ledger", 9, "original", "currency"], "euro"],
  [["ledger", 4, "financialYear"], 1899],
  [["ledger", 4, "financialYear"], 2200],
  [["ledger", 4, "financialYear"], "2021"],
  [["amendments", 1, "changes"], []],
  [["projects", 0, "period", "until"], "2021-01-01"],
  [["ledger", 1, "id"], "e1"],
  [["ledger", 0, "source"], "hearsay"],
  [["ledger", 0, "source"], "l1"],
  [["ledger", 9, "of", "id"], "e1"],
  [["ledger", 9, "of", "id"], "e10"],
  [["ledger", 9, "of", "id"], "nothing"],
  [["deals", 0, "terms", "cofinancing", 2, "partOf"], "c9"],
  [["notes", 0, "about"], { kind: "envelope", id: "other" }],
  [["ledger", 1, "deal"]],
  [["ledger", 3, "line"], "l4"],
  [["ledger", 3, "deal"], "d2"],
  [["ledger", 2, "pillar"], "d2-a"],
  [["ledger", 4, "project"], "q2"],
  [["ledger", 0, "award"], "w2"],
  [["ledger", 4, "award"], "w2"],
];

const loop = (): unknown => {
  const document = edited(sample()) as Record<string, unknown>;
  document.title = document;
  return document;
};

const fail = (): never => {
  throw new Error("hostile");
};

/** One issue of each case, and those that need a document of their own. */
const issues: readonly Issue[] = [
  ...CASES.flatMap((edit) => {
    const found = issuesOf(edit);
    return [found.find(({ path }) => String(path) === String(edit[0])) ?? found[0]];
  }),
  issuesIn(loop())[0],
  issuesIn(new Proxy({}, { ownKeys: fail }))[0],
  issuesIn(JSON.parse('{"__proto__": 1}')).find(({ path }) => path[0] === "__proto__"),
  statementIssues([["figures", "a", "value"], "9".repeat(101)])[0],
  statementIssues([["figures", "a", "value"], 9])[0],
].filter((issue) => issue !== undefined);

test("every issue is a sentence in English, with its place, what was found, what is expected and what to do", () => {
  expect(`\n${issues.map((issue) => describeIssue(issue, "en")).join("\n")}\n`).toMatchInlineSnapshot(`
    "
    title: found undefined; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    title: found an object that is not plain data; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    title: found the number NaN; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    title: found a bigint; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    title: found a function; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    title: found a symbol; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    title: found the number 5; expected a text.
    title: found true; expected a text.
    title: found null; expected a text.
    title: found an array; expected a text.
    title: found an object; expected a text.
    title: found nothing; expected a text. Add the field.
    titel: found "x"; expected no such field. Remove the field, or look for a slip of the pen in its name.
    notes[0]: found "x"; expected an object.
    notes: found "x"; expected a list.
    notes: found a list with holes; expected a list without holes. Give what JSON.parse returns, and leave out a field that has no value.
    reservations[0].decided: found "no"; expected true or false.
    schemaVersion: found the number 2; expected 1.
    ledger[0].dateBasis: found "after"; expected one of on, atOrBefore.
    ledger[0].kind: found "gift"; expected one of payment, onwardPayment, programming, commitment, spending, cofinancing, accounted, determination, recovery, reversal.
    ledger[9].of.kind: found "gift"; expected the kind of an entry that can be reversed.
    amendments[0].kind: found "gift"; expected one of extension, ceiling, reallocation.
    deals[0].terms.cofinancing[0].kind: found "gift"; expected one of amount, totalInvestment, share.
    id: found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"… (201 characters); expected an id. An id has 1 to 200 characters, none of them a control character.
    ledger[0].amount: found "1.250.000,00"; expected an amount in euros as a text, such as "1250000.00". Write digits, with at most two decimals after a point; no separators and no exponent.
    ledger[0].amount: found the number 1000; expected an amount in euros as a text, such as "1250000.00". Write an amount as a text; a portfolio in memory goes to JSON through serialisePortfolio, not JSON.stringify.
    ledger[0].amount: found "-5"; expected an amount that is not below zero. Money that flows back is a recovery or a reversal.
    ledger[0].amount: found "90071992547409.92"; expected an amount of at most 90071992547409.91 euros.
    ledger[0].date: found "31-12-2020"; expected a date that exists, such as "2021-01-31".
    ledger[0].date: found the number 20201231; expected a date that exists, such as "2021-01-31".
    ledger[0].date: found "2200-01-01"; expected a date from 1900-01-01 to 2199-12-31.
    observations[0].share: found "50 %"; expected a decimal text of at most 30 digits, not below zero, such as "1.79".
    ledger[9].original.currency: found "euro"; expected the ISO 4217 code of a currency, such as "USD".
    ledger[4].financialYear: found the number 1899; expected a year from 1900 to 2199.
    ledger[4].financialYear: found the number 2200; expected a year from 1900 to 2199.
    ledger[4].financialYear: found "2021"; expected a whole number.
    amendments[1].changes: found a list of 0; expected a list of at least 1.
    projects[0].period.until: found "2021-01-01"; expected an end that is later than the start. The end of a period is the first day after it.
    ledger[1].id: found "e1"; expected an id that stands only once. Give each its own id.
    ledger[0].source: found "hearsay"; expected the id of something in sources. Add what it names, or correct the id.
    ledger[0].source: found "l1", which stands in lines; expected the id of something in sources. Correct the id or the kind.
    ledger[9].of.id: found "e1", which is of kind "payment"; expected an entry of kind "commitment". Correct the id or the kind.
    ledger[9].of.id: found "e10", which is of kind "reversal"; expected an entry that is no reversal. Correct the id or the kind.
    ledger[9].of.id: found "nothing"; expected the id of an entry. Add what it names, or correct the id.
    deals[0].terms.cofinancing[2].partOf: found "c9"; expected another agreed figure of this deal. Add what it names, or correct the id.
    notes[0].about.id: found "other"; expected the id of the envelope. Add what it names, or correct the id.
    ledger[1].line: found nothing; expected a line, or a deal. Add the field.
    ledger[3].deal: found "d1"; expected nothing here, for line "l4" is of no deal. Correct one of the two.
    ledger[3].deal: found "d2"; expected the deal of line "l1". Correct one of the two.
    ledger[2].pillar: found "d2-a"; expected a pillar of deal "d1". Correct one of the two.
    ledger[4].project: found "q2"; expected a project of deal "d1". Correct one of the two.
    ledger[0].award: found "w2"; expected an award on line "l1". Correct one of the two.
    ledger[4].award: found "w2"; expected an award of deal "d1". Correct one of the two.
    title: found an object that holds itself; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    the document: found an object that cannot be read; expected a value that JSON can hold. Give what JSON.parse returns, and leave out a field that has no value.
    __proto__: found the key "__proto__"; expected no such field. Remove the field, or look for a slip of the pen in its name.
    figures.a.value: found "9999999999999999999999999999999999999999"… (101 characters); expected a figure of at most 100 characters, on one line.
    figures.a.value: found the number 9; expected a figure of at most 100 characters, on one line.
    "
  `);
});

test("and in Dutch", () => {
  expect(`\n${issues.map((issue) => describeIssue(issue, "nl")).join("\n")}\n`).toMatchInlineSnapshot(`
    "
    title: gevonden undefined; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    title: gevonden een object dat geen gewone gegevens bevat; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    title: gevonden het getal NaN; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    title: gevonden een bigint; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    title: gevonden een functie; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    title: gevonden een symbool; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    title: gevonden het getal 5; verwacht een tekst.
    title: gevonden waar; verwacht een tekst.
    title: gevonden null; verwacht een tekst.
    title: gevonden een lijst; verwacht een tekst.
    title: gevonden een object; verwacht een tekst.
    title: gevonden niets; verwacht een tekst. Voeg het veld toe.
    titel: gevonden "x"; verwacht geen veld met die naam. Verwijder het veld, of zoek een schrijffout in de naam.
    notes[0]: gevonden "x"; verwacht een object.
    notes: gevonden "x"; verwacht een lijst.
    notes: gevonden een lijst met gaten; verwacht een lijst zonder gaten. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    reservations[0].decided: gevonden "no"; verwacht waar of onwaar.
    schemaVersion: gevonden het getal 2; verwacht 1.
    ledger[0].dateBasis: gevonden "after"; verwacht een van on, atOrBefore.
    ledger[0].kind: gevonden "gift"; verwacht een van payment, onwardPayment, programming, commitment, spending, cofinancing, accounted, determination, recovery, reversal.
    ledger[9].of.kind: gevonden "gift"; verwacht de soort van een boeking die tegengeboekt kan worden.
    amendments[0].kind: gevonden "gift"; verwacht een van extension, ceiling, reallocation.
    deals[0].terms.cofinancing[0].kind: gevonden "gift"; verwacht een van amount, totalInvestment, share.
    id: gevonden "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"… (201 tekens); verwacht een id. Een id heeft 1 tot 200 tekens, zonder stuurtekens.
    ledger[0].amount: gevonden "1.250.000,00"; verwacht een bedrag in euro's als tekst, zoals "1250000.00". Schrijf cijfers, met hooguit twee decimalen na een punt; geen scheidingstekens en geen exponent.
    ledger[0].amount: gevonden het getal 1000; verwacht een bedrag in euro's als tekst, zoals "1250000.00". Schrijf een bedrag als tekst; een portfolio in het geheugen gaat naar JSON via serialisePortfolio, niet via JSON.stringify.
    ledger[0].amount: gevonden "-5"; verwacht een bedrag dat niet onder nul is. Geld dat terugvloeit is een terugvordering of een tegenboeking.
    ledger[0].amount: gevonden "90071992547409.92"; verwacht een bedrag van hoogstens 90071992547409.91 euro.
    ledger[0].date: gevonden "31-12-2020"; verwacht een datum die bestaat, zoals "2021-01-31".
    ledger[0].date: gevonden het getal 20201231; verwacht een datum die bestaat, zoals "2021-01-31".
    ledger[0].date: gevonden "2200-01-01"; verwacht een datum van 1900-01-01 tot en met 2199-12-31.
    observations[0].share: gevonden "50 %"; verwacht een decimale tekst van hoogstens 30 cijfers, niet onder nul, zoals "1.79".
    ledger[9].original.currency: gevonden "euro"; verwacht de ISO 4217-code van een valuta, zoals "USD".
    ledger[4].financialYear: gevonden het getal 1899; verwacht een jaar van 1900 tot en met 2199.
    ledger[4].financialYear: gevonden het getal 2200; verwacht een jaar van 1900 tot en met 2199.
    ledger[4].financialYear: gevonden "2021"; verwacht een geheel getal.
    amendments[1].changes: gevonden een lijst van 0; verwacht een lijst van minstens 1.
    projects[0].period.until: gevonden "2021-01-01"; verwacht een einde dat later is dan het begin. Het einde van een periode is de eerste dag erna.
    ledger[1].id: gevonden "e1"; verwacht een id dat maar een keer voorkomt. Geef elk een eigen id.
    ledger[0].source: gevonden "hearsay"; verwacht het id van iets in sources. Voeg toe wat het noemt, of verbeter het id.
    ledger[0].source: gevonden "l1", dat in lines staat; verwacht het id van iets in sources. Verbeter het id of de soort.
    ledger[9].of.id: gevonden "e1", van de soort "payment"; verwacht een boeking van de soort "commitment". Verbeter het id of de soort.
    ledger[9].of.id: gevonden "e10", van de soort "reversal"; verwacht een boeking die geen tegenboeking is. Verbeter het id of de soort.
    ledger[9].of.id: gevonden "nothing"; verwacht het id van een boeking. Voeg toe wat het noemt, of verbeter het id.
    deals[0].terms.cofinancing[2].partOf: gevonden "c9"; verwacht een ander afgesproken bedrag van deze deal. Voeg toe wat het noemt, of verbeter het id.
    notes[0].about.id: gevonden "other"; verwacht het id van de envelop. Voeg toe wat het noemt, of verbeter het id.
    ledger[1].line: gevonden niets; verwacht een regel, of een deal. Voeg het veld toe.
    ledger[3].deal: gevonden "d1"; verwacht hier niets, want regel "l4" is van geen deal. Verbeter een van beide.
    ledger[3].deal: gevonden "d2"; verwacht de deal van regel "l1". Verbeter een van beide.
    ledger[2].pillar: gevonden "d2-a"; verwacht een pijler van deal "d1". Verbeter een van beide.
    ledger[4].project: gevonden "q2"; verwacht een project van deal "d1". Verbeter een van beide.
    ledger[0].award: gevonden "w2"; verwacht een beschikking op regel "l1". Verbeter een van beide.
    ledger[4].award: gevonden "w2"; verwacht een beschikking van deal "d1". Verbeter een van beide.
    title: gevonden een object dat zichzelf bevat; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    het document: gevonden een object dat niet gelezen kan worden; verwacht een waarde die in JSON past. Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.
    __proto__: gevonden de sleutel "__proto__"; verwacht geen veld met die naam. Verwijder het veld, of zoek een schrijffout in de naam.
    figures.a.value: gevonden "9999999999999999999999999999999999999999"… (101 tekens); verwacht een cijfer van hoogstens 100 tekens, op een regel.
    figures.a.value: gevonden het getal 9; verwacht een cijfer van hoogstens 100 tekens, op een regel.
    "
  `);
});

test("every code comes up here, but for those of rows, and of a plan or parameter that breaks a rule", () => {
  const codes = [...new Set(issues.map(({ code }) => code)), "ruleBroken", "rowForm"];
  expect(codes.sort()).toEqual([...ISSUE_CODES].sort());
});

test("no English is left in the Dutch, apart from what the document says itself", () => {
  const english = /\b(found|expected|the|an|that|with|which|nothing|object|list|text|number|characters)\b/;
  for (const issue of issues) {
    const said = describeIssue(issue, "nl")
      .replace(/^[^:]*: /, "")
      .replace(/"(?:[^"\\]|\\.)*"/g, "")
      .replace(/een van [\w, ]+\./, "");
    expect(said.replace(/\been object\b|\bhet object\b/g, "")).not.toMatch(english);
  }
});

test("a place reads as code, and a key that is long or strange is quoted and cut", () => {
  const place = (path: Issue["path"]) =>
    describeIssue({ code: "wrongType", path, expected: "a text", received: "null" }, "en").split(
      ": found",
    )[0];
  expect(place([])).toBe("the document");
  expect(place(["ledger", 3, "amount"])).toBe("ledger[3].amount");
  expect(place(["figures", "row-3", "value"])).toBe("figures.row-3.value");
  expect(place(["figures", "a.b", "", "a\nb"])).toBe('figures["a.b"][""]["a\\nb"]');
  expect(place(["k".repeat(100_000)])).toBe(`["${"k".repeat(40)}"… (100000 characters)]`);
});

test("what the document says is never taken for a pattern", () => {
  const [issue] = issuesOf([["ledger", 0, "date"], "$& {expected} $1"]);
  expect(issue && describeIssue(issue, "nl")).toBe(
    'ledger[0].date: gevonden "$& {expected} $1"; verwacht een datum die bestaat, zoals "2021-01-31".',
  );
});

test("another language is refused", () => {
  const [issue] = issuesOf([["title"], 5]);
  let thrown: unknown;
  try {
    describeIssue(issue as Issue, "fr" as "nl");
  } catch (error) {
    thrown = error;
  }
  expect(isDomainError(thrown, "FORMAT_INVALID")).toBe(true);
});
