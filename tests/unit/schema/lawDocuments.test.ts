import {
  cashRhythm,
  euro,
  halfAtAwardHalfOnProgress,
  halvesOverTwoYears,
  localDate,
  schemes,
} from "regio-deals";
import {
  describeIssue,
  parsePaymentPlan,
  parseSchemeParameters,
  safeParsePaymentPlan,
  safeParseSchemeParameters,
  serialisePaymentPlan,
  serialiseSchemeParameters,
} from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a payment plan", () => {
  test.each([
    halfAtAwardHalfOnProgress(),
    halvesOverTwoYears({ month: 12, day: 1 }),
    cashRhythm([{ date: localDate("2021-07-01"), amount: euro("5") }]),
    {
      ...halfAtAwardHalfOnProgress(),
      indexation: {
        rates: [{ from: localDate("2021-01-01"), factor: "1.025" }],
        rounding: "halfEven",
      } as const,
    },
  ])("goes to JSON and back: $id", (plan) => {
    expect(parsePaymentPlan(json(serialisePaymentPlan(plan)))).toEqual(plan);
  });

  test("with everything wrong is refused with everything, in both languages", () => {
    const result = safeParsePaymentPlan({
      id: "x",
      parts: [
        { id: "a", size: { kind: "half" }, due: { kind: "date", date: "2021-02-30" } },
        { id: "b", size: { kind: "share", share: "1/2/3" }, due: { kind: "someday" } },
        {
          id: "c",
          size: { kind: "amount", amount: 5 },
          due: { kind: "event", event: "wedding", occurrence: 1, days: 0.5 },
        },
      ],
      mode: "fair",
      indexation: { rates: [], rounding: "nearest" },
      colour: "red",
    });
    const issues = result.ok ? [] : result.issues;
    expect(`\n${issues.map((issue) => describeIssue(issue, "en")).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      colour: found "red"; expected no such field. Remove the field, or look for a slip of the pen in its name.
      indexation.rounding: found "nearest"; expected one of halfUp, halfEven, up, down, floor, ceiling.
      mode: found "fair"; expected one of largestRemainder, largestWeight, first, last.
      parts[0].due.date: found "2021-02-30"; expected a date that exists, such as "2021-01-31".
      parts[0].size.kind: found "half"; expected one of share, amount, remainder.
      parts[1].due.kind: found "someday"; expected one of date, afterAnchor, period, event.
      parts[1].size.share: found "1/2/3"; expected a decimal text or a fraction of at most 64 characters, such as "0.5" or "1/3".
      parts[2].due.days: found the number 0.5; expected a whole number.
      parts[2].due.event: found "wedding"; expected one of award, progressReportAccepted, determination.
      parts[2].size.amount: found the number 5; expected an amount in euros as a text, such as "1250000.00". Write an amount as a text; a portfolio in memory goes to JSON through serialisePortfolio, not JSON.stringify.
      title: found nothing; expected a text. Add the field.
      "
    `);
    expect(`\n${issues.map((issue) => describeIssue(issue, "nl")).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      colour: gevonden "red"; verwacht geen veld met die naam. Verwijder het veld, of zoek een schrijffout in de naam.
      indexation.rounding: gevonden "nearest"; verwacht een van halfUp, halfEven, up, down, floor, ceiling.
      mode: gevonden "fair"; verwacht een van largestRemainder, largestWeight, first, last.
      parts[0].due.date: gevonden "2021-02-30"; verwacht een datum die bestaat, zoals "2021-01-31".
      parts[0].size.kind: gevonden "half"; verwacht een van share, amount, remainder.
      parts[1].due.kind: gevonden "someday"; verwacht een van date, afterAnchor, period, event.
      parts[1].size.share: gevonden "1/2/3"; verwacht een decimale tekst of een breuk van hoogstens 64 tekens, zoals "0.5" of "1/3".
      parts[2].due.days: gevonden het getal 0.5; verwacht een geheel getal.
      parts[2].due.event: gevonden "wedding"; verwacht een van award, progressReportAccepted, determination.
      parts[2].size.amount: gevonden het getal 5; verwacht een bedrag in euro's als tekst, zoals "1250000.00". Schrijf een bedrag als tekst; een portfolio in het geheugen gaat naar JSON via serialisePortfolio, niet via JSON.stringify.
      title: gevonden niets; verwacht een tekst. Voeg het veld toe.
      "
    `);
  });

  test("that cannot be carried out is refused with the reason", () => {
    const plan = { ...serialisePaymentPlan(halfAtAwardHalfOnProgress()), parts: [] };
    expect(refusal(() => parsePaymentPlan(plan))).toMatchInlineSnapshot(
      `"DOCUMENT_INVALID: Found 1 issue; expected a payment plan without issues. the document: found a plan without parts; expected at least one part."`,
    );
    expect(refusal(() => serialisePaymentPlan({ id: 5 } as never))).toMatchInlineSnapshot(
      `"DOCUMENT_INVALID: Found something that is no payment plan, at id; expected a payment plan in memory, as parsePaymentPlan gives it."`,
    );
  });
});

describe("parameters of a scheme", () => {
  test.each(schemes.map((scheme) => [scheme.id, scheme.parameters] as const))(
    "%s goes to JSON and back",
    (_, parameters) => {
      expect(parseSchemeParameters(json(serialiseSchemeParameters(parameters)))).toEqual(parameters);
    },
  );

  test("with everything wrong are refused with everything", () => {
    const reference = { title: "T", checkedOn: "2026-01-01" };
    const result = safeParseSchemeParameters({
      recoverYears: {},
      budget: { parameter: "b", versions: [{ value: 5, evidence: "source", reference }] },
      instrument: {
        parameter: "i",
        versions: [{ value: "gift", evidence: "hearsay", reference: { title: "T" } }],
      },
      requiredShare: {
        parameter: "r",
        versions: [{ value: { kind: "half" }, evidence: "source", reference }],
      },
    });
    const issues = result.ok ? [] : result.issues;
    expect(`\n${issues.map((issue) => describeIssue(issue, "en")).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      budget.versions[0].value: found the number 5; expected an amount in euros as a text, such as "1250000.00". Write an amount as a text; a portfolio in memory goes to JSON through serialisePortfolio, not JSON.stringify.
      instrument.versions[0].evidence: found "hearsay"; expected one of source, older-text, derived, inferred, unknown.
      instrument.versions[0].reference.checkedOn: found nothing; expected a date that exists, such as "2021-01-31". Add the field.
      instrument.versions[0].value: found "gift"; expected one of decentralisationGrant, specificGrant, specialGrant, transfer, subsidy, procurement, conditionalLoan, capitalInjection, unknown.
      recoverYears: found an object; expected no such field. Remove the field, or look for a slip of the pen in its name.
      requiredShare.versions[0].value.kind: found "half"; expected one of share, perAgreement.
      "
    `);
  });

  test("of the right form that contradict themselves are refused with the reason", () => {
    const reference = { title: "T", checkedOn: "2026-01-01" };
    const version = { value: 5, evidence: "source", reference };
    const result = safeParseSchemeParameters({
      recoveryYears: { parameter: "r", versions: [version, version] },
      title42: { parameter: "t", versions: [{ ...version, value: true, evidence: "unknown" }] },
    });
    const issues = result.ok ? [] : result.issues;
    expect(`\n${issues.map((issue) => describeIssue(issue, "en")).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      title42.versions: found the evidence "unknown" beside a value of title42; expected "unknown" where there is no value, and only there.
      recoveryYears.versions: found a version of recoveryYears from no first day after one until no last day; expected versions in the order of their days that do not overlap.
      "
    `);
    expect(refusal(() => parseSchemeParameters({ budget: {} }))).toMatchInlineSnapshot(
      `"DOCUMENT_INVALID: Found 2 issues; expected a set of scheme parameters without issues. budget.parameter: found nothing; expected a text. Add the field. budget.versions: found nothing; expected a list. Add the field."`,
    );
  });
});

test("every rule that a plan or a parameter may break is said in Dutch too", () => {
  const part = { id: "p", size: { kind: "remainder" }, due: { kind: "date", date: "2021-01-01" } };
  const period = { kind: "period", every: "year", first: 0, count: 1, month: 1, day: 1 };
  const due = (over: object) => ({ ...part, due: { ...period, ...over } });
  const plans = [
    [],
    [
      { ...part, id: "a", due: { ...period, count: 2 } },
      { ...part, id: "a-2", size: { kind: "share", share: "0.5" } },
    ],
    [part, { ...part, id: "q" }],
    [due({ every: "month", count: 1200 }), { ...part, id: "q", size: { kind: "share", share: "0.5" } }],
    [{ ...part, size: { kind: "share", share: "0" } }],
    [{ ...part, size: { kind: "amount", amount: "0" } }],
    ...["first", "count", "month", "day"].map((field) => [due({ [field]: 9999 })]),
    [{ ...part, due: { kind: "afterAnchor", months: -1, days: 0 } }],
    [{ ...part, due: { kind: "event", event: "award", occurrence: 0, days: 0 } }],
  ].map((parts) => safeParsePaymentPlan({ id: "x", title: "X", parts, mode: "first" }));
  const rate = (from: string, factor: string) => ({ from, factor });
  const indexed = [[rate("2021-01-01", "0")], [rate("2021-01-01", "1"), rate("2020-01-01", "1")]].map(
    (rates) =>
      safeParsePaymentPlan({
        id: "x",
        title: "X",
        parts: [part],
        mode: "first",
        indexation: { rates, rounding: "up" },
      }),
  );
  const version = { value: 5, evidence: "source", reference: { title: "T", checkedOn: "2026-01-01" } };
  const [from, until] = ["2020-01-01", "2021-01-01"];
  const parameters = [
    [],
    [{ ...version, from: until, until }],
    [version, version],
    [{ ...version, until }, version],
    [version, { ...version, from }],
    [
      { ...version, until },
      { ...version, from },
    ],
    [{ ...version, value: null }],
    [{ ...version, evidence: "unknown" }],
  ].map((versions) => safeParseSchemeParameters({ recoveryYears: { parameter: "r", versions } }));
  const issues = [...plans, ...indexed, ...parameters].flatMap((result) => (result.ok ? [] : result.issues));
  expect(issues.map(({ code }) => code)).toEqual(Array(issues.length).fill("ruleBroken"));
  const said = issues.map((issue) => describeIssue(issue, "nl"));
  expect(said.join("\n")).not.toMatch(
    /\b(found|expected|part|number|version|beside|where|at most|rates|after)\b/,
  );
  expect(`\n${said.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    het document: gevonden een plan zonder delen; verwacht ten minste een deel.
    het document: gevonden twee termijnen met het id "a-2"; verwacht een.
    het document: gevonden 2 delen met het restant; verwacht ten hoogste een.
    het document: gevonden 1201 termijnen; verwacht ten hoogste 1200.
    het document: gevonden "0" als aandeel; verwacht een decimale tekst zoals "0.5" of een breuk zoals "1/3", boven nul.
    het document: gevonden het getal 0 als bedrag van deel p; verwacht een bedrag boven nul.
    het document: gevonden het getal 9999 als eerste periode van deel p; verwacht een geheel getal van 0 tot en met 1200.
    het document: gevonden het getal 9999 als aantal termijnen van deel p; verwacht een geheel getal van 1 tot en met 1200.
    het document: gevonden het getal 9999 als maand van deel p; verwacht een geheel getal van 1 tot en met 12.
    het document: gevonden het getal 9999 als dag van deel p; verwacht een geheel getal van 1 tot en met 31.
    het document: gevonden het getal -1 als aantal maanden van deel p; verwacht een geheel getal van 0 tot en met 109434.
    het document: gevonden het getal 0 als volgnummer van deel p; verwacht een geheel getal van 1 tot en met 1200.
    het document: gevonden "0" als factor; verwacht een decimale tekst boven nul, zoals "1.025".
    het document: gevonden een index vanaf 2020-01-01 na een vanaf 2021-01-01; verwacht indexcijfers in de volgorde van hun dagen.
    recoveryYears.versions: gevonden geen versies van recoveryYears; verwacht ten minste een.
    recoveryYears.versions: gevonden een versie van recoveryYears van 2021-01-01 tot 2021-01-01; verwacht een einde dat later is dan het begin.
    recoveryYears.versions: gevonden een versie van recoveryYears zonder eerste dag na een zonder laatste dag; verwacht versies in de volgorde van hun dagen die elkaar niet overlappen.
    recoveryYears.versions: gevonden een versie van recoveryYears zonder eerste dag na een tot 2021-01-01; verwacht versies in de volgorde van hun dagen die elkaar niet overlappen.
    recoveryYears.versions: gevonden een versie van recoveryYears vanaf 2020-01-01 na een zonder laatste dag; verwacht versies in de volgorde van hun dagen die elkaar niet overlappen.
    recoveryYears.versions: gevonden een versie van recoveryYears vanaf 2020-01-01 na een tot 2021-01-01; verwacht versies in de volgorde van hun dagen die elkaar niet overlappen.
    recoveryYears.versions: gevonden de herkomst "source" zonder waarde van recoveryYears; verwacht "unknown" waar geen waarde is, en alleen daar.
    recoveryYears.versions: gevonden de herkomst "unknown" bij een waarde van recoveryYears; verwacht "unknown" waar geen waarde is, en alleen daar.
    "
  `);
});
