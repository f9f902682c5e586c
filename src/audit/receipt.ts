import type { RuleId } from "../finding/rules.js";
import { schemes, usualScheme } from "../law/schemes.js";
import type { AuditReceipt, ReceiptScheme } from "./auditReport.js";
import { canonicalText } from "./canonicalText.js";
import type { AuditContext } from "./documents.js";
import { sha256 } from "./sha256.js";
import { VERSION } from "./version.js";
import type { Waiver } from "./waiver.js";

/** Makes the receipt of an audit. */
export function receiptOf(
  { portfolio, view, documents }: AuditContext,
  checks: readonly RuleId[],
  waivers: readonly Waiver[],
): AuditReceipt {
  const named = new Set<string | null>([
    ...portfolio.awards.map(({ scheme }) => scheme),
    ...portfolio.groups.map(({ kind, name }) => (kind === "tranche" ? usualScheme(name) : null)),
  ]);
  const none = Object.values(documents).every((list) => list.length === 0);
  return {
    library: "regio-deals",
    version: VERSION,
    asOf: view.asOf,
    knownOn: view.knownOn,
    checks,
    schemes: schemes
      .filter(({ id }) => named.has(id))
      .map((scheme): ReceiptScheme => ({ id: scheme.id, revision: sha256(canonicalText(scheme)) })),
    portfolioSha256: sha256(canonicalText(portfolio)),
    documentsSha256: none ? null : sha256(canonicalText(documents)),
    waiversSha256: waivers.length === 0 ? null : sha256(canonicalText(waivers)),
  };
}
