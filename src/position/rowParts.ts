import type { CeilingBook } from "../portfolio/ceilingAt.js";
import type { Line } from "../portfolio/envelope.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";
import { type CeilingShare, ceilingShares, haveCeilings } from "./ceilings.js";
import type { Cell } from "./cell.js";
import { coordinatesOfLine } from "./coordinates.js";
import { type Release, releases } from "./determined.js";
import type { RowKey } from "./dimension.js";
import type { Fold } from "./fold.js";
import { keyText, rowKeyOf } from "./rowKey.js";
import { seedKeys } from "./seedKeys.js";

/** What a row is made of. */
export interface RowParts {
  readonly key: RowKey;
  readonly cells: Cell[];
  readonly shares: CeilingShare[];
  readonly releases: Release[];
  /** The lines of reservations that somebody has yet to decide about. */
  readonly undecided: Line[];
}

/** Puts cells, ceilings and releases into the rows that they belong to. */
export function rowParts(fold: Fold, book: CeilingBook, cells: readonly Cell[]): readonly RowParts[] {
  const { portfolio, index, by } = fold;
  const rows = new Map<string, RowParts>();
  const rowAt = (key: RowKey): RowParts => {
    const text = keyText(key, by);
    const row = rows.get(text) ?? { key, cells: [], shares: [], releases: [], undecided: [] };
    rows.set(text, row);
    return row;
  };
  for (const key of seedKeys(portfolio, index, by)) {
    for (const recipient of by.includes("recipient") ? RECIPIENTS : [null]) {
      rowAt(recipient === null ? key : { ...key, recipient });
    }
  }
  for (const cell of cells) rowAt(rowKeyOf(cell.at, by, portfolio, index)).cells.push(cell);
  if (!haveCeilings(by)) return [...rows.values()];
  for (const share of ceilingShares(portfolio, index, book, by)) rowAt(share.key).shares.push(share);
  for (const release of releases(fold, book, cells, by)) rowAt(release.key).releases.push(release);
  for (const line of undecidedLines(fold)) {
    rowAt(rowKeyOf(coordinatesOfLine(line), by, portfolio, index)).undecided.push(line);
  }
  return [...rows.values()];
}

/** The lines of reservations without a decision. */
export function undecidedLines({ portfolio, index }: Fold): readonly Line[] {
  return portfolio.lines.filter(
    ({ holder }) => holder.kind === "reservation" && index.reservations.get(holder.id)?.decided === false,
  );
}
