import type { Note, RemarkSubject } from "../portfolio/remark.js";
import { at } from "./letter.js";

/** Makes a note on one thing; its id is that of the thing and a word of its own. */
export function noteOn(
  kind: RemarkSubject["kind"],
  id: string,
  word: string,
  where: string,
  text: string,
): Note {
  return { id: `${id}-${word}`, about: { kind, id }, text, ...at(where) };
}
