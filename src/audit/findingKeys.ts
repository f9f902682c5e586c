import type { Finding } from "../finding/finding.js";

/** Gives each finding a key that is the same in another report: its rule, its place, and its number among those alike. */
export function findingKeys(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding }[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { asked = "", field = "", what = "", figure = "" } = finding.facts;
    const place = JSON.stringify([finding.rule, finding.path, asked, field, what, figure]);
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return { key: `${place} ${count}`, finding };
  });
}
