import type { Random } from "../faults/random.js";
import { type Field, oneIn, oneOf, type Value } from "./sourceFile.js";

const raw = (text: string): Value => ({ raw: text });

const DATES = [
  ..."2020-02-29 2021-02-29 2000-02-29 1900-02-29 2022-04-31 2022-06-30 2021-13-01 2021-00-10 2021-01-00".split(
    " ",
  ),
  ..."2021-01-32 1899-12-31 1900-01-01 2199-12-31 2200-01-01 2021-1-01 2021-01-1 20210101 2021/01/01".split(
    " ",
  ),
  ..."2021-01-01T00:00 +021-01-01 -021-01-01 2021-01-01\u0000 ２０２１-01-01 2021-0١-01 2021-01-0x 202:-01-01".split(
    " ",
  ),
];

const AMOUNTS = [
  ..."1. .5 . 00 007.10 1e5 1E2 -1.00 -0 +1.00 1.234 1.2.3 1,50 1,2,3 0x10 1_000 １ ١ 0.0 0.00 --1 -".split(
    " ",
  ),
  ..."1234567890123.4 12345678901234.00 12345678901 90071992547409.91 90071992547409.92 NaN Infinity".split(
    " ",
  ),
  "0".repeat(63),
  "0".repeat(64),
  "0".repeat(65),
  `${"0".repeat(300)}1`,
  "9".repeat(400),
  " 1.00",
  "1.00 ",
  "1\u00002",
];

const IDS = [
  "",
  " ",
  "x".repeat(199),
  "x".repeat(200),
  "x".repeat(201),
  "é".repeat(200),
  "😀".repeat(200),
  "😀".repeat(201),
  "y".repeat(256),
  ..."__proto__ constructor prototype __proto_ constructo prototyp_ toString hasOwnProperty __proto__x".split(
    " ",
  ),
  "\u0000",
  "a\u001f",
  "\u007f",
  "\u0080",
  "\u009f",
  "\u00a0",
  "\ud800",
  "\ud801",
  "\udfff",
  "\udc00\ud800",
  "\ufffd",
  "\ufeff",
  "\u2028",
  "line\nbreak",
  "row-0",
  "row-1",
  "same",
];

const OTHERS: readonly Value[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  2021,
  1899,
  1900,
  2199,
  2200,
  2021.5,
  [],
  [["id", "x"]],
  [["from", "2021-01-01"]],
  [
    ["from", "2021-01-02"],
    ["until", "2021-01-02"],
  ],
  [
    ["until", "2021-01-03"],
    ["from", "2021-01-02"],
  ],
  [
    ["currency", "USD"],
    ["amount", "1.10"],
    ["rate", "01.0800"],
    ["rateDate", "2021-01-01"],
    ["rateSource", ""],
  ],
  [
    ["currency", "usd"],
    ["amount", "1.1.0"],
    ["rate", `1.${"1".repeat(40)}`],
    ["rateDate", "2021-02-30"],
    ["rateSource", "x"],
  ],
  ..."payment onwardPayment programming commitment spending cofinancing accounted determination recovery".split(
    " ",
  ),
  ..."reversal nothing on atOrBefore On about exact region unknown specificGrant grant project pledged".split(
    " ",
  ),
  ..."claimed received realised public cash own l1 l2 d1 d2 r1 p1 w1 w2 s1 d1-pillar1 d1-project1 e1 env".split(
    " ",
  ),
];

/** What stands for a value in JSON as it is written, right or wrong. */
const WRITTEN: readonly Value[] = [
  "2021.0 2.021e3 20210 02021 1e400 -1e400 1e-400 123456789012345678901234567890 -0 +1 .5 5. 0x1 NaN".split(
    " ",
  ),
  'Infinity undefined nul nulll null5 tru True FALSE [] [[]] [null] {} {{}} \' \'1\' "open open" "\\ "\\x"'.split(
    " ",
  ),
  [
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\u0000"',
    '"\\u12"',
    '"a\u0001b"',
    '"tab\t"',
    "\u0000",
    "",
    " ",
    '""',
    '"',
  ],
  [
    '"a"x',
    '"a" ',
    ' "a"',
    'a"b',
    '""""',
    '"""',
    "\u2028",
    "\u00a0",
    "\ufeff",
    "/*x*/1",
    '{"id":"x",}',
    "[1,]",
  ],
  [`${"[".repeat(70)}${"]".repeat(70)}`, `${"[".repeat(61)}${"]".repeat(61)}`, "[".repeat(2000)],
  [`${'{"a":'.repeat(62)}1${"}".repeat(62)}`, `${'{"a":'.repeat(400)}1${"}".repeat(400)}`],
  ['{"__proto__":{"id":"x"}}', '{"constructor":1}', '{"id":"x","id":"y"}', `"${"z".repeat(5000)}"`],
]
  .flat()
  .map(raw);

const NAMES = [
  ..."id date amount recordedOn where until from kind line deal award pillar project partner to recipient".split(
    " ",
  ),
  ..."instrument financialYear stage sector form origin level source dateBasis qualifier preparation".split(
    " ",
  ),
  ..."disposable of costPeriod original colour ids i ID __proto__ constructor prototype toString 0 of.id".split(
    " ",
  ),
  "",
  "id ",
  "\ud800",
  "é",
];

/** A hard value for a field of this name, most often of its own sort. */
function hardValue(name: string, chance: Random): Value {
  if (oneIn(chance, 3)) return oneOf(chance, WRITTEN);
  if (!oneIn(chance, 3)) {
    if (/^(date|recordedOn|from|until|rateDate)$/.test(name)) return oneOf(chance, DATES);
    if (/^(amount|rate)$/.test(name)) return oneOf(chance, AMOUNTS);
    if (/^(id|line|source|where)$/.test(name)) return oneOf(chance, IDS);
  }
  return oneOf(chance, oneOf<readonly Value[]>(chance, [DATES, AMOUNTS, IDS, OTHERS, OTHERS, OTHERS]));
}

/** The fields that a row decides by itself, whatever was learned of others. */
const OWN: readonly string[] = "id date amount recordedOn where of costPeriod until from".split(" ");

/** Changes one thing of a row: a value, a name, or which fields it has. */
export function mutateRow(row: Field[], chance: Random): void {
  if (row.length === 0) return;
  const own = row.findIndex(([of]) => of === oneOf(chance, OWN));
  const at = own >= 0 && oneIn(chance, 2) ? own : chance.below(row.length);
  const field = row[at] as Field;
  const [name, value] = field;
  if (Array.isArray(value) && !oneIn(chance, 4)) {
    mutateRow(value, chance);
    return;
  }
  switch (chance.below(10)) {
    case 0:
      row.splice(at, 1);
      break;
    case 1:
      row.splice(at, 0, [oneOf(chance, NAMES), hardValue(name, chance)]);
      break;
    case 2:
      row.splice(at, 0, [oneOf(chance, NAMES), null]);
      break;
    case 3:
      row.splice(chance.below(row.length + 1), 0, [name, oneIn(chance, 2) ? value : hardValue(name, chance)]);
      break;
    case 4:
      field[0] = oneOf(chance, NAMES);
      break;
    case 5:
      // what another field holds: an end that is the start, an id that is a line
      field[1] = (oneOf(chance, row) as Field)[1];
      break;
    default:
      field[1] = hardValue(name, chance);
  }
}

const BYTES = [
  ...[
    [0],
    [0xff],
    [0x80],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x82],
    [0xf0, 0x9f],
  ],
  ...[
    [34],
    [34, 34],
    [10],
    [13],
    [13, 10],
    [13, 13, 10],
    [10, 10],
    [44],
    [59],
    [46],
    [92],
    [32],
    [9],
    [48],
    [57],
  ],
  ...[
    [0xef, 0xbb, 0xbf],
    [0xc2, 0xa0],
    [0xc2, 0x85],
    [0xe2, 0x80, 0xa8],
    [0xc3, 0xa9],
    [0x0c],
    [0x1f],
    [0x7f],
  ],
  ...[[123], [125], [58], [91], [93], [92, 117, 48], [45], [43], [101]],
];

/** Changes a few bytes of a file; another file gives what is put into it. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, chance: Random, first: number): Uint8Array {
  const { length } = bytes;
  if (length <= first) return bytes;
  const at = first + chance.below(length - first);
  const until = at + 1 + chance.below(Math.min(length - at, oneIn(chance, 3) ? length : 12));
  const replaced = (from: number, to: number, by: Uint8Array | readonly number[]) => {
    const made = new Uint8Array(from + by.length + length - to);
    made.set(bytes.subarray(0, from));
    made.set(by, from);
    made.set(bytes.subarray(to), from + by.length);
    return made;
  };
  switch (chance.below(11)) {
    case 0:
      return replaced(at, at + 1, [chance.below(256)]);
    case 1:
      return replaced(at, at + 1, [(bytes[at] as number) ^ (1 << chance.below(8))]);
    case 2:
      return replaced(at, oneIn(chance, 2) ? at + 1 : until, []);
    case 3:
      return replaced(at, at, oneOf(chance, BYTES));
    case 4:
      return replaced(at, at + 1, oneOf(chance, BYTES));
    case 5:
      return replaced(at, at, bytes.subarray(at, until));
    case 6: {
      const to = first + chance.below(length - first);
      const swapped = bytes.slice();
      [swapped[at], swapped[to]] = [bytes[to] as number, bytes[at] as number];
      return swapped;
    }
    case 7:
      return bytes.slice(0, at);
    case 8: {
      const from = chance.below(other.length + 1);
      return replaced(at, oneIn(chance, 2) ? at : until, other.subarray(from, from + chance.below(300)));
    }
    default: {
      const start = bytes.lastIndexOf(10, at - 1) + 1;
      const end = bytes.indexOf(10, at);
      const row = bytes.subarray(start, end < 0 ? length : end + 1);
      const to = oneIn(chance, 2) ? start : length;
      return start < first ? bytes : replaced(to, to, row);
    }
  }
}
