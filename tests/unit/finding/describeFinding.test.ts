import { describe, expect, test } from "vitest";
import { describeFinding } from "../../../src/finding/describeFinding.js";
import type { Finding } from "../../../src/finding/finding.js";
import { comparedAmounts, makeFinding } from "../../../src/finding/makeFinding.js";
import { euro } from "../../../src/money/euro.js";
import type { Language } from "../../../src/vocabulary/language.js";
import { refusal } from "../refusal.js";

const above: Finding = makeFinding("RD-CEI-01", "fail", {
  path: ["lines", "t1-zeeland"],
  ...comparedAmounts(euro("35000000"), euro("36500000")),
  facts: { line: "t1-zeeland" },
});

describe("a fail", () => {
  test("has a title, a message and a remedy in both languages", () => {
    expect(describeFinding(above, "en")).toMatchInlineSnapshot(`
      {
        "message": "Line t1-zeeland has a ceiling of 35000000.00 and net payments of 36500000.00: 1500000.00 too much.",
        "remedy": "Look for a payment on the wrong line, a missing reversal or a missing amendment of the ceiling.",
        "title": "Paid within the ceiling of the line",
      }
    `);
    expect(describeFinding(above, "nl")).toMatchInlineSnapshot(`
      {
        "message": "Regel t1-zeeland heeft een maximum van 35000000.00 en netto uitbetalingen van 36500000.00: 1500000.00 te veel.",
        "remedy": "Zoek een betaling op de verkeerde regel, een ontbrekende tegenboeking of een ontbrekende wijziging van het maximum.",
        "title": "Uitbetaald binnen het maximum van de regel",
      }
    `);
  });

  test("is frozen", () => {
    expect(Object.isFrozen(describeFinding(above, "en"))).toBe(true);
  });

  test("shows a question mark for a fact that nobody gave, and a dash for what has no value", () => {
    const bare = makeFinding("RD-CEI-01", "fail", { path: [] });
    expect(describeFinding(bare, "en").message).toBe(
      "Line ? has a ceiling of – and net payments of –: – too much.",
    );
  });

  test("takes facts as they are, whatever stands in them", () => {
    const odd = makeFinding("RD-CEI-01", "fail", { path: [], facts: { line: "{expected} $& $1" } });
    expect(describeFinding(odd, "en").message).toContain("Line {expected} $& $1 has");
  });

  test("fills a name that occurs twice, and knows no names but the facts", () => {
    const inherited = makeFinding("RD-CEI-01", "fail", {
      path: [],
      facts: Object.create({ line: "inherited" }),
    });
    expect(describeFinding(inherited, "en").message).toContain("Line ? has");
  });
});

describe("every other outcome has words, and no remedy", () => {
  const facts = { unknown: "payments of this line are not recorded." };
  test.each([
    ["pass", "en", "Met."],
    ["pass", "nl", "Voldaan."],
    ["notApplicable", "en", "Does not apply here."],
    ["notApplicable", "nl", "Hier niet van toepassing."],
    ["cannotTell", "en", "Cannot tell: payments of this line are not recorded."],
    ["cannotTell", "nl", "Niet te bepalen: payments of this line are not recorded."],
  ] as const)("%s in %s: %s", (outcome, language, message) => {
    const finding = makeFinding("RD-CEI-01", outcome, { path: [], facts });
    expect(describeFinding(finding, language)).toEqual({
      title:
        language === "en"
          ? "Paid within the ceiling of the line"
          : "Uitbetaald binnen het maximum van de regel",
      message,
      remedy: "",
    });
  });

  test("cannotTell without a fact says that something is unknown", () => {
    const finding = makeFinding("RD-CEI-01", "cannotTell", { path: [] });
    expect(describeFinding(finding, "en").message).toBe(
      "Cannot tell: something that the rule needs is unknown.",
    );
    expect(describeFinding(finding, "nl").message).toBe(
      "Niet te bepalen: iets dat de regel nodig heeft is onbekend.",
    );
  });

  test("waived names its waiver", () => {
    const finding: Finding = { ...above, outcome: "waived", waiver: "waiver-3" };
    expect(describeFinding(finding, "en").message).toBe("Not met, and waived (waiver-3).");
    expect(describeFinding(finding, "nl").message).toBe("Niet voldaan, en ontheven (waiver-3).");
    expect(describeFinding(finding, "en").remedy).toBe("");
  });
});

describe("refuses", () => {
  test.each(["RD-XXX-99", "toString", "__proto__", "constructor"])(
    "the rule %j, which does not exist",
    (id) => {
      const finding = { ...above, rule: id } as unknown as Finding;
      expect(refusal(() => describeFinding(finding, "en"))).toBe(
        `RULE_UNKNOWN: Found "${id}"; expected the id of a rule of this version of the library.`,
      );
    },
  );

  test("a language without words", () => {
    expect(refusal(() => describeFinding(above, "fr" as Language))).toMatchInlineSnapshot(
      `"FORMAT_INVALID: Found "fr" for the language; expected one of nl, en."`,
    );
    expect(refusal(() => describeFinding(above, undefined as never))).toMatchInlineSnapshot(
      `"FORMAT_INVALID: Found nothing for the language; expected one of nl, en."`,
    );
    expect(refusal(() => describeFinding(above, "toString" as Language))).toMatchInlineSnapshot(
      `"FORMAT_INVALID: Found "toString" for the language; expected one of nl, en."`,
    );
  });
});
