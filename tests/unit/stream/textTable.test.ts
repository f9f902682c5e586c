import { expect, test } from "vitest";
import { keepBytes, keepText, noTexts, numberOfBytes, numberOfText } from "../../../src/stream/textTable.js";
import { bytesOf } from "./written.js";

test("thousands of ids are told apart", () => {
  const ids = noTexts();
  for (let number = 0; number < 5000; number += 1) keepText(ids, `entry-${number}`);
  for (let number = 0; number < 5000; number += 1) expect(numberOfText(ids, `entry-${number}`)).toBe(number);
  expect(numberOfText(ids, "entry-5000")).toBe(-1);
  expect(numberOfText(ids, "entry-")).toBe(-1);
});

test("ids of one hash are told apart, however many there are", () => {
  const ids = noTexts();
  const put = (number: number) => bytesOf(`id ${number}`);
  for (let number = 0; number < 300; number += 1) {
    const bytes = put(number);
    expect(numberOfBytes(ids, bytes, 0, bytes.length, 7)).toBe(-1);
    expect(keepBytes(ids, bytes, 0, bytes.length, 7)).toBe(number);
  }
  for (let number = 0; number < 300; number += 1) {
    const bytes = put(number);
    expect(numberOfBytes(ids, bytes, 0, bytes.length, 7)).toBe(number);
  }
  expect(ids.crowded.size).toBeGreaterThan(200);
  expect(numberOfBytes(ids, put(300), 0, put(300).length, 7)).toBe(-1);
});

test.each(["é", "€", "😀", "\ud800", "\ud800\ud801", "a\ufffdb"])(
  "the id %j is found again, and no other",
  (id) => {
    const ids = noTexts();
    for (const other of ["e", "\ufffd", "\ufffd\ufffd", "\ud801", "ab"]) keepText(ids, other);
    expect(numberOfText(ids, id)).toBe(-1);
    expect(keepText(ids, id)).toBe(5);
    for (let other = 0; other < 100; other += 1) keepText(ids, `other ${other}`);
    expect(numberOfText(ids, id)).toBe(5);
  },
);
