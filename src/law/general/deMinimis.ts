import { localDate } from "../../calendar/localDate.js";
import { deepFreeze } from "../../foundation/deepFreeze.js";
import { euro } from "../../money/euro.js";
import type { Money } from "../../money/money.js";
import { dated } from "../dated.js";
import type { DatedValue } from "../datedValue.js";
import { european } from "../documents.js";

/** The regimes of de minimis aid that have a ceiling of their own. */
export const DE_MINIMIS_REGIMES = [
  "general",
  "sgei",
  "agriculture",
  "agricultureWithRegister",
  "fisheries",
  "roadHaulage",
] as const;

/**
 * A regime of de minimis aid (de-minimissteun): general, services of general economic interest (DAEB), agriculture,
 * agriculture in a member state with a central register, fisheries, road haulage.
 */
export type DeMinimisRegime = (typeof DE_MINIMIS_REGIMES)[number];

/** The most that one undertaking may receive in three years. */
export interface DeMinimisCeiling {
  /** The amount in cents. */
  readonly amount: Money;
  /** How many years the window has. */
  readonly years: number;
  /** How the window lies: the fiscal year and those before it, or back from any day. */
  readonly window: "fiscalYears" | "rolling";
}

/** The ceilings, by regime. */
export type DeMinimisCeilings = Readonly<Record<DeMinimisRegime, DatedValue<DeMinimisCeiling>>>;

const YEARS = 3;
const fiscal = (amount: string): DeMinimisCeiling => ({
  amount: euro(amount),
  years: YEARS,
  window: "fiscalYears",
});
const rolling = (amount: string): DeMinimisCeiling => ({
  amount: euro(amount),
  years: YEARS,
  window: "rolling",
});

/** The ceilings of de minimis aid. */
export const deMinimisCeilings: DeMinimisCeilings = /* @__PURE__ */ (() => {
  const source = { evidence: "source" } as const;
  const turn = localDate("2024-01-01");
  const farming = localDate("2024-12-16");
  const register = localDate("2019-03-14");
  const sinceDecember = {
    from: farming,
    until: localDate("2033-01-01"),
    ...source,
    value: rolling("50000"),
    reference: european("1408/2013, gewijzigd bij 2024/3118"),
  };
  return deepFreeze<DeMinimisCeilings>({
    general: dated(
      "deMinimis.general",
      {
        until: turn,
        ...source,
        value: fiscal("200000"),
        reference: european("1407/2013"),
        note: "The first day, said to be 1 January 2014, was not read.",
      },
      {
        from: turn,
        ...source,
        value: rolling("300000"),
        reference: european("2023/2831"),
        note: "The last day was not found.",
      },
    ),
    sgei: dated(
      "deMinimis.sgei",
      { until: turn, ...source, value: fiscal("500000"), reference: european("360/2012") },
      {
        from: turn,
        ...source,
        value: rolling("750000"),
        reference: european("2023/2832"),
        note: "The last day was not found.",
      },
    ),
    agriculture: dated(
      "deMinimis.agriculture",
      { until: register, ...source, value: fiscal("15000"), reference: european("1408/2013") },
      {
        from: register,
        until: farming,
        ...source,
        value: fiscal("20000"),
        reference: european("1408/2013, zoals gewijzigd"),
      },
      sinceDecember,
    ),
    agricultureWithRegister: dated(
      "deMinimis.agricultureWithRegister",
      {
        from: register,
        until: farming,
        ...source,
        value: fiscal("25000"),
        reference: european("1408/2013, zoals gewijzigd"),
        note: "Only in a member state with a central register; whether the Netherlands had one was not found.",
      },
      sinceDecember,
    ),
    fisheries: dated<DeMinimisCeiling>("deMinimis.fisheries", {
      value: null,
      evidence: "unknown",
      reference: european("717/2014, gewijzigd bij 2023/2391"),
      note: "The ceiling was not found.",
    }),
    roadHaulage: dated<DeMinimisCeiling>("deMinimis.roadHaulage", {
      value: null,
      evidence: "unknown",
      reference: european("1407/2013"),
      note: "A lower ceiling for road haulage is spoken of, and was not read.",
    }),
  });
})();
