import { expect, test } from "vitest";
import {
  diffScheme,
  diffSchemes,
  generalLaw,
  localDate,
  parameterWords,
  SCHEME_PARAMETERS,
  schemeAt,
  schemeById,
  schemes,
  type Tranche,
  toDecimalString,
  valueAt,
  versionAt,
  withParameters,
} from "../../../src/index.js";
import { cofinancingSchemes } from "../../../src/law/cofinancingSchemes.js";
import { COFINANCING_PARAMETERS } from "../../../src/law/schemeParameters.js";
import { refusal } from "../refusal.js";

const day = localDate;

test("a value is that of the day", () => {
  const { general } = generalLaw.deMinimis;
  expect(toDecimalString(valueAt(general, day("2023-12-31")).amount)).toBe("200000.00");
  expect(toDecimalString(valueAt(general, day("2024-01-01")).amount)).toBe("300000.00");
  expect(versionAt(general, day("2024-01-01")).reference.title).toContain("2023/2831");
});

test("a day without a value, and an unknown value, are refused by the name of the parameter", () => {
  const { parameters } = schemeById("t4-2023");
  expect(`\n${refusal(() => valueAt(parameters.instrument, day("2023-05-08")))}\n`).toMatchInlineSnapshot(`
    "
    PARAMETER_NOT_IN_FORCE: Found 2023-05-08 for t4-2023.instrument; expected a day from 2023-05-09.
    "
  `);
  expect(`\n${refusal(() => valueAt(parameters.recoveryYears, day("2024-01-01")))}\n`).toMatchInlineSnapshot(`
    "
    SCHEME_PARAMETER_UNKNOWN: Found no value for t4-2023.recoveryYears on 2024-01-01; expected a value that somebody read in its source (looked for in Stcrt. 2023, 12561). Give the value with a reference of your own, by withParameters or as an argument.
    "
  `);
  expect(
    `\n${refusal(() => valueAt(generalLaw.deMinimis.agriculture, day("2033-01-01")))}\n`,
  ).toMatchInlineSnapshot(`
    "
    PARAMETER_NOT_IN_FORCE: Found 2033-01-01 for deMinimis.agriculture; expected a day before 2019-03-14, or a day from 2019-03-14 until 2024-12-16, or a day from 2024-12-16 until 2033-01-01.
    "
  `);
});

test.each<[Tranche, string, string]>([
  ["I", "2019-06-01", "t1-t2-agreement"],
  ["II", "2020-06-01", "t1-t2-agreement"],
  ["III", "2020-03-05", "t3-2020"],
  ["IV", "2023-05-09", "t4-2023"],
  ["IV", "2024-05-11", "t4-2023"],
  ["V", "2024-07-05", "t5-2024"],
  ["VI", "2028-07-04", "t6-2024"],
])("an award of tranche %s on %s rests on %s", (tranche, date, id) => {
  expect(schemeAt(tranche, day(date)).id).toBe(id);
});

test("a lapse ends new awards, and the scheme of an old one stays to be had", () => {
  expect(`\n${refusal(() => schemeAt("IV", day("2024-05-12")))}\n`).toMatchInlineSnapshot(`
    "
    SCHEME_LAPSED: Found 2024-05-12 for an award under t4-2023; expected a day from 2023-05-09 until 2024-05-12. An award of that day needs a scheme that somebody read: name it on the award, or give one by withParameters.
    "
  `);
  expect(`\n${refusal(() => schemeAt("III", day("2020-03-04")))}\n`).toMatchInlineSnapshot(`
    "
    SCHEME_LAPSED: Found 2020-03-04 for an award under t3-2020; expected a day from 2020-03-05. An award of that day needs a scheme that somebody read: name it on the award, or give one by withParameters.
    "
  `);
  expect(`\n${refusal(() => schemeAt("VII" as Tranche, day("2030-01-01")))}\n`).toMatchInlineSnapshot(`
    "
    SCHEME_UNKNOWN: Found "VII" as a tranche; expected one of I, II, III, IV, V, VI.
    "
  `);
  expect(`\n${refusal(() => schemeById("t7"))}\n`).toMatchInlineSnapshot(`
    "
    SCHEME_UNKNOWN: Found "t7" as a scheme; expected one of t1-t2-agreement, t1-rotterdam-zuid-specific, t3-2020, t4-2023, t5-2024, t6-2024, caribbean-2024. A scheme of your own can be given as an argument.
    "
  `);
  expect(valueAt(schemeById("t4-2023").parameters.accountability, day("2031-01-01"))).toBe("sisa");
});

test("what is left of Rotterdam-Zuid is a specific grant of tranche I", () => {
  const scheme = schemeById("t1-rotterdam-zuid-specific");
  expect(scheme.tranches).toEqual(["I"]);
  expect(valueAt(scheme.parameters.instrument, day("2020-01-01"))).toBe("specificGrant");
  expect(valueAt(scheme.parameters.accountability, day("2021-01-01"))).toBe("sisa");
});

test("schemes are frozen to the bottom", () => {
  expect(Object.isFrozen(schemes)).toBe(true);
  for (const scheme of schemes) {
    expect(Object.isFrozen(scheme.parameters.requiredShare.versions[0]?.reference)).toBe(true);
  }
});

test("what a scheme says of co-financing apart from the rest is what the scheme itself says", () => {
  expect(cofinancingSchemes.map(({ id }) => id)).toEqual(schemes.map(({ id }) => id));
  for (const { id, callerParameters, parameters } of cofinancingSchemes) {
    const scheme = schemeById(id);
    expect(Object.keys(parameters)).toEqual(COFINANCING_PARAMETERS);
    expect(scheme.parameters).toMatchObject(parameters);
    expect(callerParameters).toEqual(scheme.callerParameters);
  }
});

test("every parameter of a scheme is listed once, and has words", () => {
  expect(new Set(SCHEME_PARAMETERS).size).toBe(SCHEME_PARAMETERS.length);
  for (const name of SCHEME_PARAMETERS) expect(parameterWords(name, "nl")).not.toBe("");
});

test("a caller's parameter is used, named as the caller's, and leaves the scheme as it was", () => {
  const scheme = schemeById("t3-2020");
  const reference = { ...scheme.reference, article: "11" };
  const version = { from: null, until: null, value: 5, reference, evidence: "source", note: null } as const;
  const own = withParameters(scheme, { recoveryYears: { parameter: "mine", versions: [version] } });
  expect(valueAt(own.parameters.recoveryYears, day("2022-01-01"))).toBe(5);
  expect(own.callerParameters).toEqual(["recoveryYears"]);
  expect(scheme.callerParameters).toEqual([]);
  expect(Object.isFrozen(own.parameters.recoveryYears.versions[0])).toBe(true);
  const more = withParameters(own, { budget: scheme.parameters.budget });
  expect(more.callerParameters).toEqual(["budget", "recoveryYears"]);
});

test("a caller's parameter that cannot be right is refused", () => {
  const scheme = schemeById("t3-2020");
  const version = {
    from: day("2020-01-01"),
    until: day("2021-01-01"),
    value: 5,
    reference: scheme.reference,
    evidence: "source",
    note: null,
  } as const;
  const give = (versions: readonly (typeof version | object)[], name = "recoveryYears") =>
    refusal(() => withParameters(scheme, { [name]: { parameter: "x", versions } } as never));
  expect(
    `\n${[
      give([]),
      give([version], "recoverYears"),
      give([version], "toString"),
      give([{ ...version, until: version.from }]),
      give([version, { ...version, from: day("2020-06-01"), until: null }]),
      give([version, { ...version, from: null, until: null }]),
      give([
        { ...version, until: null },
        { ...version, from: day("2022-01-01"), until: null },
      ]),
      give([{ ...version, value: null }]),
      give([{ ...version, evidence: "unknown" }]),
      give([{ ...version, evidence: "hearsay" }]),
    ].join("\n")}\n`,
  ).toMatchInlineSnapshot(`
    "
    PARAMETER_INVALID: Found no versions of recoveryYears; expected at least one.
    PARAMETER_INVALID: Found "recoverYears" as a parameter of a scheme; expected a name that SCHEME_PARAMETERS lists, such as budget.
    PARAMETER_INVALID: Found "toString" as a parameter of a scheme; expected a name that SCHEME_PARAMETERS lists, such as budget.
    PARAMETER_INVALID: Found a version of recoveryYears from 2020-01-01 until 2020-01-01; expected an end that is later than the start.
    PARAMETER_INVALID: Found a version of recoveryYears from 2020-06-01 after one until 2021-01-01; expected versions in the order of their days that do not overlap.
    PARAMETER_INVALID: Found a version of recoveryYears from no first day after one until 2021-01-01; expected versions in the order of their days that do not overlap.
    PARAMETER_INVALID: Found a version of recoveryYears from 2022-01-01 after one until no last day; expected versions in the order of their days that do not overlap.
    PARAMETER_INVALID: Found the evidence "source" beside no value of recoveryYears; expected "unknown" where there is no value, and only there.
    PARAMETER_INVALID: Found the evidence "unknown" beside a value of recoveryYears; expected "unknown" where there is no value, and only there.
    PARAMETER_INVALID: Found the evidence "hearsay" of recoveryYears; expected one of source, older-text, derived, inferred, unknown.
    "
  `);
});

test("what changed between two schemes is said in words", () => {
  const differences = diffSchemes(schemeById("t3-2020"), schemeById("t4-2023"));
  expect(`\n${differences.map(({ words }) => words.en).join("\n")}\n`).toMatchInlineSnapshot(`
    "
    who may be treasurer: province, municipality, joint body, water board becomes province, municipality, joint body
    from whom co-financing counts: public becomes public, private
    in which form co-financing counts: in money becomes in money, in kind
    money of other public bodies: counts where a partner can dispose of it becomes unknown
    origins that do not count for a public partner: none becomes a specific grant of the State, a commission of the State, a subsidy of the State
    origins that do not count for a private partner: none becomes unknown
    deviation with reasons: unknown becomes yes
    budget of the tranche: €180,000,000.00 becomes €284,200,000.00
    proposals accepted in: 2019-09-09 until 2019-12-02 becomes 2022-07-15 until 2022-11-16
    awards from: 2020-03-05 becomes 2023-05-09
    awards until: unknown becomes 2024-05-12
    payment plan: Helft bij beschikking, helft bij voortgang becomes Twee helften over twee begrotingsjaren
    "
  `);
  expect(`\n${differences.map(({ words }) => words.nl).join("\n")}\n`).toMatchInlineSnapshot(`
    "
    wie regiokassier mag zijn: provincie, gemeente, gemeenschappelijke regeling, waterschap wordt provincie, gemeente, gemeenschappelijke regeling
    van wie cofinanciering telt: publiek wordt publiek, privaat
    in welke vorm cofinanciering telt: in geld wordt in geld, in natura
    geld van andere overheden: telt als een partner erover kan beschikken wordt onbekend
    herkomst die niet telt bij een publieke partner: geen wordt een specifieke uitkering van het Rijk, een opdracht van het Rijk, een subsidie van het Rijk
    herkomst die niet telt bij een private partner: geen wordt onbekend
    gemotiveerd afwijken: onbekend wordt ja
    budget van de tranche: € 180.000.000,00 wordt € 284.200.000,00
    voorstellen ingediend in: 2019-09-09 tot 2019-12-02 wordt 2022-07-15 tot 2022-11-16
    beschikkingen vanaf: 2020-03-05 wordt 2023-05-09
    beschikkingen tot: onbekend wordt 2024-05-12
    bevoorschottingsritme: Helft bij beschikking, helft bij voortgang wordt Twee helften over twee begrotingsjaren
    "
  `);
  expect(diffSchemes(schemeById("t3-2020"), schemeById("t3-2020"))).toEqual([]);
});

test("what changed in a scheme between two days is said in words", () => {
  const scheme = schemeById("caribbean-2024");
  const differences = diffScheme(scheme, day("2024-07-04"), day("2024-07-05"));
  expect(differences.map(({ words }) => words.en)).toMatchInlineSnapshot(`
    [
      "form of the money: not in force becomes special grant",
      "who may be treasurer: not in force becomes Caribbean public body",
      "accountability: not in force becomes as the regulation says",
    ]
  `);
  expect(diffScheme(scheme, day("2024-07-05"), day("2027-07-05"))).toEqual([]);
});

test("every scheme can be said in both languages", () => {
  const none = withParameters(schemeById("caribbean-2024"), {});
  for (const scheme of schemes) {
    for (const { words } of diffSchemes(none, scheme)) {
      expect(words.en).toMatch(/ becomes /);
      expect(words.nl).toMatch(/ wordt /);
      expect(`${words.en}${words.nl}`).not.toMatch(/undefined|\[object/);
    }
  }
});
