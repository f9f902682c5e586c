import fc from "fast-check";
import {
  type Fold,
  finishFold,
  fromPartial,
  isDomainError,
  localDate,
  mergeFolds,
  type Portfolio,
  positions,
  toPartial,
} from "regio-deals";
import { safeParsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { foldEntries, readEntries } from "regio-deals/stream";
import { expect, test } from "vitest";
import { foldAll } from "../../src/stream/foldEntries.js";
import { portfolios } from "../arbitraries/portfolio.js";
import { random } from "../faults/random.js";
import { bytesOf, csvOf, ndjsonOf } from "../unit/stream/written.js";

const asOf = localDate("2022-06-30");
const dimensions = fc.constantFrom(
  "group" as const,
  "deal" as const,
  ["line", "year"] as const,
  ["project", "partner"] as const,
  ["award", "financialYear", "instrument"] as const,
);

/** Bytes cut into pieces at any places. */
function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...at, bytes.length].map((end, index) => bytes.subarray(at[index - 1] ?? 0, end));
}

const fold = (
  source: Iterable<Uint8Array>,
  portfolio: Portfolio,
  format: "ndjson" | "csv",
  by: Parameters<typeof positions>[1]["by"],
) => foldEntries(source, { format, portfolio, asOf, by, mode: "strict" });

test("a ledger in bytes, cut anywhere, gives the positions of the document, as NDJSON and as CSV", async () => {
  await fc.assert(
    fc.asyncProperty(
      portfolios(),
      dimensions,
      fc.array(fc.nat(), { maxLength: 6 }),
      async (portfolio, by, places) => {
        const expected = positions(portfolio, { asOf, by });
        const sources = [
          ["ndjson", ndjsonOf(portfolio)],
          ["csv", csvOf(portfolio)],
          ["csv", csvOf(portfolio, { all: true })],
        ] as const;
        for (const [format, text] of sources) {
          const result = await fold(cut(bytesOf(text), places), portfolio, format, by);
          expect(result.issues).toEqual([]);
          expect(result.fold && finishFold(result.fold)).toEqual(expected);
          expect(result.entries).toBe(portfolio.ledger.length);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a document and its rows have the same issues", async () => {
  await fc.assert(
    fc.asyncProperty(
      portfolios().filter(({ ledger }) => ledger.some(({ kind }) => kind !== "reversal")),
      fc.nat(),
      fc.constantFrom("amount", "kind", "date", "line", "deal", "id", "dateBasis", "colour", "project"),
      fc.constantFrom<unknown>(undefined, 5, "nowhere", "-1.00", "2021-02-30", null, {}, "x".repeat(300)),
      async (portfolio, at, field, value) => {
        const written = JSON.parse(JSON.stringify(serialisePortfolio(portfolio))) as {
          ledger: Record<string, unknown>[];
        };
        // without reversals, since a row does not know what it undoes
        const ledger = written.ledger.filter(({ kind }) => kind !== "reversal");
        const broken = ledger[at % ledger.length] as Record<string, unknown>;
        if (value === undefined) delete broken[field];
        else broken[field] = value;
        const document = { ...written, ledger };
        // an id of another list, or one that stands twice, is told of the document only
        fc.pre(field !== "id" || value !== null);
        const whole = safeParsePortfolio(document);
        const ofLedger = whole.ok
          ? []
          : whole.issues.filter(({ path, code }) => path[0] === "ledger" && code !== "duplicateId");
        const text = ledger.map((entry) => JSON.stringify(entry)).join("\n");
        const result = await fold([bytesOf(text)], portfolio, "ndjson", "deal");
        expect(
          result.issues.map(({ row, offset, ...issue }) => ({
            ...issue,
            path: ["ledger", row - 1, ...issue.path.slice(2)],
          })),
        ).toEqual(ofLedger);
        expect(result.fold === null).toBe(ofLedger.length > 0);
      },
    ),
    { numRuns: 150 },
  );
});

test("a row that is left out makes what may rest on it unknown, and is told to the cent", async () => {
  await fc.assert(
    fc.asyncProperty(
      portfolios().filter(({ ledger }) => ledger.length > 0),
      fc.nat(),
      async (portfolio, at) => {
        const rows = serialisePortfolio(portfolio).ledger.map(
          (entry) => ({ ...entry }) as Record<string, unknown>,
        );
        const broken = rows[at % rows.length] as Record<string, unknown>;
        broken.colour = "red";
        const text = rows.map((entry) => JSON.stringify(entry)).join("\n");
        const options = { format: "ndjson", portfolio, asOf, by: "line", mode: "lenient" } as const;
        const { fold: made, leftOut, incomplete, entries } = await foldEntries(bytesOf(text), options);
        expect([incomplete, leftOut.rows, leftOut.withoutAmount, entries]).toEqual([
          true,
          1,
          0,
          rows.length - 1,
        ]);
        expect(leftOut.amount).toBe(broken.amount);
        const found = finishFold(made as NonNullable<typeof made>);
        const line = broken.line ?? null;
        for (const row of found.rows) {
          if (line === null || row.key.line === line) expect(row.paid.net.value).toBe(null);
        }
        expect(found.total.spent.net.value).toBe(null);
      },
    ),
    { numRuns: 60 },
  );
});

test("parts of a ledger, written and read back, merge to the whole", async () => {
  await fc.assert(
    fc.asyncProperty(
      portfolios(),
      dimensions,
      fc.integer({ min: 1, max: 4 }),
      async (portfolio, by, parts) => {
        const lines = ndjsonOf(portfolio).split("\n");
        const folds = await Promise.all(
          Array.from({ length: parts }, async (_, part) => {
            const text = lines.filter((_line, index) => index % parts === part).join("\n");
            const made = await fold([bytesOf(text)], portfolio, "ndjson", by);
            const written = JSON.stringify(toPartial(made.fold as NonNullable<typeof made.fold>));
            return fromPartial(portfolio, { asOf, by }, JSON.parse(written));
          }),
        );
        expect(finishFold(mergeFolds(folds))).toEqual(positions(portfolio, { asOf, by }));
      },
    ),
    { numRuns: 60 },
  );
});

test("entries that are read are those of the portfolio", async () => {
  await fc.assert(
    fc.asyncProperty(portfolios(), fc.array(fc.nat(), { maxLength: 6 }), async (portfolio, places) => {
      const read = [];
      for await (const { entry } of readEntries(cut(bytesOf(ndjsonOf(portfolio)), places), {
        format: "ndjson",
        portfolio,
      })) {
        read.push(entry);
      }
      expect(read).toEqual(portfolio.ledger);
    }),
    { numRuns: 60 },
  );
});

const DATES = [
  "2020-02-29",
  "2021-02-29",
  "2022-04-31",
  "2021-13-01",
  "1899-12-31",
  "2200-01-01",
  "2021-1-01",
  "",
  20210101,
];
const AMOUNTS = [
  "1.",
  ".5",
  "00",
  "007.10",
  "1e5",
  "-1.00",
  "1.234",
  "12345678901234.00",
  "90071992547409.91",
  "",
  12,
  null,
];

/** The positions of a fold, or the code of the error where a total leaves the safe range. */
function finished(made: Fold | null): unknown {
  try {
    return made && finishFold(made);
  } catch (error) {
    if (isDomainError(error, "AMOUNT_OUT_OF_RANGE")) return error.code;
    throw error;
  }
}

/** Every row of a ledger several times, with other ids, dates, amounts and bases, so that places come back. */
function repeated(portfolio: Portfolio, seed: number, times: number): string {
  const chance = random(seed);
  const rows = serialisePortfolio(portfolio).ledger;
  const text = (entry: object) => {
    const spaced = chance.below(20) === 0;
    const keys = Object.keys(entry);
    if (chance.below(4) === 0) keys.reverse();
    const ordered = Object.fromEntries(keys.map((name) => [name, entry[name as keyof typeof entry]]));
    return JSON.stringify(ordered, null, spaced ? 1 : 0).replaceAll("\n", " ");
  };
  return Array.from({ length: rows.length * times }, (_, index) => {
    const entry = rows[chance.below(rows.length)] as (typeof rows)[number];
    const date = `20${20 + chance.below(4)}-0${1 + chance.below(9)}-1${chance.below(10)}`;
    const odd = (usual: string, others: readonly unknown[]) =>
      chance.below(25) === 0 ? others[chance.below(others.length)] : usual;
    return text({
      ...entry,
      id: odd(`row-${index}-${index * 7919}`, [
        "",
        "__proto__",
        "constructor",
        "prototype",
        "x".repeat(201),
        5,
        null,
      ]),
      date: odd(date, DATES),
      dateBasis: odd(chance.below(4) === 0 ? "atOrBefore" : "on", [
        "On",
        "about",
        "",
        "atOrBeforE",
        null,
        true,
      ]),
      ...(chance.below(3) === 0 ? { recordedOn: chance.below(2) === 0 ? date : null } : {}),
      amount: odd(`${chance.below(100_000)}${["", ".5", ".05", ".00"][chance.below(4)]}`, AMOUNTS),
      ...(chance.below(10) === 0 ? { where: ["p. 1", "§ 2", 'a "quote"', null][chance.below(4)] } : {}),
    });
  }).join("\n");
}

test("the fast ways and the careful way have one verdict and one sum, whatever is wrong with the bytes", async () => {
  const names = [
    "kind",
    "line",
    "amount",
    "date",
    "dateBasis",
    "recipient",
    "source",
    "financialYear",
    "preparation",
  ];
  await fc.assert(
    fc.asyncProperty(
      portfolios(10).filter(({ ledger }) => ledger.length > 0),
      dimensions,
      fc.nat(),
      fc.array(
        fc.record({ at: fc.nat(), byte: fc.nat(255), how: fc.constantFrom("set", "drop", "add", "name") }),
        {
          maxLength: 6,
        },
      ),
      fc.constantFrom(null, localDate("2021-12-31")),
      async (portfolio, by, seed, changes, knownOn) => {
        const bytes = [...bytesOf(repeated(portfolio, seed, 6))];
        for (const { at, byte, how } of changes) {
          const place = at % bytes.length;
          if (how === "set") bytes[place] = byte;
          else if (how === "drop") bytes.splice(place, 1);
          else if (how === "add") bytes.splice(place, 0, byte);
          else bytes.splice(place, 0, ...bytesOf(`"${names[byte % names.length]}":"x",`));
        }
        const source = Uint8Array.from(bytes);
        const options = {
          format: "ndjson",
          portfolio,
          asOf,
          knownOn,
          by,
          mode: "lenient",
          maxIssues: 1000,
        } as const;
        for (const trackIds of [false, true]) {
          const careful = await foldAll(source, { ...options, trackIds }, false);
          const fast = await foldAll(source, { ...options, trackIds }, true);
          expect({ ...fast, fold: null }).toEqual({ ...careful, fold: null });
          expect(finished(fast.fold)).toEqual(finished(careful.fold));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("any bytes end in entries or in issues, and nothing throws", async () => {
  await fc.assert(
    fc.asyncProperty(
      portfolios(4),
      fc.constantFrom("ndjson" as const, "csv" as const),
      fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), how: fc.constantFrom("set", "drop", "add") }), {
        maxLength: 5,
      }),
      async (portfolio, format, changes) => {
        const bytes = [...bytesOf(format === "csv" ? csvOf(portfolio) : ndjsonOf(portfolio))];
        // the heading of CSV is the contract of the caller, so it stays
        const from = format === "csv" ? bytes.indexOf(10) + 1 : 0;
        for (const { at, byte, how } of changes) {
          if (bytes.length <= from) break;
          const place = from + (at % (bytes.length - from));
          if (how === "set") bytes[place] = byte;
          else if (how === "drop") bytes.splice(place, 1);
          else bytes.splice(place, 0, byte);
        }
        const result = await fold([Uint8Array.from(bytes)], portfolio, format, "deal");
        expect(result.fold === null).toBe(result.issueCount > 0);
        expect(result.entries + result.leftOut.rows).toBeLessThanOrEqual(result.rows);
      },
    ),
    { numRuns: 300 },
  );
});

test("the fast way and the careful way of CSV have one verdict and one sum", async () => {
  await fc.assert(
    fc.asyncProperty(
      portfolios(10).filter(({ ledger }) => ledger.length > 0),
      dimensions,
      fc.constantFrom("," as const, ";" as const),
      fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), how: fc.constantFrom("set", "drop", "add") }), {
        maxLength: 6,
      }),
      async (portfolio, by, separator, changes) => {
        const [heading = "", ...rows] = csvOf(portfolio, { separator }).split(/(?<=\r\n)/);
        // rows come back, so that their places are known
        const bytes = [...bytesOf(heading + rows.join("").repeat(4))];
        const from = bytesOf(heading).length;
        for (const { at, byte, how } of changes) {
          const place = from + (at % (bytes.length - from));
          if (how === "set") bytes[place] = byte;
          else if (how === "drop") bytes.splice(place, 1);
          else bytes.splice(place, 0, byte);
        }
        const source = Uint8Array.from(bytes);
        const options = {
          format: "csv",
          csv: { separator },
          portfolio,
          asOf,
          by,
          mode: "lenient",
          maxIssues: 1000,
        } as const;
        const careful = await foldAll(source, options, false);
        const fast = await foldAll(source, options, true);
        expect({ ...fast, fold: null }).toEqual({ ...careful, fold: null });
        expect(finished(fast.fold)).toEqual(finished(careful.fold));
      },
    ),
    { numRuns: 200 },
  );
});
