import { euro, localDate, type PartnerKind, toDecimalString, type VatPart, vatSplit } from "regio-deals";
import { expect, test } from "vitest";
import { refusal } from "../refusal.js";

const asOf = localDate("2021-01-01");
const share = { kind: "share", share: "21/121", rounding: "halfUp" } as const;

test.each<[PartnerKind, VatPart, string, string]>([
  ["municipality", share, "826.45", "173.55"],
  ["province", { kind: "amount", amount: euro("1000") }, "0.00", "1000.00"],
  ["municipality", { kind: "share", share: "1/3", rounding: "floor" }, "666.67", "333.33"],
  ["foundation", { kind: "amount", amount: euro("0") }, "1000.00", "0.00"],
])("%s with %o: %s is paid out, %s goes to the fund", (receiver, part, paidOut, fund) => {
  const split = vatSplit(euro("1000"), { receiver, part, asOf });
  expect([toDecimalString(split.paidOut), toDecimalString(split.fund)]).toEqual([paidOut, fund]);
  expect(split.paidOut + split.fund).toBe(euro("1000"));
});

test("what cannot be is refused", () => {
  const split = (receiver: PartnerKind, part: VatPart, amount = euro("1000")) =>
    refusal(() => vatSplit(amount, { receiver, part, asOf }));
  expect(
    `\n${[
      split("jointBody", share),
      split("municipality", { kind: "amount", amount: euro("1000.01") }),
      split("municipality", { kind: "amount", amount: -1 as never }),
      split("municipality", { kind: "share", share: "1.5", rounding: "up" }),
      split("municipality", { kind: "share", share: "a fifth", rounding: "up" }),
      split("municipality", { kind: "share", share: "0.2" } as never),
      split("municipality", share, -1 as never),
    ].join("\n")}\n`,
  ).toMatchInlineSnapshot(`
    "
    SETTLEMENT_INVALID: Found a part for the fund, and a receiver of kind "jointBody"; expected a receiver that is entitled to compensation: province or municipality.
    SETTLEMENT_INVALID: Found the number 100001 cents for the fund; expected a part from zero to the whole grant.
    SETTLEMENT_INVALID: Found the number -1 cents for the fund; expected a part from zero to the whole grant.
    SETTLEMENT_INVALID: Found the number 150000 cents for the fund; expected a part from zero to the whole grant.
    NUMBER_INVALID: Found "a fifth" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    ROUNDING_UNKNOWN: Found nothing for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    SETTLEMENT_INVALID: Found the number -1 as the grant; expected a Money not below zero.
    "
  `);
});
