import { checkCofinancing, describeFinding, type Finding, localDate } from "regio-deals";
import { expect, test } from "vitest";
import {
  agreedAmount,
  agreedShare,
  agreedTotal,
  committed,
  type DealCase,
  dealCase,
  determined,
  region,
  spent,
} from "../../scenarios/dealCase.js";

const asOf = localDate("2021-01-01");
const findings = (parts: Partial<DealCase>) =>
  checkCofinancing(dealCase({ tranche: "III", ceiling: "15", ...parts }), { asOf });
const lines = (found: readonly Finding[], language: "en" | "nl" = "en") =>
  `\n${found.map((finding) => `${finding.rule} ${finding.severity} ${finding.outcome}: ${describeFinding(finding, language).message}`).join("\n")}\n`;

test("a deal that is short in every stage: four notes and one error", () => {
  const ledger = [
    region("14"),
    committed("12"),
    region("11", { stage: "committed" }),
    spent("10"),
    region("9", { stage: "realised" }),
    determined("10"),
  ];
  const agreed = [agreedAmount("14.5", { sector: "public", form: "cash", firmness: "obligation" })];
  const found = findings({ ledger, agreed });
  expect(lines(found)).toMatchInlineSnapshot(`
    "
    RD-COF-02 note fail: Deal d: scheme t3-2020 asks 15000000.00 beside a ceiling of 15000000.00, and 14500000.00 was agreed that counts: 500000.00 too little.
    RD-COF-03 note fail: Deal d: scheme t3-2020 asks 15000000.00 beside a ceiling of 15000000.00, and 14000000.00 is pledged that counts: 1000000.00 still to come.
    RD-COF-03 note fail: Deal d: agreed figure agreed asks 14500000.00 beside a ceiling of 15000000.00, and 14000000.00 is pledged that counts: 500000.00 still to come.
    RD-COF-04 note fail: Deal d: scheme t3-2020 asks 12000000.00 beside commitments of 12000000.00, and 11000000.00 is laid down that counts: 1000000.00 behind.
    RD-COF-04 note fail: Deal d: agreed figure agreed asks 11600000.00 beside commitments of 12000000.00, and 11000000.00 is laid down that counts: 600000.00 behind.
    RD-COF-05 note fail: Deal d: scheme t3-2020 asks 10000000.00 beside 10000000.00 of the State, and 9000000.00 was put in that counts: 1000000.00 behind.
    RD-COF-05 note fail: Deal d: agreed figure agreed asks 9666666.67 beside 10000000.00 of the State, and 9000000.00 was put in that counts: 666666.67 behind.
    RD-COF-01 error fail: Deal d: scheme t3-2020 asks 10000000.00 beside the determined 10000000.00, and 9000000.00 counts: 1000000.00 too little.
    RD-COF-01 error fail: Deal d: agreed figure agreed asks 9666666.67 beside the determined 10000000.00, and 9000000.00 counts: 666666.67 too little.
    "
  `);
  expect(lines(found, "nl")).toMatchInlineSnapshot(`
    "
    RD-COF-02 note fail: Deal d: regeling t3-2020 vraagt 15000000.00 naast een maximum van 15000000.00, en afgesproken is 14500000.00 die telt: 500000.00 te weinig.
    RD-COF-03 note fail: Deal d: regeling t3-2020 vraagt 15000000.00 naast een maximum van 15000000.00, en toegezegd is 14000000.00 die telt: 1000000.00 moet nog komen.
    RD-COF-03 note fail: Deal d: afgesproken bedrag agreed vraagt 14500000.00 naast een maximum van 15000000.00, en toegezegd is 14000000.00 die telt: 500000.00 moet nog komen.
    RD-COF-04 note fail: Deal d: regeling t3-2020 vraagt 12000000.00 naast verplichtingen van 12000000.00, en vastgelegd is 11000000.00 die telt: 1000000.00 achter.
    RD-COF-04 note fail: Deal d: afgesproken bedrag agreed vraagt 11600000.00 naast verplichtingen van 12000000.00, en vastgelegd is 11000000.00 die telt: 600000.00 achter.
    RD-COF-05 note fail: Deal d: regeling t3-2020 vraagt 10000000.00 naast 10000000.00 van het Rijk, en ingebracht is 9000000.00 die telt: 1000000.00 achter.
    RD-COF-05 note fail: Deal d: afgesproken bedrag agreed vraagt 9666666.67 naast 10000000.00 van het Rijk, en ingebracht is 9000000.00 die telt: 666666.67 achter.
    RD-COF-01 error fail: Deal d: regeling t3-2020 vraagt 10000000.00 naast de vastgestelde 10000000.00, en 9000000.00 telt: 1000000.00 te weinig.
    RD-COF-01 error fail: Deal d: afgesproken bedrag agreed vraagt 9666666.67 naast de vastgestelde 10000000.00, en 9000000.00 telt: 666666.67 te weinig.
    "
  `);
  expect(found.map(({ rule }) => rule)).toEqual([
    "RD-COF-02",
    ...[
      "RD-COF-03",
      "RD-COF-03",
      "RD-COF-04",
      "RD-COF-04",
      "RD-COF-05",
      "RD-COF-05",
      "RD-COF-01",
      "RD-COF-01",
    ],
  ]);
});

test("a target that is not reached in the end is a note, and a figure of unknown firmness cannot be told", () => {
  const ledger = [spent("10"), region("10", { stage: "realised" }), determined("10")];
  const last = (firmness: "target" | "unknown") =>
    findings({ tranche: "I", ledger, agreed: [agreedShare("60", { firmness })] }).slice(-1);
  expect(lines([...last("target"), ...last("unknown")])).toMatchInlineSnapshot(`
    "
    RD-COF-05 note fail: Deal d: agreed figure agreed asks 15000000.00 beside 10000000.00 of the State, and 10000000.00 was put in that counts: 5000000.00 behind.
    RD-COF-01 error cannotTell: Cannot tell: how firm the agreed figure is, is unknown; 5000000.00 is missing.
    "
  `);
});

test("each reason why nobody can tell is said", () => {
  const exception = { kind: "lowerShare", share: "25", reason: "Few", source: null, where: null } as const;
  const unknown = (parts: Partial<DealCase>, rule: string) =>
    findings(parts).filter((finding) => finding.rule === rule && finding.outcome === "cannotTell");
  const found = [
    ...unknown({ tranche: "I" }, "RD-COF-03"),
    ...unknown({ tranche: "VII" }, "RD-COF-03"),
    ...unknown({ records: [] }, "RD-COF-03"),
    ...unknown({ records: [] }, "RD-COF-04"),
    ...unknown({ ledger: [region("20", { origin: "unknown" })] }, "RD-COF-03"),
    ...unknown({ exception, ledger: [region("6")] }, "RD-COF-03"),
    ...unknown({ agreed: [agreedShare("100")] }, "RD-COF-03"),
    ...unknown({ tranche: "I", agreed: [agreedTotal("14.99")] }, "RD-COF-03"),
  ];
  expect(lines(found)).toMatchInlineSnapshot(`
    "
    RD-COF-03 note cannotTell: Cannot tell: the scheme leaves the share to the agreement, and no agreed share is known.
    RD-COF-03 note cannotTell: Cannot tell: the scheme, or the share that it asks, is unknown.
    RD-COF-03 note cannotTell: Cannot tell: not all co-financing of this stage is recorded.
    RD-COF-04 note cannotTell: Cannot tell: the State's part is unknown.
    RD-COF-03 note cannotTell: Cannot tell: 20000000.00 counts neither way, and decides.
    RD-COF-03 note cannotTell: Cannot tell: whether the scheme allows a lower share was not found.
    RD-COF-03 note cannotTell: Cannot tell: a share of a hundred per cent or more cannot be reached.
    RD-COF-03 note cannotTell: Cannot tell: the agreed total of State and region is less than the State's part alone.
    "
  `);
  expect(lines(found, "nl")).toMatchInlineSnapshot(`
    "
    RD-COF-03 note cannotTell: Niet te bepalen: de regeling laat het aandeel aan de afspraak over, en een afgesproken aandeel is niet bekend.
    RD-COF-03 note cannotTell: Niet te bepalen: de regeling, of het aandeel dat zij vraagt, is onbekend.
    RD-COF-03 note cannotTell: Niet te bepalen: niet alle cofinanciering van deze fase is geboekt.
    RD-COF-04 note cannotTell: Niet te bepalen: het deel van het Rijk is onbekend.
    RD-COF-03 note cannotTell: Niet te bepalen: van 20000000.00 is niet te zeggen of het telt, en dat geeft de doorslag.
    RD-COF-03 note cannotTell: Niet te bepalen: of de regeling een lager aandeel toestaat is niet gevonden.
    RD-COF-03 note cannotTell: Niet te bepalen: een aandeel van honderd procent of meer is niet te halen.
    RD-COF-03 note cannotTell: Niet te bepalen: het afgesproken totaal van Rijk en regio is minder dan het deel van het Rijk alleen.
    "
  `);
});

test("an exempt deal: no rule applies", () => {
  const exception = { kind: "exempt", reason: "None asked", source: null, where: null } as const;
  expect(findings({ exception }).map(({ outcome }) => outcome)).toEqual(Array(5).fill("notApplicable"));
});
