import { euros, figure, input, type TraceFigure, type TraceNode, traceNode } from "../trace/traceNode.js";
import type { Language } from "../vocabulary/language.js";
import type { Position, PositionFigure, StageFigures } from "./position.js";
import type { RowEntries } from "./rowEntries.js";
import type { FoldStage } from "./stage.js";

/** What feeds the figures of a row; `null` for the whole, whose rows say it. */
export type EntriesOf = ((stage: FoldStage | "ceiling") => RowEntries) | null;

type Words = Readonly<Record<Language, string>>;

const LEFT: Readonly<Record<"toProgramme" | "toCommit" | "toSpend", Words>> = {
  toProgramme: { en: "Still to programme", nl: "Nog te programmeren" },
  toCommit: { en: "Still to commit", nl: "Nog vast te leggen" },
  toSpend: { en: "Still to spend", nl: "Nog te besteden" },
};

const STAGES = {
  awarded: { en: "Awarded", nl: "Beschikt" },
  paid: { en: "Paid", nl: "Uitbetaald" },
  programmed: { en: "Programmed", nl: "Geprogrammeerd" },
  committed: { en: "Committed", nl: "Verplicht" },
  spent: { en: "Spent", nl: "Besteed" },
  accounted: { en: "Accounted for", nl: "Verantwoord" },
  determined: { en: "Determined", nl: "Vastgesteld" },
} as const satisfies Partial<Record<FoldStage, Words>>;

const COFINANCING = {
  pledged: { en: "Co-financing pledged", nl: "Cofinanciering toegezegd" },
  committed: { en: "Co-financing committed", nl: "Cofinanciering vastgelegd" },
  realised: { en: "Co-financing realised", nl: "Cofinanciering gerealiseerd" },
} as const;

const RULE = "docs/concepts/stages.md";

/** Explains the figures of a row, what is left to make available first. */
export function positionTrace(id: string, name: Words, position: Position, entriesOf: EntriesOf): TraceNode {
  const ofStage = (stage: keyof typeof STAGES): TraceNode =>
    stageNode(`${id}/${stage}`, STAGES[stage], position[stage], entriesOf?.(stage) ?? null, position);
  const { ceiling, toMakeAvailable, released, paid, programmed, committed, spent } = position;
  const isReleased = released.value !== null || released.unknownLines > 0;
  const left = (
    of: keyof typeof LEFT,
    base: string,
    off: string,
    from: PositionFigure,
    less: PositionFigure,
  ) =>
    traceNode({
      id: `${id}/${of}`,
      label: LEFT[of],
      formula: `${base} - ${off}`,
      inputs: [input(base, known(from)), input(off, known(less))],
      result: known(position[of]),
      rule: RULE,
    });
  return traceNode({
    id: `${id}/toMakeAvailable`,
    label: {
      en: `${name.en}: still to make available`,
      nl: `${name.nl}: nog beschikbaar te stellen`,
    },
    formula: isReleased ? "ceiling - released - paid" : "ceiling - paid",
    inputs: [
      input("ceiling", known(ceiling)),
      ...(isReleased ? [input("released", known(released))] : []),
      input("paid", known(paid.net)),
    ],
    result: known(toMakeAvailable),
    rule: RULE,
    children: [
      traceNode({
        id: `${id}/ceiling`,
        label: { en: "Ceiling", nl: "Maximale Rijksbijdrage" },
        inputs: position.revision === null ? [] : [input("revision", figure("text", position.revision))],
        result: known(ceiling),
        rule: RULE,
        entries: entriesOf?.("ceiling").counting ?? [],
      }),
      ...(Object.keys(STAGES) as (keyof typeof STAGES)[]).map(ofStage),
      left("toProgramme", "ceiling", "programmed", ceiling, programmed.net),
      left("toCommit", "ceiling", "committed", ceiling, committed.net),
      left("toSpend", "paid", "spent", paid.net, spent.net),
      ...(Object.keys(COFINANCING) as (keyof typeof COFINANCING)[]).map((stage) =>
        stageNode(
          `${id}/${stage}Cofinancing`,
          COFINANCING[stage],
          position.cofinancing[stage],
          entriesOf?.(`${stage}Cofinancing`) ?? null,
          null,
        ),
      ),
    ],
  });
}

/** One stage: gross less reversed; what is paid is also less what came back. */
function stageNode(
  id: string,
  label: Words,
  { gross, reversed, net }: StageFigures,
  entries: RowEntries | null,
  position: Position | null,
): TraceNode {
  const back = id.endsWith("/paid") ? position?.recovery.received : undefined;
  const ahead = entries?.ahead ?? [];
  return traceNode({
    id,
    label,
    formula: back === undefined ? "gross - reversed" : "gross - reversed - received",
    inputs: [
      input("gross", known(gross)),
      input("reversed", known(reversed)),
      ...(back === undefined ? [] : [input("received", known(back))]),
      ...(net.value === null ? [input("reported", euros(net.reported))] : []),
      ...(net.unknownLines > 0 ? [input("unknownLines", figure("count", net.unknownLines))] : []),
      ...ahead.map((entry) => input("ahead", figure("text", entry))),
    ],
    result: known(net),
    rule: RULE,
    entries: entries?.counting ?? [],
  });
}

function known({ value }: PositionFigure): TraceFigure {
  return euros(value);
}
