import { describe, expect, test } from "vitest";
import { RULES, type RuleId } from "../../../src/finding/rules.js";

const names = (template: string) =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

test("every rule has an id of the public form", () => {
  for (const id of Object.keys(RULES)) expect(id).toMatch(/^RD-[A-Z]{3}-\d{2}$/);
});

test("the table of rules and each rule are frozen", () => {
  expect(Object.isFrozen(RULES)).toBe(true);
  for (const rule of Object.values(RULES)) {
    expect([rule, rule.title, rule.fail, rule.remedy].every(Object.isFrozen)).toBe(true);
  }
});

describe.each(Object.keys(RULES) as RuleId[])("%s", (id) => {
  const { severity, reference, title, fail, remedy } = RULES[id];

  test("has a severity, a reference and words in both languages", () => {
    expect(["error", "warning", "note"]).toContain(severity);
    expect(reference).not.toBe("");
    for (const words of [title, fail, remedy]) {
      expect(Object.keys(words).sort()).toEqual(["en", "nl"]);
      expect(words.en).not.toBe("");
      expect(words.nl).not.toBe("");
      expect(words.en).not.toBe(words.nl);
    }
  });

  test("has sentences that end with a full stop, and titles that do not", () => {
    for (const words of [fail, remedy]) expect(`${words.en}|${words.nl}`).toMatch(/\.\|.*\.$/);
    expect(`${title.en}|${title.nl}`).not.toMatch(/\.(\||$)/);
  });

  test("names the same facts in both languages, and leaves no brace open", () => {
    expect(names(fail.nl)).toEqual(names(fail.en));
    for (const text of [fail.en, fail.nl]) expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
    for (const text of [title.en, title.nl, remedy.en, remedy.nl]) expect(text).not.toMatch(/[{}]/);
  });
});
