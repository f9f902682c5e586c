/** Every route of accountability, see {@link AccountabilityRoute}. */
export const ACCOUNTABILITY_ROUTES = ["sisa", "none", "ownRegulation"] as const;

/**
 * How the receiver of State money accounts for it (verantwoording): through single information, single audit (SiSa), not
 * to the State at all, or as the regulation itself says.
 */
export type AccountabilityRoute = (typeof ACCOUNTABILITY_ROUTES)[number];
