import {
  type AuditorFinding,
  checkErrorsTable,
  checkSisaPackage,
  describeFinding,
  diffSisaAnnex,
  errorsTable,
  euro,
  exampleGrantDefinition,
  fellowAccountability,
  localDate,
  type PartnerKind,
  type SisaAnnex,
  type SisaFile,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const asOf = localDate("2025-06-01");

describe("the table of errors and uncertainties", () => {
  const grants = [
    { code: "X1", charges: euro("125000.04") },
    { code: "X2", charges: euro("0") },
  ];
  const finding = (over: Partial<AuditorFinding>): AuditorFinding => ({
    code: "X1",
    kind: "error",
    amount: euro("12500.01"),
    explanation: "No tender",
    ...over,
  });

  test("two rows for each grant, also where nothing was found", () => {
    expect(
      errorsTable(grants, [], { asOf }).rows.map(({ code, kind, amount }) => [code, kind, amount]),
    ).toEqual([
      ["X1", "error", 0],
      ["X1", "uncertainty", 0],
      ["X2", "error", 0],
      ["X2", "uncertainty", 0],
    ]);
  });

  test("findings are weighed one by one, exactly, and none is lost", () => {
    const findings = [
      finding({}),
      finding({ amount: euro("12500.00"), explanation: "Too late" }),
      finding({ kind: "uncertainty", amount: euro("20000"), explanation: "No receipt" }),
      finding({ kind: "uncertainty", amount: euro("30000"), explanation: "No contract" }),
    ];
    const { rows, below, limits } = errorsTable(grants, findings, { asOf });
    expect(rows.slice(0, 2).map(({ amount, explanation }) => [amount, explanation])).toEqual([
      [1_250_001, "No tender"],
      [5_000_000, "No receipt; No contract"],
    ]);
    expect(below).toEqual([findings[1]]);
    expect(limits).toEqual([
      { code: "X1", limit: 1_250_001 },
      { code: "X2", limit: 1_250_000 },
    ]);
    expect(rows.reduce((total, { amount }) => total + amount, 0) + (below[0]?.amount ?? 0)).toBe(
      findings.reduce((total, { amount }) => total + amount, 0),
    );
  });

  test("a lower limit of the council counts, a higher one does not", () => {
    const small = [finding({ amount: euro("5000") })];
    expect(errorsTable(grants, small, { asOf, council: euro("5000") }).below).toEqual([]);
    expect(errorsTable(grants, small, { asOf, council: euro("90000") }).below).toEqual(small);
  });

  test("a grant twice, and a finding of another grant, are refused", () => {
    const [first] = grants as [(typeof grants)[number]];
    expect(refusal(() => errorsTable([first, first], [], { asOf }))).toMatchInlineSnapshot(
      `"ANNEX_INVALID: Found grant "X1" twice; expected each grant once."`,
    );
    expect(refusal(() => errorsTable(grants, [finding({ code: "X9" })], { asOf }))).toMatchInlineSnapshot(
      `"ANNEX_INVALID: Found a finding about grant "X9"; expected a grant of the table."`,
    );
  });

  test("a table that was made meets its own rules", () => {
    const { rows } = errorsTable(grants, [finding({})], { asOf });
    expect(new Set(checkErrorsTable(rows, grants, { asOf }).map(({ outcome }) => outcome))).toEqual(
      new Set(["pass"]),
    );
  });

  test("a row of a grant that is not there is one too many", () => {
    const { rows } = errorsTable(grants, [], { asOf });
    const fails = checkErrorsTable(rows, grants.slice(0, 1), { asOf }).filter(
      ({ outcome }) => outcome === "fail",
    );
    expect(fails.map((one) => describeFinding(one, "en").message)).toMatchInlineSnapshot(`
      [
        "Grant X2 has 1 rows for errors; expected 0.",
        "Grant X2 has 1 rows for uncertainties; expected 0.",
      ]
    `);
  });
});

describe("a package", () => {
  const files: readonly SisaFile[] = [];

  test.each([
    [2014, 6],
    [2015, 6],
    [2022, 5],
    [2030, 5],
  ])("of %i asks for %i documents", (year, count) => {
    expect(checkSisaPackage(files, { year }).filter(({ rule }) => rule === "RD-PAC-01").length).toBe(count);
  });

  test("of the years between nobody knows", () => {
    const [finding] = checkSisaPackage(files, { year: 2018 });
    expect(finding && describeFinding(finding, "en").message).toMatchInlineSnapshot(
      `"Cannot tell: which documents the year asks for was not found."`,
    );
  });

  test("a signature that nobody looked at cannot be told, and only statement and letter need one", () => {
    const signed = (document: "coveringLetter" | "annualAccounts") =>
      checkSisaPackage([{ name: "a.pdf", document, signed: null }], { year: 2024 })
        .filter(({ rule }) => rule === "RD-PAC-04")
        .map(({ outcome }) => outcome);
    expect(signed("coveringLetter")).toEqual(["cannotTell"]);
    expect(signed("annualAccounts")).toEqual([]);
  });

  test("endings count in any letters", () => {
    const found = checkSisaPackage([{ name: "A.PDF", document: "annualAccounts", signed: null }], {
      year: 2024,
    });
    expect(found.find(({ rule }) => rule === "RD-PAC-03")?.outcome).toBe("pass");
  });
});

describe("money that is passed on", () => {
  test.each<[PartnerKind, PartnerKind, string, number | null, number | null]>([
    ["province", "municipality", "betweenGovernments", 2023, 2024],
    ["province", "jointBody", "betweenGovernments", 2023, 2024],
    ["municipality", "jointBody", "betweenGovernments", 2023, 2024],
    ["province", "foundation", "own", null, 2023],
    ["municipality", "company", "own", null, 2023],
    ["municipality", "municipality", "cannotTell", null, null],
    ["province", "unknown", "cannotTell", null, null],
  ])("from a %s to a %s: %s", (from, to, route, receiverYear, stateYear) => {
    const found = fellowAccountability({ from, to, year: 2023 });
    expect([found.route, found.receiverYear, found.stateYear]).toEqual([route, receiverYear, stateYear]);
    expect(found.note).toContain("regional deals was not found");
    expect(found.evidence).toBe("older-text");
  });
});

describe("what changed between two annexes", () => {
  const cells = (spending: string | null, project = "Bridge") => [
    { indicator: "X1/01", text: project },
    { indicator: "X1/02", text: spending },
  ];
  const annex = (rows: SisaAnnex["rows"], total: string): SisaAnnex => ({
    code: "X1",
    year: 2024,
    knownOn: asOf,
    award: null,
    cells: [{ indicator: "X1/10", text: total }],
    rows,
  });
  const definition = exampleGrantDefinition(2024);
  const before = annex(
    [
      { key: "p1", cells: cells("100000.00") },
      { key: null, cells: cells("5.00") },
    ],
    "100005",
  );
  const after = annex(
    [
      { key: "p1", cells: cells("112500.00") },
      { key: "p2", cells: cells("1") },
      { key: null, cells: cells(" ", "Other") },
    ],
    "112501",
  );

  test("was, becomes, reason, difference, and whether it is material", () => {
    const changes = diffSisaAnnex(before, after, {
      definition,
      asOf,
      charges: euro("112501"),
      reasons: { "p1 X1/02": "An invoice that was left out" },
    });
    expect(
      changes.map(({ nr, row, indicator, was, becomes, reason, difference, material }) =>
        [nr, row, indicator, was, becomes, reason, difference, material].join(" | "),
      ),
    ).toMatchInlineSnapshot(`
      [
        "1 | p1 | X1/02 | 100000.00 | 112500.00 | An invoice that was left out | 1250000 | true",
        "2 | - | X1/01 | Bridge | Other |  |  | ",
        "3 | - | X1/02 | 5.00 |  |  |  | ",
        "4 | p2 | X1/01 |  | Bridge |  |  | ",
        "5 | p2 | X1/02 |  | 1 |  |  | ",
        "6 | grant | X1/10 | 100005 | 112501 |  | 1249600 | false",
      ]
    `);
  });

  test("another spelling of an amount is no change, and the same annex has none", () => {
    expect(diffSisaAnnex(before, before, { definition, asOf })).toEqual([]);
    const spelled = { ...before, cells: [{ indicator: "x1 / 10", text: "100005.00" }] };
    expect(diffSisaAnnex(before, spelled, { definition, asOf })).toEqual([]);
  });

  test("without charges the spending of the new annex is what counts; where that is unknown nobody can tell", () => {
    expect(diffSisaAnnex(before, after, { definition, asOf })[0]?.material).toBe(null);
    const known = annex([{ key: "p1", cells: cells("112500.00") }], "112500");
    expect(diffSisaAnnex(before, known, { definition, asOf })[0]?.material).toBe(true);
  });

  test("annexes of two years are refused", () => {
    expect(
      refusal(() => diffSisaAnnex(before, { ...after, year: 2023 }, { definition, asOf })),
    ).toMatchInlineSnapshot(
      `"ANNEX_INVALID: Found annexes X1 of 2024 and X1 of 2023; expected two versions of one annex."`,
    );
  });
});
