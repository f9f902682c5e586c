import { describeFinding, type Finding, reconcile } from "regio-deals";
import { expect, test } from "vitest";
import { handPosition, handPositions, known, partly } from "./handPosition.js";
import { figure, relate, source } from "./published.js";

const words = (finding: Finding | undefined) =>
  finding === undefined ? [] : [describeFinding(finding, "en"), describeFinding(finding, "nl")];

const left = (published: string, toMakeAvailable = known(162_000_000)) =>
  reconcile(
    { id: "s", title: "Tabel 1", source, figures: { f: figure(published) }, relations: [] },
    handPositions(handPosition({ toMakeAvailable, awaitingDecision: known(40_000_000) })),
    [{ figure: "f", key: null, measure: "toMakeAvailable" }],
  );

test("RD-STA-01: figures that do not add up", () => {
  expect(words(relate("sum", ["263.00", "187.00", "32.00"], "481.00"))).toMatchInlineSnapshot(`
    [
      {
        "message": "Tabel, L1: published 481.00, computed 482.00 as sum of a 263.00 (L1), b 187.00 (L1), c 32.00 (L1); difference -1.00.",
        "remedy": "Ask the publisher which of the figures is right; mend none of them silently.",
        "title": "Published figures add up",
      },
      {
        "message": "Tabel, L1: gepubliceerd 481.00, berekend 482.00 als som van a 263.00 (L1), b 187.00 (L1), c 32.00 (L1); verschil -1.00.",
        "remedy": "Vraag de uitgever welk cijfer juist is; verbeter er geen in stilte.",
        "title": "Gepubliceerde cijfers kloppen rekenkundig",
      },
    ]
  `);
});

test("RD-STA-01: money in another unit says so", () => {
  expect(words(relate("sum", [figure("1500", "thousand"), "1"], "2"))).toMatchInlineSnapshot(`
    [
      {
        "message": "Tabel, L1: published 2, computed 3 as sum of a 1500 thousand (L1), b 1 (L1); difference -1.",
        "remedy": "Ask the publisher which of the figures is right; mend none of them silently.",
        "title": "Published figures add up",
      },
      {
        "message": "Tabel, L1: gepubliceerd 2, berekend 3 als som van a 1500 thousand (L1), b 1 (L1); verschil -1.",
        "remedy": "Vraag de uitgever welk cijfer juist is; verbeter er geen in stilte.",
        "title": "Gepubliceerde cijfers kloppen rekenkundig",
      },
    ]
  `);
});

test("RD-STA-02: figures that do not agree", () => {
  expect(words(relate("atMost", ["6"], "5"))).toMatchInlineSnapshot(`
    [
      {
        "message": "Tabel: a 6 (L1) should be at most 5 (L1); the difference is -1.",
        "remedy": "Ask the publisher which of the figures is right; mend none of them silently.",
        "title": "Published figures agree",
      },
      {
        "message": "Tabel: a 6 (L1) moet ten hoogste 5 zijn (L1); het verschil is -1.",
        "remedy": "Vraag de uitgever welk cijfer juist is; verbeter er geen in stilte.",
        "title": "Gepubliceerde cijfers stemmen overeen",
      },
    ]
  `);
});

test("what cannot be told says why", () => {
  expect(words(relate("ratio", ["6", "0"], "5"))).toMatchInlineSnapshot(`
    [
      {
        "message": "Cannot tell: figure "b" is zero, and nothing can be divided by it.",
        "remedy": "",
        "title": "Published figures add up",
      },
      {
        "message": "Niet te bepalen: cijfer "b" is nul, en daar kan niet door worden gedeeld.",
        "remedy": "",
        "title": "Gepubliceerde cijfers kloppen rekenkundig",
      },
    ]
  `);
});

test("RD-REC-01: a figure that is not the ledger's", () => {
  expect(words(left("160.00")[0])).toMatchInlineSnapshot(`
    [
      {
        "message": "Tabel 1, L1: published 160.00 for toMakeAvailable, the ledger gives 162.00; difference -2.00.",
        "remedy": "Compare the dates of both, then look for entries that are missing on one side.",
        "title": "A published figure agrees with the ledger",
      },
      {
        "message": "Tabel 1, L1: gepubliceerd 160.00 voor toMakeAvailable, de administratie geeft 162.00; verschil -2.00.",
        "remedy": "Vergelijk de data van beide, en zoek dan boekingen die aan een kant ontbreken.",
        "title": "Een gepubliceerd cijfer stemt overeen met de administratie",
      },
    ]
  `);
});

test("RD-REC-01: a figure that the ledger does not know", () => {
  expect(words(left("160.00", partly(5_200_000, 3))[0])).toMatchInlineSnapshot(`
    [
      {
        "message": "Cannot tell: the ledger has 5200000.00 so far; 3 lines are unknown.",
        "remedy": "",
        "title": "A published figure agrees with the ledger",
      },
      {
        "message": "Niet te bepalen: de administratie heeft tot nu toe 5200000.00; 3 regels zijn onbekend.",
        "remedy": "",
        "title": "Een gepubliceerd cijfer stemt overeen met de administratie",
      },
    ]
  `);
});

test("RD-REC-02: money that awaits a decision", () => {
  expect(words(left("162.00")[1])).toMatchInlineSnapshot(`
    [
      {
        "message": "Tabel 1, L1: published 162.00; of what the ledger has left, 40.00 still awaits a decision.",
        "remedy": "Show the undecided part apart.",
        "title": "A published figure holds no undecided money",
      },
      {
        "message": "Tabel 1, L1: gepubliceerd 162.00; over 40.00 van wat in de administratie resteert, moet nog worden besloten.",
        "remedy": "Toon het onbesliste deel apart.",
        "title": "Een gepubliceerd cijfer bevat geen geld waarover nog besloten moet worden",
      },
    ]
  `);
});
