import {
  checkPortfolio,
  describeFinding,
  type Finding,
  fromCents,
  type LedgerEntry,
  localDate,
  type Portfolio,
  type RuleId,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import {
  award,
  ceilingChange,
  change,
  commitment,
  deal,
  determination,
  extension,
  hand,
  handLines,
  payment,
  pillar,
  programming,
  reallocation,
  reversal,
  spending,
} from "../position/hand.js";

/** What a rule finds at a place, as `outcome expected actual difference`. */
function found(portfolio: Portfolio, rule: RuleId, asOf = "2025-12-31"): readonly string[] {
  return all(portfolio, asOf)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ path, outcome, expected, actual, difference }) =>
        `${path.join("/")}: ${outcome} ${expected} ${actual} ${difference}`,
    );
}

function all(portfolio: Portfolio, asOf = "2025-12-31"): readonly Finding[] {
  return checkPortfolio(portfolio, { asOf: localDate(asOf) });
}

/** The fails of a rule in words, in both languages. */
function words(portfolio: Portfolio, rule: RuleId): readonly string[] {
  return all(portfolio)
    .filter((finding) => finding.rule === rule && finding.outcome === "fail")
    .flatMap((finding) =>
      (["en", "nl"] as const).map((language) => describeFinding(finding, language).message),
    );
}

const ledger = (...entries: readonly LedgerEntry[]): Portfolio => hand({ ledger: entries });
const paid = payment("p", "2021-03-01", 120);
const spent = { line: "a2", project: "q2", financialYear: 2021 } as const;

describe("ceilings", () => {
  test("RD-CEI-01: net paid stays within the ceiling of the line", () => {
    expect(found(ledger(payment("p", "2021-03-01", 300)), "RD-CEI-01")[0]).toBe(
      "lines/a1: pass 3.00 3.00 0.00",
    );
    const over = ledger(payment("p", "2021-03-01", 301));
    expect(found(over, "RD-CEI-01")[0]).toBe("lines/a1: fail 3.00 3.01 0.01");
    expect(found(over, "RD-CEI-01", "2021-02-28")[0]).toBe("lines/a1: pass 3.00 0.00 -3.00");
    const mended = ledger(
      payment("p", "2021-03-01", 301),
      reversal(payment("p", "2021-03-01", 301), "r", "2021-04-01", 1),
    );
    expect(found(mended, "RD-CEI-01")[0]).toBe("lines/a1: pass 3.00 3.00 0.00");
    expect(words(over, "RD-CEI-01")).toMatchInlineSnapshot(`
      [
        "Line a1 has a ceiling of 3.00 and net payments of 3.01: 0.01 too much.",
        "Regel a1 heeft een maximum van 3.00 en netto uitbetalingen van 3.01: 0.01 te veel.",
      ]
    `);
  });

  test("RD-CEI-01: a ceiling or payments that are unknown cannot be told, unless what is reported is too much", () => {
    const noCeiling = hand({ lines: handLines({ a1: { ceiling: null } }), ledger: [paid] });
    expect(found(noCeiling, "RD-CEI-01")[0]).toBe("lines/a1: cannotTell null null null");
    const lines = handLines({ a1: { records: [] } });
    expect(found(hand({ lines, ledger: [paid] }), "RD-CEI-01")[0]).toBe(
      "lines/a1: cannotTell null null null",
    );
    const tooMuch = hand({ lines, ledger: [payment("p", "2021-03-01", 400)] });
    expect(found(tooMuch, "RD-CEI-01")[0]).toBe("lines/a1: fail 3.00 4.00 1.00");
  });

  test("RD-CEI-02: net paid stays within the award", () => {
    const awards = [award("w", "2021-01-01", 100)];
    const within = hand({ awards, ledger: [payment("p", "2021-03-01", 100, { award: "w" })] });
    const over = hand({ awards, ledger: [payment("p", "2021-03-01", 150, { award: "w" })] });
    expect(found(within, "RD-CEI-02")).toEqual(["awards/w: pass 1.00 1.00 0.00"]);
    expect(found(over, "RD-CEI-02")).toEqual(["awards/w: fail 1.00 1.50 0.50"]);
    expect(words(over, "RD-CEI-02")).toMatchInlineSnapshot(`
      [
        "Award w is of 1.00 and has net payments of 1.50: 0.50 too much.",
        "Beschikking w bedraagt 1.00 en heeft netto uitbetalingen van 1.50: 0.50 te veel.",
      ]
    `);
  });

  test("RD-CEI-03: the lines stay within the ceiling of their group", () => {
    expect(found(hand(), "RD-CEI-03")).toEqual(["groups/a: pass 6.00 5.00 -1.00"]);
    const over = hand({ lines: handLines({ a1: { ceiling: fromCents(500) } }) });
    expect(found(over, "RD-CEI-03")).toEqual(["groups/a: fail 6.00 7.00 1.00"]);
    expect(words(over, "RD-CEI-03")).toMatchInlineSnapshot(`
      [
        "The lines of group a add up to 7.00, above its ceiling of 6.00 by 1.00.",
        "De regels van groep a tellen op tot 7.00, 1.00 boven het maximum van 6.00.",
      ]
    `);
  });

  test("RD-CEI-04: the groups stay within the envelope; one without a ceiling counts for its lines", () => {
    expect(found(hand(), "RD-CEI-04")).toEqual(["envelope: pass 10.00 9.50 -0.50"]);
    const over = hand({ lines: handLines({ b1: { ceiling: fromCents(301) } }) });
    expect(found(over, "RD-CEI-04")).toEqual(["envelope: fail 10.00 10.01 0.01"]);
    expect(words(over, "RD-CEI-04")).toMatchInlineSnapshot(`
      [
        "The groups add up to 10.01, above the envelope of 10.00 by 0.01.",
        "De groepen tellen op tot 10.01, 0.01 boven de envelop van 10.00.",
      ]
    `);
  });

  test("RD-CEI-05: the State part of the pillars stays within the deal; totals say nothing of it", () => {
    expect(found(hand(), "RD-CEI-05")).toEqual([
      "deals/x: pass 5.50 1.20 -4.30",
      "deals/y: pass 2.00 1.50 -0.50",
    ]);
    const over = hand({ pillars: [pillar("y1", "y", { amount: fromCents(201), basis: "statePart" })] });
    expect(found(over, "RD-CEI-05")).toEqual(["deals/y: fail 2.00 2.01 0.01"]);
    const totals = hand({ pillars: [pillar("y1", "y", { amount: fromCents(900), basis: "total" })] });
    expect(found(totals, "RD-CEI-05")).toEqual(["deals/y: notApplicable null null null"]);
    const unclear = hand({ pillars: [pillar("y1", "y", { amount: fromCents(10), basis: "unknown" })] });
    expect(found(unclear, "RD-CEI-05")).toEqual(["deals/y: cannotTell null null null"]);
    expect(words(over, "RD-CEI-05")).toMatchInlineSnapshot(`
      [
        "The pillars of deal y take 2.01 of State money, above its ceiling of 2.00 by 0.01.",
        "De pijlers van deal y vragen 2.01 aan Rijksgeld, 0.01 boven het maximum van 2.00.",
      ]
    `);
  });

  test("RD-CEI-06: the awards stay within the ceiling of the line", () => {
    const within = hand({ awards: [award("v", "2021-01-01", 200), award("w", "2021-02-01", 100)] });
    const over = hand({ awards: [award("v", "2021-01-01", 200), award("w", "2021-02-01", 101)] });
    expect(found(within, "RD-CEI-06")).toEqual(["lines/a1: pass 3.00 3.00 0.00"]);
    expect(found(over, "RD-CEI-06")).toEqual(["lines/a1: fail 3.00 3.01 0.01"]);
    expect(words(over, "RD-CEI-06")).toMatchInlineSnapshot(`
      [
        "The awards on line a1 add up to 3.01, above its ceiling of 3.00 by 0.01.",
        "De beschikkingen op regel a1 tellen op tot 3.01, 0.01 boven het maximum van 3.00.",
      ]
    `);
  });
});

describe("amendments", () => {
  test("RD-AME-01: a reallocation balances, and the groups move with their lines", () => {
    const within = reallocation("m", "2022-01-01", [
      change("line a1", 300, 250),
      change("line a2", 200, 250),
    ]);
    expect(found(hand({ amendments: [within] }), "RD-AME-01")).toEqual(["amendments/m: pass 0.00 0.00 0.00"]);
    const lost = reallocation("m", "2022-01-01", [change("line a1", 300, 250), change("line a2", 200, 249)]);
    expect(found(hand({ amendments: [lost] }), "RD-AME-01")[0]).toBe("amendments/m: fail 0.00 -0.01 -0.01");
    const groupForgotten = reallocation("m", "2022-01-01", [
      change("line a1", 300, 250),
      change("line b1", 250, 300),
    ]);
    expect(found(hand({ amendments: [groupForgotten] }), "RD-AME-01")).toEqual([
      "amendments/m: fail -0.50 0.00 0.50",
    ]);
    expect(words(hand({ amendments: [lost] }), "RD-AME-01")).toMatchInlineSnapshot(`
      [
        "Reallocation m changes the lines together by -0.01 where 0.00 was needed.",
        "Herschikking m wijzigt de regels samen met -0.01 waar 0.00 nodig was.",
        "Reallocation m changes the ceiling of group a by 0.00 where -0.01 was needed.",
        "Herschikking m wijzigt het maximum van groep a met 0.00 waar -0.01 nodig was.",
      ]
    `);
  });

  test("RD-AME-02: an amendment names what was in force", () => {
    const first = ceilingChange("m", "2022-01-01", [change("line a1", 300, 200)]);
    const second = ceilingChange("n", "2023-01-01", [change("line a1", 200, 100)]);
    expect(found(hand({ amendments: [second, first] }), "RD-AME-02")).toEqual([
      "amendments/m: pass null null null",
      "amendments/n: pass null null null",
    ]);
    const wrong = ceilingChange("m", "2022-01-01", [change("line a1", 310, 200)]);
    expect(found(hand({ amendments: [wrong] }), "RD-AME-02")).toEqual(["amendments/m: fail 3.00 3.10 0.10"]);
    const late = extension("e", "2022-06-01", "x", "2023-02-01", "2023-09-01");
    expect(found(hand({ amendments: [late] }), "RD-AME-02")).toEqual([
      "amendments/e: fail 2023-01-01 2023-02-01 null",
    ]);
    expect(words(hand({ amendments: [wrong] }), "RD-AME-02")).toMatchInlineSnapshot(`
      [
        "Amendment m says that the ceiling of line a1 was 3.10; in force was 3.00.",
        "Wijziging m zegt dat het maximum van regel a1 3.10 was; er gold 3.00.",
      ]
    `);
  });
});

describe("reversals and determinations", () => {
  test("RD-REV-01: reversals together stay within their entry", () => {
    const whole = ledger(paid, reversal(paid, "r", "2021-04-01", 70), reversal(paid, "s", "2021-05-01", 50));
    const over = ledger(paid, reversal(paid, "r", "2021-04-01", 70), reversal(paid, "s", "2021-05-01", 51));
    expect(found(whole, "RD-REV-01")).toEqual(["ledger/p: pass 1.20 1.20 0.00"]);
    expect(found(over, "RD-REV-01")).toEqual(["ledger/p: fail 1.20 1.21 0.01"]);
    expect(words(over, "RD-REV-01")).toMatchInlineSnapshot(`
      [
        "Entry p is of 1.20 and is reversed for 1.21: 0.01 too much.",
        "Boeking p bedraagt 1.20 en is voor 1.21 tegengeboekt: 0.01 te veel.",
      ]
    `);
  });

  test("RD-REV-02: a reversal repeats the dimensions of its entry", () => {
    const good = reversal(paid, "r", "2021-04-01");
    expect(found(ledger(paid, good), "RD-REV-02")).toEqual(["ledger/r/of: pass null null null"]);
    const bad = { ...good, of: { ...good.of, line: "b1" } } as LedgerEntry;
    expect(found(ledger(paid, bad), "RD-REV-02")).toEqual(["ledger/r/of/line: fail a1 b1 null"]);
    expect(found(ledger(good), "RD-REV-02")).toEqual(["ledger/r/of: cannotTell null null null"]);
    expect(words(ledger(paid, bad), "RD-REV-02")).toMatchInlineSnapshot(`
      [
        "Reversal r has b1 for line where entry p has a1.",
        "Tegenboeking r heeft b1 voor line waar boeking p a1 heeft.",
      ]
    `);
  });

  test("RD-REV-03: a reversal is not earlier than its entry", () => {
    const same = ledger(paid, reversal(paid, "r", "2021-03-01"));
    const early = ledger(paid, reversal(paid, "r", "2021-02-28"));
    expect(found(same, "RD-REV-03")).toEqual(["ledger/r/date: pass 2021-03-01 2021-03-01 null"]);
    expect(found(early, "RD-REV-03")).toEqual(["ledger/r/date: fail 2021-03-01 2021-02-28 null"]);
    expect(words(early, "RD-REV-03")).toMatchInlineSnapshot(`
      [
        "Reversal r is dated 2021-02-28, before entry p of 2021-03-01.",
        "Tegenboeking r is van 2021-02-28, voor boeking p van 2021-03-01.",
      ]
    `);
  });

  test("RD-DET-01: one determination at a time; one of zero counts", () => {
    const first = determination("d", "2024-01-01", 0);
    const second = determination("e", "2024-06-01", 150);
    expect(found(ledger(first), "RD-DET-01")).toEqual(["ledger/d: pass null null null"]);
    expect(found(ledger(first, second), "RD-DET-01")).toEqual([
      "ledger/d: pass null null null",
      "ledger/e: fail null null null",
    ]);
    const undone = ledger(first, reversal(first, "r", "2024-05-01"), second);
    expect(found(undone, "RD-DET-01").every((line) => line.includes("pass"))).toBe(true);
    expect(words(ledger(first, second), "RD-DET-01")).toMatchInlineSnapshot(`
      [
        "Determination e comes on top of d, which nobody reversed.",
        "Vaststelling e komt boven op d, die niemand heeft teruggeboekt.",
      ]
    `);
  });

  test("RD-DET-02: a determination is reversed whole", () => {
    const first = determination("d", "2024-01-01", 150);
    expect(found(ledger(first, reversal(first, "r", "2024-05-01")), "RD-DET-02")).toEqual([
      "ledger/r: pass 1.50 1.50 0.00",
    ]);
    const partly = ledger(first, reversal(first, "r", "2024-05-01", 50));
    expect(found(partly, "RD-DET-02")).toEqual(["ledger/r: fail 1.50 0.50 -1.00"]);
    expect(words(partly, "RD-DET-02")).toMatchInlineSnapshot(`
      [
        "Reversal r undoes 0.50 of determination d, which is of 1.50.",
        "Tegenboeking r maakt 0.50 ongedaan van vaststelling d, die 1.50 bedraagt.",
      ]
    `);
  });
});

describe("commitments and spending", () => {
  test("RD-COM-01: commitments above the ceiling are a warning; programming above it is nothing", () => {
    const over = ledger(commitment("c", "2021-05-01", 201, { line: "a2" }));
    expect(found(ledger(commitment("c", "2021-05-01", 200, { line: "a2" })), "RD-COM-01")).toContain(
      "deals/y: pass 2.00 2.00 0.00",
    );
    expect(found(over, "RD-COM-01")).toContain("deals/y: fail 2.00 2.01 0.01");
    expect(all(over).find((finding) => finding.outcome === "fail")?.severity).toBe("warning");
    const programmed = ledger(programming("g", "2021-05-01", 900));
    expect(all(programmed).filter((finding) => finding.outcome === "fail")).toEqual([]);
    expect(words(over, "RD-COM-01")).toMatchInlineSnapshot(`
      [
        "Deal y has a ceiling of 2.00 and commitments of 2.01: 0.01 at own risk.",
        "Deal y heeft een maximum van 2.00 en verplichtingen van 2.01: 0.01 voor eigen risico.",
      ]
    `);
  });

  test("RD-SPE-01: spending stays within the commitments of a project that has any", () => {
    const committed = commitment("c", "2021-05-01", 100, { line: "a2", project: "q2" });
    const over = ledger(committed, spending("s", "2021-09-01", 101, spent));
    expect(found(ledger(committed, spending("s", "2021-09-01", 100, spent)), "RD-SPE-01")).toEqual([
      "projects/q2: pass 1.00 1.00 0.00",
    ]);
    expect(found(over, "RD-SPE-01")).toEqual(["projects/q2: fail 1.00 1.01 0.01"]);
    expect(found(ledger(spending("s", "2021-09-01", 101, spent)), "RD-SPE-01")).toEqual([]);
    expect(words(over, "RD-SPE-01")).toMatchInlineSnapshot(`
      [
        "Project q2 has commitments of 1.00 and spending of 1.01: 0.01 more.",
        "Project q2 heeft verplichtingen van 1.00 en bestedingen van 1.01: 0.01 meer.",
      ]
    `);
  });

  test("RD-SPE-02: costs lie within the term; preparation is exempt, and an unknown term cannot be told", () => {
    const on = (from: string, until: string) => ({ from: localDate(from), until: localDate(until) });
    const cost = (from: string, until: string) =>
      ledger(spending("s", "2023-02-01", 10, { ...spent, costPeriod: on(from, until) }));
    expect(found(cost("2022-12-01", "2023-01-01"), "RD-SPE-02")).toEqual(["ledger/s: pass null null null"]);
    expect(found(cost("2022-12-01", "2023-01-02"), "RD-SPE-02")).toEqual([
      "ledger/s: fail 2021-01-01/2023-01-01 2022-12-01/2023-01-02 null",
    ]);
    const later = extension("e", "2022-06-01", "y", "2023-01-01", "2023-09-01");
    const extended = { ...cost("2022-12-01", "2023-01-02"), amendments: [later] };
    expect(found(extended, "RD-SPE-02")).toEqual(["ledger/s: pass null null null"]);
    const early = spending("s", "2020-02-01", 10, { ...spent, financialYear: 2020, preparation: true });
    expect(found(ledger(early), "RD-SPE-02")).toEqual(["ledger/s: notApplicable null null null"]);
    const openDeal = hand({
      deals: [deal("x"), deal("y", null, null)],
      ledger: [spending("s", "2021-02-01", 10, spent)],
    });
    expect(found(openDeal, "RD-SPE-02")).toEqual(["ledger/s: cannotTell null null null"]);
    expect(words(cost("2022-12-01", "2023-01-02"), "RD-SPE-02")).toMatchInlineSnapshot(`
      [
        "Spending s is for costs from 2022-12-01 until 2023-01-02; deal y runs from 2021-01-01 until 2023-01-01.",
        "Besteding s betreft kosten van 2022-12-01 tot 2023-01-02; deal y loopt van 2021-01-01 tot 2023-01-01.",
      ]
    `);
  });
});

test("findings are frozen, pass by pass, and the same twice", () => {
  const portfolio = ledger(paid);
  expect(Object.isFrozen(all(portfolio))).toBe(true);
  expect(all(portfolio).every((finding) => Object.isFrozen(finding))).toBe(true);
  expect(all(portfolio)).toEqual(all(portfolio));
});
