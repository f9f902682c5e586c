import { regioEnvelopStatements } from "regio-deals/reference";
import { parseStatement, safeParseStatement, serialiseStatement } from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { edited, invalid, sampleStatement, short, statementIssues } from "./sample.js";

describe("a statement", () => {
  test("is the same in memory, but for what the source leaves out", () => {
    const statement = parseStatement(sampleStatement());
    expect(statement.source).toEqual({
      id: "letter",
      title: "Letter",
      publisher: null,
      reference: null,
      url: null,
    });
    expect({ ...statement, source: null }).toEqual({ ...sampleStatement(), source: null });
    expect("step" in (statement.figures.a ?? {})).toBe(false);
  });

  test("keeps its figures in their order, and texts as they were published", () => {
    const figures = {
      zero: { value: "0.00", unit: "euro", where: "" },
      a: { value: "circa 80", unit: "percent", where: "" },
      empty: { value: "", unit: "count", where: "" },
      long: { value: "9".repeat(100), unit: "ratio", where: "" },
    };
    const statement = parseStatement(edited(sampleStatement(), [["figures"], figures]));
    expect(Object.keys(statement.figures)).toEqual(Object.keys(figures));
    expect(JSON.stringify(statement.figures)).toBe(JSON.stringify(figures));
  });

  test("may have relations of figures that are absent: the check says that it cannot tell", () => {
    expect(
      statementIssues([["relations", 0, "operands"], ["nowhere"]], [["relations", 0, "result"], "x"]),
    ).toEqual([]);
    expect(statementIssues([["relations", 0, "operands"], []], [["figures"], {}])).toEqual([]);
  });

  test("of the letter comes back as it was", () => {
    for (const statement of regioEnvelopStatements) {
      expect(parseStatement(JSON.parse(JSON.stringify(serialiseStatement(statement))))).toEqual(statement);
    }
  });

  test("is written in one order of fields, without nulls, frozen", () => {
    const turned = Object.fromEntries(Object.entries(sampleStatement()).reverse());
    const written = serialiseStatement(parseStatement(turned));
    expect(JSON.stringify(written)).toBe(
      JSON.stringify(serialiseStatement(parseStatement(sampleStatement()))),
    );
    expect(written.source).toEqual({ id: "letter", title: "Letter" });
    expect(Object.isFrozen(written.figures)).toBe(true);
  });
});

describe("a statement that is refused", () => {
  test.each<[issue: string, path: (string | number)[], value: unknown]>([
    ["missing", ["title"], undefined],
    ["wrongType", ["figures"], []],
    ["wrongType", ["figures", "a", "value"], 1.5],
    ["textForm", ["figures", "a", "value"], "9".repeat(101)],
    ["textForm", ["figures", "a", "value"], "1\n2"],
    ["choice", ["figures", "a", "unit"], "euros"],
    ["wrongType", ["figures", "a", "step"], null],
    ["textForm", ["figures", "a", "step"], "9".repeat(101)],
    ["wrongType", ["figures", "a", "where"], null],
    ["unknownKey", ["figures", "a", "note"], ""],
    ["choice", ["relations", 0, "kind"], "plus"],
    ["wrongType", ["relations", 0, "operands"], "a"],
    ["idForm", ["relations", 0, "operands", 0], ""],
    ["wrongType", ["relations", 0, "tolerance"], 0],
    ["textForm", ["relations", 0, "tolerance"], "0".repeat(101)],
    ["wrongType", ["source"], "letter"],
  ])("%s at %j", (code, path, value) => {
    const edit = value === undefined ? ([path] as const) : ([path, value] as const);
    expect(short(statementIssues(edit))).toEqual([`${code} ${path.join(".")}`]);
  });

  test.each(["", "a\tb", "x".repeat(201)])("the figure %j has no id", (id) => {
    const [issue, ...others] = statementIssues([["figures", id], { value: "1", unit: "euro", where: "" }]);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "idForm", path: ["figures", id], expected: "an id" });
    expect(issue?.received).toMatch(/^the key "/);
  });

  test.each(["__proto__", "constructor", "prototype"])("no figure is called %s", (key) => {
    const text = JSON.stringify(sampleStatement()).replace(
      '"figures":{',
      `"figures":{"${key}":{"value":"1"},`,
    );
    const result = safeParseStatement(JSON.parse(text));
    expect(result.ok ? [] : short(result.issues)).toEqual([`unknownKey figures.${key}`]);
  });

  test("a relation stands once", () => {
    const [relation] = sampleStatement().relations;
    expect(short(statementIssues([["relations"], [relation, relation, 5, relation]]))).toEqual([
      "duplicateId relations.1.id",
      "wrongType relations.2",
      "duplicateId relations.3.id",
    ]);
  });

  test("throws one error with the issues in words", () => {
    expect(
      [
        invalid(() => parseStatement(edited(sampleStatement(), [["title"]], [["figures", "a", "value"], 1]))),
        invalid(() => parseStatement(null)),
        invalid(() => serialiseStatement({} as never)),
        invalid(() => serialiseStatement(edited(sampleStatement(), [["figures", "a", "value"], 1]) as never)),
      ].join("\n"),
    ).toMatchInlineSnapshot(`
      "Found 2 issues; expected a statement without issues. figures.a.value: found the number 1; expected a figure of at most 100 characters, on one line. title: found nothing; expected a text. Add the field.
      Found 1 issue; expected a statement without issues. the document: found null; expected an object.
      Found something that is no statement, at id; expected a statement in memory, as parseStatement gives it.
      Found something that is no statement, at figures.a.value; expected a statement in memory, as parseStatement gives it."
    `);
  });
});
