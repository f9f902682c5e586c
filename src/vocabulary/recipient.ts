/** Every kind of first recipient, see {@link Recipient}. */
export const RECIPIENTS = ["region", "ministry", "vatFund"] as const;

/**
 * Who receives a first payment out of the envelope: the regional partner (regionale partner), the ministry that carries
 * the task out (coördinerend vakdepartement), or the VAT compensation fund (BTW-compensatiefonds).
 */
export type Recipient = (typeof RECIPIENTS)[number];
