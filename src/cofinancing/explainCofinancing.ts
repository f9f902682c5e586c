import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Scheme } from "../law/scheme.js";
import { schemes } from "../law/schemes.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { type Explained, euros, figure, input, type TraceNode, traceNode } from "../trace/traceNode.js";
import type { Language } from "../vocabulary/language.js";
import { type CofinancingOptions, cofinancing } from "./cofinancing.js";
import type {
  Cofinancing,
  CofinancingAtStage,
  CofinancingGroup,
  CofinancingRequirement,
  ComparedStage,
} from "./cofinancingResult.js";
import { type GoverningScheme, governingVersion } from "./governingTerms.js";

type Words = Readonly<Record<Language, string>>;

const STAGES: Readonly<Record<ComparedStage, Words>> = {
  agreed: { en: "Agreed", nl: "Afgesproken" },
  pledged: { en: "Pledged", nl: "Toegezegd" },
  committed: { en: "Committed", nl: "Vastgelegd" },
  realised: { en: "Realised", nl: "Gerealiseerd" },
  final: { en: "In the end", nl: "Aan het eind" },
};

const ORIGINS: Readonly<Record<CofinancingRequirement["origin"], Words>> = {
  scheme: { en: "Asked by the scheme", nl: "Gevraagd door de regeling" },
  exception: { en: "Asked by the exception of the deal", nl: "Gevraagd door de uitzondering van de deal" },
  agreement: { en: "Asked by the agreement", nl: "Gevraagd door de afspraak" },
};

const CLASSES: Readonly<Record<CofinancingGroup["class"], Words>> = {
  counted: { en: "counts", nl: "telt" },
  excluded: { en: "does not count", nl: "telt niet" },
  undetermined: { en: "counts neither way", nl: "telt niet mee of tegen" },
};

/**
 * Explains {@link cofinancing}: the same value, each contribution with why it counts or not, and each requirement with the
 * parameter of the scheme and where that stands.
 *
 * @param portfolio - As in {@link cofinancing}.
 * @param dealId - As in {@link cofinancing}.
 * @param options - As in {@link cofinancing}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link cofinancing} does.
 *
 * @example
 * ```ts
 * import { explainCofinancing, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const asOf = localDate("2021-01-01");
 * const { trace } = explainCofinancing(regioEnvelop, "brainport-eindhoven", { asOf });
 * const pledged = trace.children.find(({ id }) => id === "cofinancing/brainport-eindhoven/pledged");
 * pledged?.result.value; // => "short"
 * ```
 */
export function explainCofinancing(
  portfolio: Portfolio,
  dealId: string,
  options: CofinancingOptions,
): Explained<Cofinancing> {
  const value = cofinancing(portfolio, dealId, options);
  const scheme = options.scheme ?? schemes.find(({ id }) => id === value.scheme) ?? null;
  const id = `cofinancing/${dealId}`;
  const stages = (Object.keys(STAGES) as ComparedStage[]).map((stage) =>
    ofStage(`${id}/${stage}`, STAGES[stage], value.stages[stage], value, scheme),
  );
  return deepFreeze({
    value,
    trace: traceNode({
      id,
      label: { en: `Co-financing of ${dealId}`, nl: `Cofinanciering van ${dealId}` },
      inputs: [input("governedFrom", figure("date", value.governedFrom))],
      result: figure("text", value.stages.final.outcome),
      rule: value.scheme,
      reference: scheme?.reference ?? null,
      children: stages,
    }),
  });
}

function ofStage(
  id: string,
  label: Words,
  stage: CofinancingAtStage,
  { exception, governedFrom }: Cofinancing,
  scheme: Scheme | null,
): TraceNode {
  const { counted, excluded, undetermined, state, total, base, groups, requirements, outcome, reason } =
    stage;
  return traceNode({
    id,
    label,
    formula: "counted + excluded + undetermined",
    inputs: [
      input("counted", euros(counted)),
      input("excluded", euros(excluded)),
      input("undetermined", euros(undetermined)),
      input("total", euros(total)),
      input(base, euros(state)),
      ...(reason === null ? [] : [input("reason", figure("text", reason))]),
      ...(exception === null ? [] : [input("exception", figure("text", exception.reason))]),
    ],
    result: figure("text", outcome),
    children: [
      ...groups.map((group, index) => ofGroup(`${id}/group-${index + 1}`, group)),
      ...requirements.map((asked) =>
        ofRequirement(`${id}/${asked.figure ?? asked.origin}`, asked, stage, { scheme, date: governedFrom }),
      ),
    ],
  });
}

function ofGroup(id: string, group: CofinancingGroup): TraceNode {
  const { partner, sector, form, origin, amount, reason, ids } = group;
  const words = CLASSES[group.class];
  const of = [partner, sector, form, origin].filter((part) => part !== null).join(", ");
  return traceNode({
    id,
    label: { en: `${of}: ${words.en}`, nl: `${of}: ${words.nl}` },
    inputs: reason === null ? [] : [input("reason", figure("text", reason))],
    result: euros(amount),
    entries: ids,
  });
}

function ofRequirement(
  id: string,
  { origin, figure: agreed, firmness, required, counted, shortfall, outcome }: CofinancingRequirement,
  { state }: CofinancingAtStage,
  { scheme, date }: GoverningScheme,
): TraceNode {
  const share = origin === "scheme" ? scheme?.parameters.requiredShare : undefined;
  const version = share && governingVersion(share, date);
  const percent = version?.value?.kind === "share" ? version.value.percent : null;
  return traceNode({
    id,
    label: ORIGINS[origin],
    formula: percent === null ? null : "state * share / (100 - share)",
    inputs: [
      input("state", euros(state)),
      ...(percent === null ? [] : [input("share", figure("percent", percent))]),
      input("counted", euros(counted)),
      input("shortfall", euros(shortfall)),
      input("firmness", figure("text", firmness)),
      input("outcome", figure("text", outcome)),
    ],
    result: euros(required),
    rule: share?.parameter ?? null,
    reference: version?.reference ?? null,
    evidence: version?.evidence ?? null,
    entries: agreed === null ? [] : [agreed],
  });
}
