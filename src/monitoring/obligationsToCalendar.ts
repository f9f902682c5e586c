import { addDays } from "../calendar/addDays.js";
import { type LocalDate, localDate } from "../calendar/localDate.js";
import { citation } from "../law/legalReference.js";
import { checkLanguage, type Language } from "../vocabulary/language.js";
import type { Obligation } from "./obligations.js";

/** How duties are written as a calendar. */
export interface CalendarOptions {
  /** The language of the words. */
  readonly language: Language;
  /** The day on which the calendar is made; the library reads no clock. */
  readonly madeOn: LocalDate;
  /** The name of the calendar. */
  readonly name: string;
}

const LONGEST_LINE = 75;

/**
 * Writes duties as a calendar in the iCalendar form (RFC 5545), which any calendar program reads.
 *
 * **Details**: each is an event of whole days; one without an end is an event of its first day. The same duties give the same
 * bytes. Lines are folded at 75 octets.
 *
 * @param duties - The duties, as {@link obligations} lists them.
 * @param options - The language, the day on which it is made, the name.
 * @returns The text, with CRLF.
 * @throws {@link DomainError} `DATE_INVALID`, `FORMAT_INVALID` for a language that the library does not have.
 *
 * @example
 * ```ts
 * import { localDate, obligationsToCalendar } from "regio-deals";
 *
 * const options = { language: "nl", madeOn: localDate("2021-01-01"), name: "Zeeland" } as const;
 * obligationsToCalendar([], options).split("\r\n")[1]; // => "VERSION:2.0"
 * ```
 */
export function obligationsToCalendar(duties: readonly Obligation[], options: CalendarOptions): string {
  checkLanguage(options.language);
  const stamp = `${compact(localDate(options.madeOn))}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//regio-deals//obligations//NL",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...duties.flatMap((duty) => eventOf(duty, stamp, options.language)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventOf(
  { id, words, from, until, reference, source }: Obligation,
  stamp: string,
  language: Language,
): readonly string[] {
  const basis = reference === null ? (source ?? "") : citation(reference);
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}@regio-deals`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(until ?? addDays(from, 1))}`,
    `SUMMARY:${escapeText(words[language])}`,
    ...(basis === "" ? [] : [`DESCRIPTION:${escapeText(basis)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(date: LocalDate): string {
  return date.replaceAll("-", "");
}

function escapeText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** Breaks a line after at most 75 octets, never within a character; the next begins with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
