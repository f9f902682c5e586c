import { expect, test } from "vitest";
import { compareText } from "../../../src/foundation/compareText.js";

test.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["", "a", -1],
  ["Z", "a", -1],
  ["10", "9", -1],
] as const)("compareText(%o, %o) is %i", (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});

test("texts sort by code unit, whatever the locale of the machine", () => {
  expect(["é", "z", "a", "Z", "ij"].sort(compareText)).toEqual(["Z", "a", "ij", "z", "é"]);
});
