/** Every method of determination, see {@link DeterminationMethod}. */
export const DETERMINATION_METHODS = ["fullAmountIfDelivered", "actualCosts", "shareOfCosts"] as const;

/**
 * How the final amount is worked out (wijze van vaststelling).
 *
 * - `"fullAmountIfDelivered"`: the whole amount when what was agreed is done
 * - `"actualCosts"`: the costs that count
 * - `"shareOfCosts"`: a share of the costs that count
 */
export type DeterminationMethod = (typeof DETERMINATION_METHODS)[number];
