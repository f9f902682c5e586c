/** Every instrument by which money may be given, see {@link Instrument}. */
export const INSTRUMENTS = [
  "decentralisationGrant",
  "specificGrant",
  "specialGrant",
  "transfer",
  "subsidy",
  "procurement",
  "conditionalLoan",
  "capitalInjection",
  "unknown",
] as const;

/**
 * The form in which money is given (uitkeringsvorm).
 *
 * - `"decentralisationGrant"`: decentralisatie-uitkering, through the municipal or provincial fund; no SiSa
 * - `"specificGrant"`: specifieke uitkering (SPUK), accounted for through SiSa
 * - `"specialGrant"`: bijzondere uitkering, to a Caribbean public body
 * - `"transfer"`: overboeking to the budget of a ministry
 * - `"subsidy"`: subsidie; `"procurement"`: opdracht
 * - `"conditionalLoan"`: lening met voorwaardelijke terugbetalingsverplichting
 * - `"capitalInjection"`: kapitaalstorting
 * - `"unknown"`: the source does not say
 */
export type Instrument = (typeof INSTRUMENTS)[number];
