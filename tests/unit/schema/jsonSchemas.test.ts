import { regioEnvelop, regioEnvelopStatements } from "regio-deals/reference";
import {
  portfolioJsonSchema,
  serialisePortfolio,
  serialiseStatement,
  statementJsonSchema,
} from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { obeys } from "./obeys.js";
import { type Edit, edited, issuesOf, sample, sampleStatement, statementIssues } from "./sample.js";

/** Every schema within a schema. */
function parts(schema: unknown): readonly Record<string, unknown>[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "type" in schema || "anyOf" in schema ? [schema as Record<string, unknown>] : [];
  return [...own, ...Object.values(schema).flatMap(parts)];
}

describe.each([
  ["Portfolio", portfolioJsonSchema],
  ["Statement", statementJsonSchema],
])("the JSON Schema of a %s", (title, make) => {
  const schema = make();

  test("says what it is, and needs no network", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`urn:regio-deals:${title.toLowerCase()}:1`);
    expect(schema.title).toBe(title);
    expect(schema.description).toMatch(/\.$/);
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
  });

  test("allows no field that it does not name", () => {
    const objects = parts(schema).filter((part) => part.type === "object");
    expect(objects.length).toBeGreaterThan(2);
    for (const { properties, additionalProperties, propertyNames } of objects) {
      expect(properties === undefined ? propertyNames : additionalProperties === false).toBeTruthy();
    }
  });

  test("has patterns that other languages know: no look-ahead, no classes by name", () => {
    for (const { pattern } of parts(schema)) {
      if (typeof pattern !== "string") continue;
      expect(pattern).not.toMatch(/\(\?|\\[pPdwsb]/);
      expect(() => new RegExp(pattern)).not.toThrow();
    }
  });

  test("is frozen, and the same each time", () => {
    expect(Object.isFrozen(schema)).toBe(true);
    expect(Object.isFrozen(schema.properties)).toBe(true);
    expect(make()).toEqual(schema);
  });
});

test("it takes what the parser takes", () => {
  const schema = portfolioJsonSchema();
  const nulls = JSON.parse(
    JSON.stringify(sample()).replaceAll('"id":"e5"', '"id":"e5","line":null,"costPeriod":null'),
  );
  for (const document of [sample(), nulls, serialisePortfolio(regioEnvelop)]) {
    expect(obeys(schema, document)).toBe(true);
  }
  for (const statement of [sampleStatement(), ...regioEnvelopStatements.map(serialiseStatement)]) {
    expect(obeys(statementJsonSchema(), statement)).toBe(true);
  }
});

test.each<[edit: Edit]>([
  [[["title"]]],
  [[["title"], null]],
  [[["titel"], ""]],
  [[["schemaVersion"], 2]],
  [[["schemaVersion"], "1"]],
  [[["id"], ""]],
  [[["id"], "a\nb"]],
  [[["id"], "x".repeat(201)]],
  [[["ledger"], {}]],
  [[["ledger", 0, "kind"], "gift"]],
  [[["ledger", 0, "kind"]]],
  [[["ledger", 0, "amount"]]],
  [[["ledger", 0, "amount"], 5]],
  [[["ledger", 0, "amount"], "-5"]],
  [[["ledger", 0, "amount"], "1.234"]],
  [[["ledger", 0, "amount"], null]],
  [[["ledger", 0, "date"], "31-12-2020"]],
  [[["ledger", 0, "dateBasis"], "after"]],
  [[["ledger", 0, "deal"], "d1"]],
  [[["ledger", 4, "financialYear"], 1899]],
  [[["ledger", 4, "financialYear"], 2200]],
  [[["ledger", 4, "financialYear"], 2021.5]],
  [[["ledger", 4, "preparation"], "no"]],
  [[["ledger", 9, "of", "kind"], "reversal"]],
  [[["observations", 0, "share"], "half"]],
  [[["amendments", 1, "changes"], []]],
  [[["deals", 0, "terms", "cofinancing", 0, "share"], "50"]],
])("it refuses what has the wrong form, as the parser does: %j", (edit) => {
  expect(issuesOf(edit)).not.toEqual([]);
  expect(obeys(portfolioJsonSchema(), edited(sample(), edit))).toBe(false);
});

test.each<[edit: Edit]>([
  [[["figures", "a", "value"], 1]],
  [[["figures", "a", "value"], "9".repeat(101)]],
  [[["figures", "a", "step"], null]],
  [[["figures", "a", "note"], ""]],
  [[["figures", ""], { value: "1", unit: "euro", where: "" }]],
  [[["relations", 0, "kind"], "plus"]],
])("of a statement too: %j", (edit) => {
  expect(statementIssues(edit)).not.toEqual([]);
  expect(obeys(statementJsonSchema(), edited(sampleStatement(), edit))).toBe(false);
});
