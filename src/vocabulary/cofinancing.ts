/** Every stage of co-financing, see {@link CofinancingStage}. */
export const COFINANCING_STAGES = ["pledged", "committed", "realised"] as const;

/** How far co-financing has come: promised (toegezegd), laid down (vastgelegd), or put in (gerealiseerd). */
export type CofinancingStage = (typeof COFINANCING_STAGES)[number];

/** Every sector, see {@link Sector}. */
export const SECTORS = ["public", "private", "unknown"] as const;

/** Whether money comes from a public (publiek) or a private (privaat) party; `"unknown"` where no source says so. */
export type Sector = (typeof SECTORS)[number];

/** Every form of a contribution, see {@link ContributionForm}. */
export const CONTRIBUTION_FORMS = ["cash", "inKind", "unknown"] as const;

/** Whether a contribution is money (in geld) or something else, such as hours (in natura). */
export type ContributionForm = (typeof CONTRIBUTION_FORMS)[number];

/** Every origin of co-financing, see {@link Origin}. */
export const ORIGINS = [
  "own",
  "otherPublicBody",
  "stateSpecificGrant",
  "stateSubsidy",
  "stateCommission",
  "generalFunds",
  "eu",
  "unknown",
] as const;

/**
 * Where a co-financier has the money from.
 *
 * - `"own"`: own means; `"otherPublicBody"`: another administrative body or public legal person
 * - `"stateSpecificGrant"`, `"stateSubsidy"`, `"stateCommission"`: the State's, as a specific grant (specifieke
 *   uitkering), a subsidy (subsidie) or a commission (opdracht)
 * - `"generalFunds"`: the general grant of the municipal or provincial fund (algemene uitkering)
 * - `"eu"`: a European fund
 * - `"unknown"`: the source does not say
 */
export type Origin = (typeof ORIGINS)[number];

/** Every firmness of a term, see {@link Firmness}. */
export const FIRMNESSES = ["obligation", "effort", "indicative", "target", "unknown"] as const;

/**
 * How firm an agreed figure is: an obligation (verplichting), an effort (inspanning), an indication (indicatief), a
 * target (streefbedrag), or not said.
 */
export type Firmness = (typeof FIRMNESSES)[number];
