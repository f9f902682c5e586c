import { expect, test } from "vitest";
import { fingerprint } from "../../../src/foundation/fingerprint.js";

test("a fingerprint is the same on every machine", () => {
  const texts = ["", "a", "b", "ab", "ba", "Regio Envelop", "é", "😀"];
  expect(texts.map((text) => `${text} ${fingerprint(text)}`)).toMatchInlineSnapshot(`
    [
      " 811c9dc59e3779b9",
      "a e40c292cf898acf3",
      "b e70c2de58a5b4d32",
      "ab 4d2505ca1e124e5e",
      "ba 3c2ba6ccf9599d6b",
      "Regio Envelop 90c90c40855a2896",
      "é 6c0b6c44d35c25cb",
      "😀 cb31c4b8a75d0acf",
    ]
  `);
});

test("a fingerprint has 16 hexadecimal digits, leading zeros included", () => {
  for (let i = 0; i < 2000; i++) expect(fingerprint(String(i))).toMatch(/^[0-9a-f]{16}$/);
});

test("100,000 texts that look alike have fingerprints of their own", () => {
  const seen = new Set<string>();
  for (let i = 0; i < 100_000; i++) seen.add(fingerprint(`entry-${i}`));
  expect(seen.size).toBe(100_000);
});
