// A bar that shows how far a long file is read.

import { SingleBar } from "cli-progress";

/** A shorter file is read before anybody has seen a bar. */
const LONG = 1 << 25;

const WORDS = {
  en: { rows: "rows", left: "left" },
  nl: { rows: "rijen", left: "te gaan" },
};

/**
 * Shows a bar on the error stream, where that is a terminal and the file is long. It changes nothing about the terminal but
 * its own line, which is empty again once it is stopped.
 *
 * @param {number} size In bytes.
 * @param {"nl" | "en"} language
 */
export function progressBar(size, language) {
  const words = WORDS[language];
  const bar = new SingleBar({
    stream: process.stderr,
    format: `{bar} {percentage} %  {megabytes} MB  {rows} ${words.rows}  {eta} s ${words.left}`,
    clearOnComplete: true,
    linewrap: true,
  });
  if (size >= LONG) bar.start(size, 0, { megabytes: 0, rows: 0 });
  return {
    /** @param {{ bytes: number, rows: number }} progress */
    update: ({ bytes, rows }) => bar.update(bytes, { megabytes: Math.floor(bytes / 1e6), rows }),
    stop: () => bar.stop(),
  };
}
