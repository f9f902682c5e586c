import { type LocalDate, localDate } from "../calendar/localDate.js";
import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import { RULES, type RuleId } from "../finding/rules.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import { compare } from "../money/compare.js";
import type { Money } from "../money/money.js";

/** Where a waiver holds. */
export type WaiverScope =
  | {
      /** Everywhere. */
      readonly kind: "all";
    }
  | {
      /** At a place and below it. */
      readonly kind: "path";
      /** The beginning of the path of a finding. */
      readonly path: readonly (string | number)[];
    }
  | {
      /** Of one deal. */
      readonly kind: "deal";
      /** The id of the deal. */
      readonly deal: string;
    };

/** A decision to let something stand that a rule does not allow (ontheffing); it turns a fail into waived, never into nothing. */
export interface Waiver {
  /** Unique among the waivers. */
  readonly id: string;
  /** The rule. */
  readonly rule: RuleId;
  /** Where it holds. */
  readonly scope: WaiverScope;
  /** Who decided. */
  readonly author: string;
  /** Since when it holds. */
  readonly date: LocalDate;
  /** Why. */
  readonly reason: string;
  /** The first day on which it holds no longer. */
  readonly until: LocalDate;
  /** The largest amount at stake that it covers, in cents; `null` covers any, also a finding without an amount. */
  readonly atMost: Money | null;
}

/** Rules about form, which nobody can waive: what is missing or unreadable has to be mended. */
const FORM: readonly string[] = [
  "RD-SIS-01",
  "RD-SIS-02",
  "RD-SIS-03",
  "RD-SIS-04",
  "RD-SIS-10",
  "RD-SIS-12",
];
const FORM_FAMILIES: readonly string[] = ["RD-PAC-", "RD-ERR-", "RD-WAI-"];

/** Refuses waivers that cannot be used. */
export function checkWaivers(waivers: readonly Waiver[]): void {
  waivers.forEach(({ id, rule, author, reason, date, until, atMost }, index) => {
    const of = `waiver ${describeValue(id)}`;
    if (waivers.findIndex((other) => other.id === id) !== index)
      throw invalid(`two waivers ${describeValue(id)}`, "each id once");
    if (!Object.hasOwn(RULES, rule))
      throw invalid(`${describeValue(rule)} as the rule of ${of}`, "the id of a rule");
    if (FORM.includes(rule) || FORM_FAMILIES.some((family) => rule.startsWith(family))) {
      throw invalid(
        `${of} for ${rule}, a rule about form`,
        "a rule that can be waived: an error of form is to be mended",
      );
    }
    if (author.trim() === "" || reason.trim() === "")
      throw invalid(`no author or no reason of ${of}`, "both");
    if (localDate(date) >= localDate(until))
      throw invalid(`${of} from ${date} until ${until}`, "an end that is later");
    if (atMost !== null && (!Number.isSafeInteger(atMost) || atMost < 0)) {
      throw invalid(`${describeValue(atMost)} as the most of ${of}`, "a Money not below zero, or null");
    }
  });
}

/** Puts waivers on findings, and adds what there is to say of the waivers themselves. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: LocalDate,
  dealOf: (path: Finding["path"]) => string | null,
): readonly Finding[] {
  const holding = waivers.filter(({ date, until }) => date <= asOf && asOf < until);
  const used = new Set<string>();
  const covered = findings.map((finding): Finding => {
    if (finding.outcome !== "fail") return finding;
    const waiver = holding.find((candidate) => covers(candidate, finding, dealOf));
    if (waiver === undefined) return finding;
    used.add(waiver.id);
    return Object.freeze({ ...finding, outcome: "waived", waiver: waiver.id });
  });
  return [...covered, ...waivers.flatMap((waiver) => ofWaiver(waiver, asOf, used.has(waiver.id)))];
}

function covers(
  { rule, scope, atMost }: Waiver,
  finding: Finding,
  dealOf: (path: Finding["path"]) => string | null,
) {
  if (finding.rule !== rule) return false;
  if (atMost !== null && (finding.atStake === null || compare(finding.atStake, atMost) > 0)) return false;
  switch (scope.kind) {
    case "all":
      return true;
    case "path":
      return scope.path.every((part, index) => finding.path[index] === part);
    case "deal":
      return dealOf(finding.path) === scope.deal;
  }
}

function ofWaiver(
  { id, rule, author, date, until }: Waiver,
  asOf: LocalDate,
  used: boolean,
): readonly Finding[] {
  const path = ["waivers", id];
  const facts = { id, author, waived: rule };
  if (asOf < date) return [makeFinding("RD-WAI-01", "notApplicable", { path, facts })];
  if (asOf >= until)
    return [makeFinding("RD-WAI-01", "fail", { path, facts, expected: until, actual: asOf })];
  return [
    makeFinding("RD-WAI-01", "pass", { path, facts }),
    makeFinding("RD-WAI-02", used ? "pass" : "fail", { path, facts }),
  ];
}

function invalid(found: string, expected: string): DomainError {
  return unexpected("WAIVER_INVALID", found, expected);
}
