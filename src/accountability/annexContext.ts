import type { Finding, Outcome } from "../finding/finding.js";
import { type FindingParts, makeFinding } from "../finding/makeFinding.js";
import { PHRASES, type Phrase } from "../finding/phrases.js";
import type { RuleId } from "../finding/rules.js";
import { isDomainError } from "../foundation/domainError.js";
import type { Money } from "../money/money.js";
import type { Award } from "../portfolio/award.js";
import { ceilingBook } from "../portfolio/ceilingAt.js";
import type { Deal } from "../portfolio/deal.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { type View, viewOf } from "../portfolio/view.js";
import type { AccountabilityList } from "./accountabilityList.js";
import type { AnnexCell, SisaAnnex } from "./annex.js";
import { cellAt, saysYes } from "./annexCells.js";
import type { SisaAnnexOptions } from "./annexOptions.js";
import { checkDefinition } from "./definitionProblems.js";
import type { GrantDefinition, Indicator, IndicatorRelation } from "./grantDefinition.js";
import { sisaAnnex } from "./sisaAnnex.js";

/** What an annex is held to. */
export interface CheckAnnexOptions
  extends Pick<SisaAnnexOptions, "previousDefinition" | "vatFund" | "scheme"> {
  /** The definition of the grant. */
  readonly definition: GrantDefinition;
  /** The annex of the year before; `null` says that there is none, left out that it is unknown. */
  readonly previous?: SisaAnnex | null;
  /** The portfolio whose ledger it comes from; not compared when it is left out. */
  readonly portfolio?: Portfolio;
  /** The list of what must be accounted for; not compared when it is left out. */
  readonly list?: AccountabilityList;
}

/** Where a cell stands: the key of its row, or the grant where it has none. */
export interface AnnexPlace {
  /** `undefined` for the grant. */
  readonly key: string | null | undefined;
  readonly cells: readonly AnnexCell[];
}

/** What the ledger says: an annex, why there is none, or nothing where no portfolio was given. */
export type LedgerAnnex =
  | { readonly kind: "annex"; readonly annex: SisaAnnex; readonly withVat: SisaAnnex }
  | { readonly kind: "problem"; readonly problem: string }
  | { readonly kind: "none" };

/** What a check of an annex may look at. */
export interface AnnexContext extends CheckAnnexOptions {
  readonly annex: SisaAnnex;
  readonly places: readonly AnnexPlace[];
  readonly ledger: LedgerAnnex;
  readonly award: Award | null;
  /** What was awarded, amendments included; `null` where there is no award, or that is unknown. */
  readonly awarded: Money | null;
  /** The deal of the award. */
  readonly deal: Deal | null;
  /** The day of the annex. */
  readonly view: View;
}

/** One check of an annex: the rule that it watches, and what it finds. */
export interface AnnexCheck {
  readonly rule: RuleId;
  readonly run: (context: AnnexContext) => readonly Finding[];
}

/** Makes what the checks of an annex share. */
export function annexContext(annex: SisaAnnex, options: CheckAnnexOptions): AnnexContext {
  checkDefinition(options.definition);
  const { portfolio } = options;
  const view = viewOf({ asOf: annex.knownOn, knownOn: annex.knownOn });
  const award = portfolio?.awards.find(({ id }) => id === annex.award) ?? null;
  const holder = portfolio?.lines.find(({ id }) => id === award?.line)?.holder;
  return {
    ...options,
    annex,
    places: [...annex.rows.map(({ key, cells }) => ({ key, cells })), { key: undefined, cells: annex.cells }],
    ledger: ledgerAnnex(annex, options),
    award,
    awarded:
      award === null
        ? null
        : ceilingBook(portfolio?.amendments ?? [], view).ceilingAt("award", award.id, award.amount).amount,
    deal: portfolio?.deals.find(({ id }) => id === holder?.id) ?? null,
    view,
  };
}

function ledgerAnnex(annex: SisaAnnex, options: CheckAnnexOptions): LedgerAnnex {
  const { portfolio, definition, previous = null, previousDefinition, scheme, vatFund = [] } = options;
  if (portfolio === undefined || annex.award === null) return { kind: "none" };
  const make = (declared: typeof vatFund) =>
    sisaAnnex(portfolio, annex.award as string, annex.year, definition, {
      knownOn: annex.knownOn,
      previous,
      ...(previousDefinition === undefined ? {} : { previousDefinition }),
      vatFund: declared,
      ...(scheme === undefined ? {} : { scheme }),
    });
  try {
    const made = make(vatFund);
    return { kind: "annex", annex: made, withVat: vatFund.length === 0 ? made : make([]) };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { kind: "problem", problem: error.details.found ?? error.code };
  }
}

/** Makes a finding about a place in an annex. */
export function annexFinding(
  { annex }: AnnexContext,
  rule: RuleId,
  outcome: Outcome,
  key: string | null | undefined,
  indicator: string | null,
  parts: Omit<FindingParts, "path"> = {},
): Finding {
  const at = key === undefined ? ["grant"] : ["rows", key ?? "-"];
  return makeFinding(rule, outcome, {
    ...parts,
    path: [
      "annexes",
      annex.code,
      annex.year,
      annex.award ?? "-",
      ...at,
      ...(indicator === null ? [] : [indicator]),
    ],
    facts: {
      code: annex.code,
      year: String(annex.year),
      row: rowWord(key),
      ...(indicator === null ? {} : { indicator }),
      ...parts.facts,
    },
  });
}

/** Makes a finding that nobody can tell, and why. */
export function cannotTell(
  context: AnnexContext,
  rule: RuleId,
  unknown: Phrase,
  key?: string | null,
  indicator: string | null = null,
): Finding {
  return annexFinding(context, rule, "cannotTell", key, indicator, { facts: { unknown } });
}

/** The row as a message names it; an id that is the code of a phrase stands between quotes. */
function rowWord(key: string | null | undefined): string {
  if (key === undefined) return "grantRow" satisfies Phrase;
  if (key === null) return "namelessRow" satisfies Phrase;
  return Object.hasOwn(PHRASES, key) ? JSON.stringify(key) : key;
}

/** The indicators that a place has cells for. */
function indicatorsOf({ definition }: AnnexContext, { key }: AnnexPlace): readonly Indicator[] {
  return definition.indicators.filter(({ repeated }) => repeated === (key !== undefined));
}

/** Looks at each cell that the definition asks for, with its indicator. */
export function overCells(
  context: AnnexContext,
  look: (place: AnnexPlace, indicator: Indicator, cell: AnnexCell | undefined) => readonly Finding[],
): readonly Finding[] {
  return context.places.flatMap((place) =>
    indicatorsOf(context, place).flatMap((indicator) =>
      look(place, indicator, cellAt(place.cells, indicator.number)),
    ),
  );
}

/** Looks at each relation of a kind, at each place that its result stands at. */
export function overRelations(
  context: AnnexContext,
  kind: IndicatorRelation["kind"],
  look: (place: AnnexPlace, relation: IndicatorRelation) => Finding,
): readonly Finding[] {
  const relations = context.definition.relations.filter((relation) => relation.kind === kind);
  return context.places.flatMap((place) => {
    const numbers = indicatorsOf(context, place).map(({ number }) => number);
    return relations
      .filter(({ result }) => numbers.includes(result))
      .map((relation) => look(place, relation));
  });
}

/** Whether a row of an earlier annex was accounted for finally; `null` where the definition cannot say. */
export function isClosed(cells: readonly AnnexCell[], definition: GrantDefinition): boolean | null {
  if (!definition.indicators.some(({ measure }) => measure === "final")) return null;
  return saysYes(cells, definition, "final");
}
