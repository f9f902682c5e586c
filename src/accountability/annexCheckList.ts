import { accountedAgrees } from "./annexChecks/accountedAgrees.js";
import { carriedForward } from "./annexChecks/carriedForward.js";
import { cellTypes } from "./annexChecks/cellTypes.js";
import { cofinancingAgrees } from "./annexChecks/cofinancingAgrees.js";
import { cofinancingOfScheme } from "./annexChecks/cofinancingOfScheme.js";
import { finalIsCompleted } from "./annexChecks/finalIsCompleted.js";
import { grantAndYear } from "./annexChecks/grantAndYear.js";
import { grantTotals } from "./annexChecks/grantTotals.js";
import { indicatorSpelling } from "./annexChecks/indicatorSpelling.js";
import { knownIndicators } from "./annexChecks/knownIndicators.js";
import { listedAmounts } from "./annexChecks/listedAmounts.js";
import { mandatoryFilled } from "./annexChecks/mandatoryFilled.js";
import { notBelowZero } from "./annexChecks/notBelowZero.js";
import { onTheList } from "./annexChecks/onTheList.js";
import { openingFigures } from "./annexChecks/openingFigures.js";
import { rowSums } from "./annexChecks/rowSums.js";
import { rowsAgree } from "./annexChecks/rowsAgree.js";
import { rowsClosed } from "./annexChecks/rowsClosed.js";
import { rowsKept } from "./annexChecks/rowsKept.js";
import { rowsOnce } from "./annexChecks/rowsOnce.js";
import { spendingAgrees } from "./annexChecks/spendingAgrees.js";
import { spendingInTerm } from "./annexChecks/spendingInTerm.js";
import { vatLeftOut } from "./annexChecks/vatLeftOut.js";
import { withinAward } from "./annexChecks/withinAward.js";
import type { AnnexCheck } from "./annexContext.js";

/** Every check of an annex, in the order of their ids. */
export const ANNEX_CHECKS: readonly AnnexCheck[] = [
  mandatoryFilled,
  cellTypes,
  knownIndicators,
  indicatorSpelling,
  rowSums,
  grantTotals,
  carriedForward,
  rowsKept,
  rowsClosed,
  grantAndYear,
  notBelowZero,
  rowsOnce,
  spendingAgrees,
  cofinancingAgrees,
  rowsAgree,
  onTheList,
  listedAmounts,
  cofinancingOfScheme,
  vatLeftOut,
  spendingInTerm,
  withinAward,
  finalIsCompleted,
  accountedAgrees,
  openingFigures,
];
