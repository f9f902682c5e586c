import { compareText } from "../foundation/compareText.js";
import type { Money } from "../money/money.js";
import type { Amendment, CeilingChange, CeilingTarget } from "./amendment.js";
import { standing, type View } from "./view.js";

/** A ceiling on a day. */
export interface CeilingAt {
  /** The amount in cents; `null` where there is none, or it is unknown. */
  readonly amount: Money | null;
  /** The amount that was last in force for sure; equal to `amount` unless that is uncertain. */
  readonly lastKnown: Money | null;
  /** `true` where a change is known to lie at or before a day that is still to come. */
  readonly uncertain: boolean;
  /** How many amendments were in force up to and with the last one that changed it; 0 where none did. */
  readonly revision: number;
}

/** The amendments that hold in a view, and the ceilings that they lead to. */
export interface CeilingBook {
  /** The amendments in force, in the order in which they act. */
  readonly inForce: readonly Amendment[];
  /** The ceiling of a target that starts from a given amount. */
  readonly ceilingAt: (kind: CeilingTarget["kind"], id: string, start: Money | null) => CeilingAt;
}

/** Works out which amendments are in force, and keeps for each target the last change. */
export function ceilingBook(amendments: readonly Amendment[], view: View): CeilingBook {
  const inForce = inOrder(amendments.filter((amendment) => standingOf(amendment, view) === "counts"));
  const last = new Map<string, { readonly amount: Money; readonly revision: number }>();
  inForce.forEach((amendment, index) => {
    for (const { target, newValue } of changesOf(amendment)) {
      last.set(targetKey(target), { amount: newValue, revision: index + 1 });
    }
  });
  const ahead = new Set(
    amendments
      .filter((amendment) => standingOf(amendment, view) === "ahead")
      .flatMap((amendment) => changesOf(amendment).map(({ target }) => targetKey(target))),
  );
  return {
    inForce,
    ceilingAt: (kind, id, start) => {
      const key = targetKey({ kind, id });
      const { amount: lastKnown, revision } = last.get(key) ?? { amount: start, revision: 0 };
      const uncertain = ahead.has(key);
      return { amount: uncertain ? null : lastKnown, lastKnown, uncertain, revision };
    },
  };
}

/** The changes of ceilings that an amendment makes; an extension makes none. */
export function changesOf(amendment: Amendment): readonly CeilingChange[] {
  return amendment.kind === "extension" ? [] : amendment.changes;
}

/** Orders amendments as they act: by the day from which they hold, then by the day in the books, then as listed. */
export function inOrder<Kind extends Amendment>(amendments: readonly Kind[]): readonly Kind[] {
  return [...amendments].sort(
    (a, b) =>
      compareText(a.effectiveOn, b.effectiveOn) ||
      compareText(a.recordedOn ?? a.effectiveOn, b.recordedOn ?? b.effectiveOn),
  );
}

/** How an amendment counts in a view. */
export function standingOf(amendment: Amendment, view: View): "counts" | "ahead" | "absent" {
  return standing({ ...amendment, date: amendment.effectiveOn }, view);
}

/** One text for each thing that has a ceiling. */
export function targetKey(target: CeilingTarget): string {
  return `${target.kind} ${target.id}`;
}
