import fc from "fast-check";
import { type Amendment, type CeilingChange, type CeilingTarget, type Deal, fromCents } from "regio-deals";
import type { Structure } from "./structure.js";
import { amounts, dateBases, dates, orNull, pick, picks, sourced, texts } from "./values.js";

const drawnAmendments = fc.record({
  kind: fc.constantFrom("extension", "ceiling", "reallocation"),
  deal: picks,
  from: picks,
  to: picks,
  groupsToo: fc.boolean(),
  oldUntil: orNull(dates),
  newUntil: dates,
  oldValue: orNull(amounts),
  newValue: amounts,
  base: fc.record({
    decidedOn: orNull(dates),
    effectiveOn: dates,
    dateBasis: dateBases,
    recordedOn: orNull(dates),
    reason: texts,
    ...sourced,
  }),
});

type Drawn = typeof drawnAmendments extends fc.Arbitrary<infer One> ? One : never;

/** What amendments are made of, whatever the structure: see {@link amendmentsOf}. */
export const drawnAmendmentLists = fc.array(drawnAmendments, { maxLength: 4 });

/**
 * The amendments, with references that resolve. Old values are any; a reallocation between two lines moves the half of
 * what the first is said to have had, and mostly the groups with it.
 */
export function amendmentsOf(drawn: readonly Drawn[], structure: Structure): readonly Amendment[] {
  return drawn.map((one, i) => amendmentOf(one, `m${i + 1}`, structure));
}

function amendmentOf(drawn: Drawn, id: string, structure: Structure): Amendment {
  const { kind, oldUntil, newUntil, oldValue, newValue } = drawn;
  const base = { id, ...drawn.base };
  switch (kind) {
    case "extension":
      return { ...base, kind, deal: (pick(structure.deals, drawn.deal) as Deal).id, oldUntil, newUntil };
    case "ceiling":
      return { ...base, kind, changes: [{ target: targetOf(drawn.to, structure), oldValue, newValue }] };
    case "reallocation":
      return { ...base, kind, changes: movesOf(drawn, structure) };
  }
}

function targetOf(at: number, structure: Structure): CeilingTarget {
  const targets: readonly CeilingTarget[] = [
    { kind: "envelope", id: "env" },
    ...structure.groups.map(({ id }) => ({ kind: "group" as const, id })),
    ...structure.lines.map(({ id }) => ({ kind: "line" as const, id })),
    ...structure.awards.map(({ id }) => ({ kind: "award" as const, id })),
  ];
  return pick(targets, at) as CeilingTarget;
}

function movesOf(drawn: Drawn, { lines }: Structure): readonly CeilingChange[] {
  const from = pick(lines, drawn.from) as Structure["lines"][number];
  const to = pick(lines, drawn.to) as Structure["lines"][number];
  const moved = Math.floor(drawn.newValue / 2);
  const move = (kind: "line" | "group", id: string, loses: boolean): CeilingChange => ({
    target: { kind, id },
    oldValue: loses ? drawn.newValue : fromCents(0),
    newValue: fromCents(loses ? drawn.newValue - moved : moved),
  });
  const ofLines = [move("line", from.id, true), move("line", to.id, false)];
  const ofGroups = [move("group", from.group, true), move("group", to.group, false)];
  return drawn.groupsToo ? [...ofLines, ...ofGroups] : ofLines;
}
