import { expect, test } from "vitest";
import { addId, amountOf, amountOfId, keepId, noIds } from "../../../src/stream/ids.js";
import { bytesOf } from "./written.js";

test("thousands of ids are told apart", () => {
  const ids = noIds();
  for (let number = 0; number < 5000; number += 1) addId(ids, `entry-${number}`, number);
  for (let number = 0; number < 5000; number += 1) expect(amountOf(ids, `entry-${number}`)).toBe(number);
  expect(amountOf(ids, "entry-5000")).toBe(-1);
  expect(amountOf(ids, "entry-")).toBe(-1);
});

test("ids of one hash are told apart, however many there are", () => {
  const ids = noIds();
  const put = (number: number) => bytesOf(`id ${number}`);
  for (let number = 0; number < 300; number += 1) {
    const bytes = put(number);
    expect(amountOfId(ids, bytes, 0, bytes.length, 7)).toBe(-1);
    keepId(ids, bytes, 0, bytes.length, 7, number);
  }
  for (let number = 0; number < 300; number += 1) {
    const bytes = put(number);
    expect(amountOfId(ids, bytes, 0, bytes.length, 7)).toBe(number);
  }
  expect(ids.crowded.size).toBeGreaterThan(200);
  expect(amountOfId(ids, put(300), 0, put(300).length, 7)).toBe(-1);
});

test.each(["é", "€", "😀", "\ud800", "\ud800\ud801", "a\ufffdb"])(
  "the id %j is found again, and no other",
  (id) => {
    const ids = noIds();
    for (const other of ["e", "\ufffd", "\ufffd\ufffd", "\ud801", "ab"]) addId(ids, other, 1);
    expect(amountOf(ids, id)).toBe(-1);
    addId(ids, id, 2);
    expect(amountOf(ids, id)).toBe(2);
  },
);
