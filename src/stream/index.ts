export type { ByteSource, ByteStream, StreamPiece } from "./byteSource.js";
export type { CsvOptions } from "./csvRows.js";
export {
  type FoldEntriesOptions,
  type FoldedEntries,
  foldEntries,
  type LeftOut,
} from "./foldEntries.js";
export type { FollowOptions, StopSignal, StreamProgress } from "./follow.js";
export { type ReadEntriesOptions, type ReadRow, readEntries } from "./readEntries.js";
export type { EntryFormat } from "./rowParser.js";
export type { StreamIssue } from "./streamIssue.js";
