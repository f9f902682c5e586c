import { exampleGrantDefinition, type GrantDefinition } from "regio-deals";
import {
  describeIssue,
  parseGrantDefinition,
  parseSisaAnnex,
  safeParseGrantDefinition,
  safeParseSisaAnnex,
} from "regio-deals/schema";
import { expect, test } from "vitest";
import { refusal } from "../refusal.js";

const definition = exampleGrantDefinition(2024);
const [row, spending, , , , , , completed] = definition.indicators as [
  GrantDefinition["indicators"][number],
  ...GrantDefinition["indicators"],
];
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issuesOf = (over: object, language: "en" | "nl" = "en") => {
  const result = safeParseGrantDefinition(json({ ...definition, ...over }));
  return result.ok ? [] : result.issues.map((issue) => describeIssue(issue, language));
};

test("a definition and an annex come back as they were", () => {
  expect(parseGrantDefinition(json(definition))).toEqual(definition);
  const cells = [{ indicator: "X1/10", text: null }];
  const annex = {
    code: "X1",
    year: 2024,
    knownOn: "2025-03-01",
    award: null,
    cells,
    rows: [{ key: null, cells }],
  };
  expect(parseSisaAnnex(json(annex))).toEqual(annex);
});

test("every fault of a definition comes at once", () => {
  const broken = {
    code: "x1",
    year: 12,
    repeatedPer: null,
    indicators: [
      { ...row, number: "X1/1" },
      { ...spending, type: "text" },
      spending,
      { ...completed, type: "euro", measure: "completed" },
    ],
    relations: [
      { id: "a", kind: "sum", result: "X1/02", parts: [] },
      { id: "a", kind: "total", result: "X1/02", parts: ["X1/99"] },
      { id: "b", kind: "sum", result: "X1/08", parts: ["X1/02"] },
    ],
  };
  expect(issuesOf(broken)).toMatchSnapshot();
  expect(issuesOf(broken, "nl")).toMatchSnapshot();
});

test("relations have indicators of one type and one level", () => {
  const count = { ...spending, number: "X1/20", type: "count", measure: null };
  const relations = [
    { id: "mixed", kind: "sum", result: "X1/02", parts: ["X1/20"] },
    { id: "levels", kind: "sum", result: "X1/10", parts: ["X1/02"] },
    { id: "total", kind: "total", result: "X1/10", parts: ["X1/02", "X1/03"] },
  ];
  const broken = { indicators: [...definition.indicators, count], relations };
  expect(issuesOf(broken)).toMatchSnapshot();
  expect(issuesOf(broken, "nl")).toMatchSnapshot();
});

test("rows without a name, and no indicators at all", () => {
  const broken = { indicators: [], relations: [] };
  expect(issuesOf(broken)).toMatchSnapshot();
  expect(issuesOf(broken, "nl")).toMatchSnapshot();
});

test("what is no annex or no definition is refused in words", () => {
  expect(refusal(() => parseSisaAnnex({ code: "X1" }))).toMatchSnapshot();
  expect(refusal(() => parseGrantDefinition([]))).toMatchSnapshot();
  expect(safeParseSisaAnnex(null).ok).toBe(false);
});
