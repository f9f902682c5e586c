import { awardFormOfScheme } from "./checks/awardFormOfScheme.js";
import { awardInDaysOfScheme } from "./checks/awardInDaysOfScheme.js";
import { awardsWithinCeiling } from "./checks/awardsWithinCeiling.js";
import { awardsWithinScheme } from "./checks/awardsWithinScheme.js";
import { commitmentsWithinCeiling } from "./checks/commitmentsWithinCeiling.js";
import { determinationReversedWhole } from "./checks/determinationReversedWhole.js";
import { determinedWithinAward } from "./checks/determinedWithinAward.js";
import { entriesOnce } from "./checks/entriesOnce.js";
import { groupsWithinEnvelope } from "./checks/groupsWithinEnvelope.js";
import { linesWithinGroup } from "./checks/linesWithinGroup.js";
import { oldValueMatches } from "./checks/oldValueMatches.js";
import { oneDetermination } from "./checks/oneDetermination.js";
import { paidWithinAward } from "./checks/paidWithinAward.js";
import { paidWithinCeiling } from "./checks/paidWithinCeiling.js";
import { pillarsWithinDeal } from "./checks/pillarsWithinDeal.js";
import { reallocationBalances } from "./checks/reallocationBalances.js";
import { receivedWithinClaims } from "./checks/receivedWithinClaims.js";
import { reversalNotEarlier } from "./checks/reversalNotEarlier.js";
import { reversalRepeats } from "./checks/reversalRepeats.js";
import { reversalWithinEntry } from "./checks/reversalWithinEntry.js";
import { spendingWithinCommitments } from "./checks/spendingWithinCommitments.js";
import { spendingWithinTerm } from "./checks/spendingWithinTerm.js";
import { treasurerOfScheme } from "./checks/treasurerOfScheme.js";
import type { Check } from "./context.js";

/** Every check of a portfolio, in the order in which findings come. */
export const PORTFOLIO_CHECKS: readonly Check[] = [
  groupsWithinEnvelope,
  linesWithinGroup,
  pillarsWithinDeal,
  awardsWithinCeiling,
  paidWithinCeiling,
  paidWithinAward,
  reallocationBalances,
  oldValueMatches,
  reversalWithinEntry,
  reversalRepeats,
  reversalNotEarlier,
  entriesOnce,
  oneDetermination,
  determinationReversedWhole,
  commitmentsWithinCeiling,
  spendingWithinCommitments,
  spendingWithinTerm,
  awardInDaysOfScheme,
  awardsWithinScheme,
  awardFormOfScheme,
  treasurerOfScheme,
  determinedWithinAward,
  receivedWithinClaims,
];
