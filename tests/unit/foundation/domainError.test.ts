import { describe, expect, test } from "vitest";
import { DomainError, isDomainError } from "../../../src/foundation/domainError.js";

describe("DomainError", () => {
  test("is an error with a name, a code, a message and details", () => {
    const error = new DomainError("AMOUNT_INVALID", "Found this.", { found: "this" });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "DomainError",
      code: "AMOUNT_INVALID",
      message: "Found this.",
      details: { found: "this" },
    });
    expect(String(error)).toBe("DomainError: Found this.");
  });

  test("keeps a frozen copy of its details", () => {
    const details = { found: "this" };
    const error = new DomainError("AMOUNT_INVALID", "Found this.", details);
    details.found = "that";
    expect(error.details).toEqual({ found: "this" });
    expect(Object.isFrozen(error.details)).toBe(true);
  });

  test("has empty details where none are given", () => {
    expect(new DomainError("AMOUNT_INVALID", "Found this.").details).toEqual({});
  });
});

describe("isDomainError", () => {
  const error = new DomainError("AMOUNT_INVALID", "Found this.");

  test("recognises one, of any code or of the code asked for", () => {
    expect(isDomainError(error)).toBe(true);
    expect(isDomainError(error, "AMOUNT_INVALID")).toBe(true);
    expect(isDomainError(error, "DATE_INVALID")).toBe(false);
  });

  test("recognises one of another copy of the library, which is of another class", () => {
    const stranger = Object.assign(new Error("Found this."), { name: "DomainError", code: "AMOUNT_INVALID" });
    expect(isDomainError(stranger, "AMOUNT_INVALID")).toBe(true);
  });

  test.each([
    [null],
    [undefined],
    ["DomainError"],
    [5],
    [() => 1],
    [new Error("DomainError")],
    [{ name: "DomainError" }],
    [{ name: "DomainError", code: 5 }],
    [{ name: "Error", code: "AMOUNT_INVALID" }],
    [Object.assign(() => 1, { code: "AMOUNT_INVALID" })],
  ])("%# is none: %o", (other) => {
    expect(isDomainError(other)).toBe(false);
  });
});
