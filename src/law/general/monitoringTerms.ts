import { deepFreeze } from "../../foundation/deepFreeze.js";
import type { Rhythm } from "../../vocabulary/rhythm.js";
import { dated } from "../dated.js";
import type { DatedValue } from "../datedValue.js";
import { letter } from "../documents.js";

/** What every deal reports on (monitoring en evaluatie). */
export interface MonitoringTerms {
  /** How often a region shares a progress report with the State (voortgangsrapportage). */
  readonly progressReport: DatedValue<Rhythm>;
  /** How often the partners talk of it (bestuurlijk overleg). */
  readonly administrativeTalks: DatedValue<Rhythm>;
  /** Whether a region makes a final evaluation (eindevaluatie). */
  readonly finalEvaluation: DatedValue<boolean>;
}

/** The terms of monitoring, as the letter of January 2021 gives them for all deals. */
export const monitoringTerms: MonitoringTerms = /* @__PURE__ */ (() => {
  const read = {
    evidence: "source",
    reference: letter("Voortgang monitoren"),
    note: "No day is given; what a single deal agreed may differ.",
  } as const;
  return deepFreeze<MonitoringTerms>({
    progressReport: dated("monitoring.progressReport", { ...read, value: "year" }),
    administrativeTalks: dated("monitoring.administrativeTalks", { ...read, value: "halfYear" }),
    finalEvaluation: dated("monitoring.finalEvaluation", { ...read, value: true }),
  });
})();
