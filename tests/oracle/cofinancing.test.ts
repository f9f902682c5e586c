import fc from "fast-check";
import { cofinancing, localDate, schemeById, toDecimalString } from "regio-deals";
import { expect, test } from "vitest";
import { dealCase, region } from "../scenarios/dealCase.js";

/** One pledge of a case, in millions. */
interface Pledge {
  readonly millions: number;
  readonly sector: "public" | "private" | "unknown";
  readonly form: "cash" | "inKind" | "unknown";
  readonly origin:
    | "own"
    | "otherPublicBody"
    | "stateSpecificGrant"
    | "stateSubsidy"
    | "generalFunds"
    | "eu"
    | "unknown";
  readonly disposable: boolean | null;
  readonly partner: "ministry" | "town" | null;
}

const pledges = fc.array(
  fc.record<Pledge>({
    millions: fc.integer({ min: 1, max: 40 }),
    sector: fc.constantFrom("public", "private", "unknown"),
    form: fc.constantFrom("cash", "inKind", "unknown"),
    origin: fc.constantFrom(
      "own",
      "otherPublicBody",
      "stateSpecificGrant",
      "stateSubsidy",
      "generalFunds",
      "eu",
      "unknown",
    ),
    disposable: fc.constantFrom(true, false, null),
    partner: fc.constantFrom("ministry", "town", null),
  }),
  { maxLength: 8 },
);

/** Tranche III: public money in cash; of another public body as far as a partner can dispose of it. Yes, no or perhaps. */
function countsInThree({ sector, form, origin, disposable, partner }: Pledge): "yes" | "no" | "perhaps" {
  if (partner === "ministry" || sector === "private" || form === "inKind") return "no";
  if (origin === "otherPublicBody" && disposable === false) return "no";
  const open =
    [sector, form, origin].includes("unknown") || (origin === "otherPublicBody" && disposable === null);
  return open ? "perhaps" : "yes";
}

/** Tranche IV: any sector and form; no other State money of a public partner; of the rest some is not known. */
function countsInFour({ sector, origin, partner }: Pledge): "yes" | "no" | "perhaps" {
  const state = origin === "stateSpecificGrant" || origin === "stateSubsidy";
  if (partner === "ministry") return "no";
  if (state && sector !== "private") return "no";
  if (sector === "unknown" || origin === "unknown" || origin === "otherPublicBody") return "perhaps";
  return sector === "private" && origin !== "own" ? "perhaps" : "yes";
}

test.each([
  ["III", "t3-2020", countsInThree],
  ["IV", "t4-2023", countsInFour],
] as const)("tranche %s, in bigint millions", (tranche, id, counts) => {
  fc.assert(
    fc.property(pledges, fc.integer({ min: 1, max: 60 }), (given, ceiling) => {
      const ledger = given.map(({ millions, ...over }) => region(String(millions), over));
      const portfolio = dealCase({ tranche, ceiling: String(ceiling), ledger });
      const { pledged } = cofinancing(portfolio, "d", {
        asOf: localDate("2024-01-01"),
        scheme: schemeById(id),
      }).stages;
      const sumOf = (wanted: "yes" | "no" | "perhaps") =>
        given.reduce(
          (total, pledge) => (counts(pledge) === wanted ? total + BigInt(pledge.millions) : total),
          0n,
        );
      const text = (millions: bigint) =>
        `${millions}000000.00`.replace(/^0+(?=\d)/, "").replace(/^0+\.00$/, "0.00");
      expect([pledged.counted, pledged.excluded, pledged.undetermined].map(toDecimalString)).toEqual(
        [sumOf("yes"), sumOf("no"), sumOf("perhaps")].map((millions) =>
          millions === 0n ? "0.00" : text(millions),
        ),
      );
      const [low, high, asked] = [sumOf("yes"), sumOf("yes") + sumOf("perhaps"), BigInt(ceiling)];
      expect(pledged.outcome).toBe(low >= asked ? "met" : high < asked ? "short" : "cannotTell");
    }),
    { numRuns: 300 },
  );
});

test.each(["1", "33.3", "40", "50", "60", "99.99"])(
  "a share of %s per cent is asked up to the cent",
  (percent) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 11n }), (cents) => {
        const ceiling = `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
        const exception = {
          kind: "lowerShare",
          share: percent,
          reason: "r",
          source: null,
          where: null,
        } as const;
        const portfolio = dealCase({ tranche: "I", ceiling: "1", exception });
        const line = portfolio.lines[0];
        if (line === undefined) throw new Error("a case has a line");
        const own = { ...portfolio, lines: [{ ...line, ceiling: Number(cents) as never }] };
        const required = cofinancing(own, "d", { asOf: localDate("2021-01-01") }).stages.pledged.required;
        const hundredths = BigInt(Math.round(Number(percent) * 100));
        const rest = 10_000n - hundredths;
        const exact = cents * hundredths;
        const up = exact / rest + (exact % rest === 0n ? 0n : 1n);
        expect(BigInt(required ?? -1), ceiling).toBe(up);
      }),
      { numRuns: 100 },
    );
  },
);
