import { expect, test } from "vitest";
import { deepFreeze } from "../../../src/foundation/deepFreeze.js";

test("every level of plain data is frozen, and the same data comes back", () => {
  const data = { name: "deal", lines: [{ amount: 1, tags: ["a"] }], nothing: null };
  const frozen = deepFreeze(data);
  expect(frozen).toBe(data);
  expect(Object.isFrozen(data)).toBe(true);
  expect(Object.isFrozen(data.lines)).toBe(true);
  expect(Object.isFrozen(data.lines[0])).toBe(true);
  expect(Object.isFrozen(data.lines[0]?.tags)).toBe(true);
  expect(() => data.lines[0]?.tags.push("b")).toThrow(TypeError);
});

test.each([[5], ["text"], [null], [undefined], [true]])("%o comes back as it is", (value) => {
  expect(deepFreeze(value)).toBe(value);
});

test("data that refers to itself ends", () => {
  const data: { self?: unknown } = {};
  data.self = data;
  expect(Object.isFrozen(deepFreeze(data))).toBe(true);
});

test("data of 100,000 levels does not exhaust the stack", () => {
  type Nested = { readonly inner: Nested | null };
  const deepest: Nested = { inner: null };
  let data: Nested = deepest;
  for (let level = 0; level < 100_000; level++) data = { inner: data };
  deepFreeze(data);
  expect(Object.isFrozen(deepest)).toBe(true);
});
