import {
  dealTable,
  fromCents,
  isDomainError,
  localDate,
  type Portfolio,
  progressByDeal,
  progressByTranche,
  toMarkdown,
  trancheTable,
} from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { expect, test } from "vitest";
import { atOrBefore, hand, payment, recovery } from "../position/hand.js";

const asOf = localDate("2021-12-31");
const euros = { language: "nl", unit: "euro" } as const;

const paid: Portfolio["ledger"] = [
  payment("p", "2021-03-01", 120),
  payment("q", "2021-06-01", 80, { line: "b1", recipient: "ministry" }),
  payment("r", "2021-06-01", 30, { line: "a2", recipient: "vatFund" }),
  recovery("s", "2021-09-01", 20),
];

test("a table by deal has its lines, subtotals, what is not allocated, and only the columns that hold money", () => {
  const rows = progressByDeal(hand({ ledger: paid }), { asOf });
  expect(toMarkdown(dealTable(rows, euros))).toMatchInlineSnapshot(`
    "**Stand van zaken uitputting (bedragen in €)**

    | Opgave            | Max. Rijksbijdrage | Aan regio | Aan vakdep. | BTW-fonds | Terugontvangen | Nog beschikbaar | Onbeslist |
    | :---------------- | -----------------: | --------: | ----------: | --------: | -------------: | --------------: | --------: |
    | A1                |               3,00 |      1,20 |        0,00 |      0,00 |           0,20 |            2,00 |      0,00 |
    | A2                |               2,00 |      0,00 |        0,00 |      0,30 |           0,00 |            1,70 |      0,00 |
    | Niet toegedeeld A |               1,00 |      0,00 |        0,00 |      0,00 |           0,00 |            1,00 |      0,00 |
    | Subtotaal A       |               6,00 |      1,20 |        0,00 |      0,30 |           0,20 |            4,70 |      0,00 |
    | B1                |               2,50 |      0,00 |        0,80 |      0,00 |           0,00 |            1,70 |      0,00 |
    | B2                |               1,00 |      0,00 |        0,00 |      0,00 |           0,00 |            1,00 |      1,00 |
    | Subtotaal B       |               3,50 |      0,00 |        0,80 |      0,00 |           0,00 |            2,70 |      1,00 |
    | Niet toegedeeld   |               0,50 |      0,00 |        0,00 |      0,00 |           0,00 |            0,50 |      0,00 |
    | Totaal            |              10,00 |      1,20 |        0,80 |      0,30 |           0,20 |            7,90 |      1,00 |
    "
  `);
  for (const row of rows) {
    const [region, ministry, vat, back] = [
      row.paidToRegion,
      row.paidToMinistry,
      row.paidToVatFund,
      row.paidBack,
    ];
    const out = region.reported + ministry.reported + vat.reported - back.reported;
    expect(out, row.name).toBe(row.paid.value);
    expect(out + row.toMakeAvailable.reported, row.name).toBe(row.ceiling.value);
  }
});

test("a table by tranche names what is unknown, and what was reported beside it", () => {
  const ledger = [...paid, atOrBefore(payment("t", "2022-06-01", 10))];
  const rows = progressByTranche(hand({ ledger }), { asOf });
  expect(toMarkdown(trancheTable(rows, euros))).toMatchInlineSnapshot(`
    "**Financiële voortgang (bedragen in €)**

    | Tranche         | Max. Rijksbijdrage | Reeds uitbetaald | Nog beschikbaar | Onbeslist |
    | :-------------- | -----------------: | ---------------: | --------------: | --------: |
    | A               |               6,00 |  onbekend (1,30) |        onbekend |      0,00 |
    | B               |               3,50 |             0,80 |            2,70 |      1,00 |
    | Niet toegedeeld |               0,50 |             0,00 |            0,50 |      0,00 |
    | Totaal          |              10,00 |  onbekend (2,10) |        onbekend |      1,00 |
    "
  `);
  expect(toMarkdown(trancheTable(rows, { language: "en", unit: "euro" }))).toMatchInlineSnapshot(`
    "**Financial progress (amounts in €)**

    | Tranche       | Ceiling |           Paid | To make available | Undecided |
    | :------------ | ------: | -------------: | ----------------: | --------: |
    | A             |    6.00 | unknown (1.30) |           unknown |      0.00 |
    | B             |    3.50 |           0.80 |              2.70 |      1.00 |
    | Not allocated |    0.50 |           0.00 |              0.50 |      0.00 |
    | Total         |   10.00 | unknown (2.10) |           unknown |      1.00 |
    "
  `);
});

test("an empty portfolio has a total and nothing else", () => {
  const empty = hand({ groups: [], lines: [], deals: [], pillars: [], projects: [], reservations: [] });
  const nothing = { ...empty, envelope: { ...empty.envelope, ceiling: fromCents(0) } };
  expect(progressByTranche(nothing, { asOf }).map((row) => [row.kind, row.ceiling.value])).toEqual([
    ["total", 0],
  ]);
  expect(progressByDeal(nothing, { asOf }).map((row) => [row.kind, row.paid.value])).toEqual([["total", 0]]);
});

test("a cent that does not fit in millions with two decimals is not rounded silently", () => {
  const rows = progressByTranche(hand({ ledger: paid }), { asOf });
  let code = "";
  try {
    trancheTable(rows, { language: "nl" });
  } catch (error) {
    if (isDomainError(error)) code = error.code;
  }
  expect(code).toBe("ROUNDING_MISSING");
  expect(trancheTable(rows, { language: "nl", rounding: "up" }).rows[0]?.[1]).toBe("0,01");
});

test("the letter has five rows by tranche, and forty by deal", () => {
  const stand = localDate("2021-01-01");
  expect(progressByTranche(regioEnvelop, { asOf: stand }).length).toBe(5);
  expect(progressByDeal(regioEnvelop, { asOf: stand }).length).toBe(35 + 4 + 1);
});
