import type { Finding } from "../finding/finding.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { type AuditOptions, checksOf, findingsOf } from "./audit.js";
import { auditContext } from "./auditContext.js";
import { findingKeys } from "./findingKeys.js";
import { checkWaivers } from "./waiver.js";

/**
 * Tells what one entry would do, before it is booked: what is found of the entry itself, and what it breaks elsewhere.
 *
 * **Details**: the entry is added to the ledger, or takes the place of the one with its id. Given back is every finding of
 * its own place, passes too, and every other finding that is not a pass and was not there, or not alike, without it.
 *
 * @param portfolio - The portfolio, with or without the entry.
 * @param entry - The entry.
 * @param options - As in {@link audit}.
 * @returns The findings, the worst first, frozen.
 * @throws {@link DomainError} As {@link audit} does.
 *
 * @example
 * ```ts
 * import { auditEntry, localDate, millions, type PaymentEntry } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const paid = regioEnvelop.ledger.find((entry): entry is PaymentEntry => entry.kind === "payment");
 * const again = paid && { ...paid, id: "again", amount: millions("500") };
 * const found = again ? auditEntry(regioEnvelop, again, { asOf: localDate("2021-01-01") }) : [];
 * found.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule); // => ["RD-CEI-01"]
 * ```
 */
export function auditEntry(
  portfolio: Portfolio,
  entry: LedgerEntry,
  options: AuditOptions,
): readonly Finding[] {
  const { documents = {}, waivers = [], include } = options;
  checkWaivers(waivers);
  const checks = checksOf(options.checks);
  const others = portfolio.ledger.filter(({ id }) => id !== entry.id);
  const audited = (ledger: readonly LedgerEntry[]) =>
    findingsOf(auditContext({ ...portfolio, ledger }, options, documents), checks, waivers);
  const before = new Map(
    findingKeys(audited(others)).map(({ key, finding }) => [key, JSON.stringify(finding)]),
  );
  const place = portfolio.ledger.findIndex(({ id }) => id === entry.id);
  const ledger =
    place < 0 ? [...others, entry] : portfolio.ledger.map((old) => (old.id === entry.id ? entry : old));
  return Object.freeze(
    findingKeys(audited(ledger))
      .filter(({ key, finding }) => {
        const own = finding.path[0] === "ledger" && finding.path[1] === entry.id;
        return own || (finding.outcome !== "pass" && before.get(key) !== JSON.stringify(finding));
      })
      .map(({ finding }) => finding)
      .filter(({ outcome }) => include?.includes(outcome) !== false),
  );
}
