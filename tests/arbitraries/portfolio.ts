import fc from "fast-check";
import type { Note, Observation, Portfolio, RemarkSubject } from "regio-deals";
import { amendmentsOf, drawnAmendmentLists } from "./amendments.js";
import { drawnLedgers, ledgerOf } from "./entries.js";
import { structures } from "./structure.js";
import {
  amounts,
  dates,
  orNull,
  pick,
  picks,
  qualifiers,
  SOURCE_IDS,
  shares,
  sourced,
  texts,
} from "./values.js";

const sources = fc
  .tuple(
    ...SOURCE_IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        title: texts,
        publisher: orNull(texts),
        reference: orNull(texts),
        url: orNull(fc.constant("https://example.org/letter")),
      }),
    ),
  )
  .map((both) => [...both]);

const observations = fc.array(
  fc.record({ about: picks, date: dates, measure: texts, share: shares, qualifier: qualifiers, ...sourced }),
  { maxLength: 2 },
);

const notes = fc.array(fc.record({ about: picks, text: texts, ...sourced }), { maxLength: 2 });

/**
 * Small portfolios in memory, plain data of the right form: every id is unique, leads somewhere, and to the right kind and place.
 *
 * They hold every kind of entry and amendment, balances (`atOrBefore`), partial reversals that never undo more than
 * there is, deals with several lines, entries that name a line, a deal or both, and every field that may be `null` with
 * and without a value. Whether a rule is met is left to chance: money may lie above a ceiling, an old value may differ
 * from what was in force. Sums of all amounts stay exact.
 *
 * The ids are `env`, `g1`, `l1`, `d1`, `d1-pillar1`, `d1-project1`, `r1`, `p1`, `w1` (awards), `m1` (amendments), `e1`.
 *
 * @param longest - The most entries in a ledger, reversals apart: these add a third at most.
 */
export function portfolios(longest = 12): fc.Arbitrary<Portfolio> {
  return fc
    .record({
      title: texts,
      envelope: fc.record({ id: fc.constant("env"), name: texts, ceiling: orNull(amounts), ...sourced }),
      sources,
      structure: structures,
      amendments: drawnAmendmentLists,
      observations,
      notes,
      ledger: drawnLedgers(longest),
    })
    .map(({ title, envelope, sources: cited, structure, ...drawn }): Portfolio => {
      const amendments = amendmentsOf(drawn.amendments, structure);
      const ledger = ledgerOf(drawn.ledger, structure);
      const all = { ...structure, amendments, ledger };
      return structuredClone<Portfolio>({
        schemaVersion: 1,
        id: "generated",
        title,
        envelope,
        sources: cited,
        ...structure,
        amendments,
        observations: drawn.observations.map(
          (one, i): Observation => ({ ...one, id: `o${i + 1}`, about: subject(one.about, all) }),
        ),
        notes: drawn.notes.map(
          (one, i): Note => ({ ...one, id: `n${i + 1}`, about: subject(one.about, all) }),
        ),
        ledger,
      });
    });
}

type Parts = Pick<
  Portfolio,
  "groups" | "lines" | "deals" | "pillars" | "projects" | "reservations" | "ledger" | "amendments"
>;

function subject(at: number, parts: Parts): RemarkSubject {
  const of = (kind: RemarkSubject["kind"], items: readonly { readonly id: string }[]) =>
    items.map(({ id }): RemarkSubject => ({ kind, id }));
  const subjects = [
    ...of("envelope", [{ id: "env" }]),
    ...of("group", parts.groups),
    ...of("line", parts.lines),
    ...of("deal", parts.deals),
    ...of("pillar", parts.pillars),
    ...of("project", parts.projects),
    ...of("reservation", parts.reservations),
    ...of("entry", parts.ledger),
    ...of("amendment", parts.amendments),
  ];
  return pick(subjects, at) as RemarkSubject;
}
