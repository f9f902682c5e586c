import { checkErrorsTable } from "../accountability/checkErrorsTable.js";
import { checkSisaAnnex } from "../accountability/checkSisaAnnex.js";
import { checkSisaDelivery } from "../accountability/checkSisaDelivery.js";
import { checkSisaPackage } from "../accountability/sisaPackage.js";
import { cofinancingByDeal } from "../cofinancing/cofinancingByDeal.js";
import type { Finding } from "../finding/finding.js";
import { once } from "../foundation/once.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { positions } from "../position/positions.js";
import { checkStatement } from "../statement/checkStatement.js";
import { reconcile } from "../statement/reconcile.js";
import { cofinancingFindings } from "./cofinancingFindings.js";
import { type CheckContext, type CheckOptions, checkContext } from "./context.js";
import { type AuditContext, type AuditDocuments, type FoundOnce, NO_DOCUMENTS } from "./documents.js";

/** Makes what the checks of an audit share; nothing is worked out before a check asks for it. */
export function auditContext(
  portfolio: Portfolio,
  options: CheckOptions,
  given: Partial<AuditDocuments> = {},
): AuditContext {
  const context = checkContext(portfolio, options);
  const documents = { ...NO_DOCUMENTS, ...given };
  return { ...context, documents, found: once((input: FoundOnce) => findingsOf(input, documents, context)) };
}

function findingsOf(
  input: FoundOnce,
  { annexes, statements, packages, deliveries, errorsTables }: AuditDocuments,
  { portfolio, view }: CheckContext,
): readonly Finding[] {
  switch (input) {
    case "cofinancing":
      return cofinancingByDeal(portfolio, view).flatMap(cofinancingFindings);
    case "annexes":
      return annexes.flatMap(({ annex, ...held }) => checkSisaAnnex(annex, { ...held, portfolio }));
    case "statements":
      return statements.flatMap(({ statement, mappings }) => [
        ...checkStatement(statement),
        ...mappings.flatMap(({ by, items }) =>
          reconcile(statement, positions(portfolio, { ...view, by }), items),
        ),
      ]);
    case "packages":
      return packages.flatMap(({ files, ...options }) => checkSisaPackage(files, options));
    case "deliveries":
      return deliveries.flatMap(({ calendar, ...options }) =>
        checkSisaDelivery(calendar, { ...options, asOf: view.asOf }),
      );
    case "errorsTables":
      return errorsTables.flatMap(({ rows, grants, ...options }) => checkErrorsTable(rows, grants, options));
    case "schedules":
    case "undertakings":
      return [];
  }
}
