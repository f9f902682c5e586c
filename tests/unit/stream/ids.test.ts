import { expect, test } from "vitest";
import { addId, hasId, isKnownId, keepId, noIds } from "../../../src/stream/ids.js";
import { bytesOf } from "./written.js";

test("thousands of ids are told apart", () => {
  const ids = noIds();
  for (let number = 0; number < 5000; number += 1) addId(ids, `entry-${number}`);
  for (let number = 0; number < 5000; number += 1) expect(isKnownId(ids, `entry-${number}`)).toBe(true);
  expect(isKnownId(ids, "entry-5000")).toBe(false);
  expect(isKnownId(ids, "entry-")).toBe(false);
});

test("ids of one hash are told apart, however many there are", () => {
  const ids = noIds();
  const put = (number: number) => bytesOf(`id ${number}`);
  for (let number = 0; number < 300; number += 1) {
    const bytes = put(number);
    expect(hasId(ids, bytes, 0, bytes.length, 7)).toBe(false);
    keepId(ids, bytes, 0, bytes.length, 7);
  }
  for (let number = 0; number < 300; number += 1) {
    const bytes = put(number);
    expect(hasId(ids, bytes, 0, bytes.length, 7)).toBe(true);
  }
  expect(ids.crowded.size).toBeGreaterThan(200);
  expect(hasId(ids, put(300), 0, put(300).length, 7)).toBe(false);
});

test.each(["é", "€", "😀", "\ud800", "\ud800\ud801", "a\ufffdb"])(
  "the id %j is found again, and no other",
  (id) => {
    const ids = noIds();
    for (const other of ["e", "\ufffd", "\ufffd\ufffd", "\ud801", "ab"]) addId(ids, other);
    expect(isKnownId(ids, id)).toBe(false);
    addId(ids, id);
    expect(isKnownId(ids, id)).toBe(true);
  },
);
