import { ceilingBook, changesOf } from "../portfolio/ceilingAt.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { indexPortfolio } from "../portfolio/portfolioIndex.js";
import { standing, type View } from "../portfolio/view.js";
import { keyOf } from "./ceilingTree.js";
import { coordinatesOf } from "./coordinates.js";
import type { Dimension, RowKey } from "./dimension.js";
import { keyText, rowKeyOf } from "./rowKey.js";
import { type FoldStage, stageOf } from "./stage.js";

/** The ids of what feeds one figure of a row. */
export interface RowEntries {
  /** Entries and awards that count, in the order of the portfolio. */
  readonly counting: readonly string[];
  /** Balances that lie ahead, and make the figure unknown. */
  readonly ahead: readonly string[];
}

/** Gives what feeds a stage of a row, or its ceiling. */
export type EntriesOfRow = (key: RowKey, stage: FoldStage | "ceiling") => RowEntries;

const NONE: RowEntries = { counting: [], ahead: [] };

/** Sorts the ledger, the awards, the lines and the amendments by the row and the stage that they feed. */
export function rowEntries(portfolio: Portfolio, view: View, by: readonly Dimension[]): EntriesOfRow {
  const index = indexPortfolio(portfolio);
  const lists = new Map<string, { counting: string[]; ahead: string[] }>();
  const put = (key: RowKey, stage: string, id: string, stands: "counting" | "ahead") => {
    const place = `${stage} ${keyText(key, by)}`;
    const list = lists.get(place) ?? { counting: [], ahead: [] };
    lists.set(place, list);
    list[stands].push(id);
  };
  for (const entry of portfolio.ledger) {
    const stands = standing(entry, view);
    if (stands === "absent") continue;
    const dimensions = entry.kind === "reversal" ? entry.of : entry;
    const key = rowKeyOf(coordinatesOf(dimensions, entry, index, by), by, portfolio, index);
    put(key, stageOf(dimensions), entry.id, stands === "counts" ? "counting" : "ahead");
  }
  for (const award of portfolio.awards) {
    const stands = standing(award, view);
    if (stands === "absent") continue;
    const names = {
      line: award.line,
      award: award.id,
      partner: award.treasurer,
      instrument: award.instrument,
    };
    const key = rowKeyOf(coordinatesOf(names, award, index, by), by, portfolio, index);
    put(key, "awarded", award.id, stands === "counts" ? "counting" : "ahead");
  }
  for (const line of portfolio.lines) {
    const key = { envelope: portfolio.envelope.id, group: line.group, line: line.id, deal: dealOfLine(line) };
    put(keyOf(by, key), "ceiling", line.id, "counting");
  }
  for (const amendment of ceilingBook(portfolio.amendments, view).inForce) {
    const keys = changesOf(amendment).flatMap(({ target }): readonly RowKey[] => {
      const envelope = portfolio.envelope.id;
      if (target.kind === "envelope") return [keyOf(by, { envelope })];
      if (target.kind === "group") return [keyOf(by, { envelope, group: target.id })];
      const line = index.lines.get(target.kind === "line" ? target.id : "");
      if (line === undefined) return [];
      return [keyOf(by, { envelope, group: line.group, line: line.id, deal: dealOfLine(line) })];
    });
    for (const key of new Map(keys.map((key) => [keyText(key, by), key])).values()) {
      put(key, "ceiling", amendment.id, "counting");
    }
  }
  return (key, stage) => lists.get(`${stage} ${keyText(key, by)}`) ?? NONE;
}
