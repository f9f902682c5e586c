import { add } from "../money/add.js";
import type { ClassedContribution, CofinancingGroup } from "./cofinancingResult.js";

/** Puts contributions together that differ in nothing but their ids and amounts, in order of first appearance. */
export function groupAlike(contributions: readonly ClassedContribution[]): readonly CofinancingGroup[] {
  const groups = new Map<string, CofinancingGroup & { readonly ids: string[] }>();
  for (const { id, ...contribution } of contributions) {
    const { partner, sector, form, origin, reason } = contribution;
    const key = JSON.stringify([partner, sector, form, origin, contribution.class, reason]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { ...contribution, ids: [id] });
      continue;
    }
    group.ids.push(id);
    groups.set(key, { ...group, amount: add(group.amount, contribution.amount) });
  }
  return [...groups.values()];
}
