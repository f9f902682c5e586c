import { dayOfYear } from "../calendar/dayOfYear.js";
import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import type { SisaDocument } from "../law/general/sisaTerms.js";
import { generalLaw } from "../law/generalLaw.js";
import { holdingAt } from "../law/valueAt.js";
import type { AccountabilityList } from "./accountabilityList.js";

/** One file of a delivery. */
export interface SisaFile {
  /** Its name, with its ending. */
  readonly name: string;
  /** Which document it is; `null` where it is none of them. */
  readonly document: SisaDocument | null;
  /** Whether it is signed, or says that it was; `null` where nobody looked. */
  readonly signed: boolean | null;
}

/** What a delivery is held to. */
export interface SisaPackageOptions {
  /** The financial year. */
  readonly year: number;
  /** The names that the procedure of the year prescribes, by document; not compared where it is left out. */
  readonly names?: Readonly<Partial<Record<SisaDocument, string>>>;
  /** What must be accounted for; not compared where it is left out. */
  readonly list?: AccountabilityList;
  /** The codes of the grants in the annex, for the list. */
  readonly codes?: readonly string[];
}

const ENDINGS = { pdf: [".pdf"], excel: [".xlsx", ".xlsm", ".xls"] } as const;

const SIGNED: readonly SisaDocument[] = ["auditorStatement", "coveringLetter"];

/**
 * Tries a delivery before it is sent: the documents of the year, their number, kind, names and signatures.
 *
 * **Details**: one fault makes the whole delivery implausible. The documents of 2014 and 2015 are known, and those from 2022
 * on; of the years between nobody read them, so their number cannot be told. How files must be named was not found: a
 * caller who knows gives the names.
 *
 * @param files - The files, without the zip that holds them.
 * @param options - The year, and what else is known.
 * @returns Findings `RD-PAC-01` to `RD-PAC-06`, frozen; passes too.
 * @throws {@link DomainError} `DATE_INVALID` for a year out of range.
 *
 * @example
 * ```ts
 * import { checkSisaPackage } from "regio-deals";
 *
 * const findings = checkSisaPackage([], { year: 2024 });
 * findings.filter(({ rule, outcome }) => rule === "RD-PAC-01" && outcome === "fail").length; // => 5
 * checkSisaPackage([], { year: 2018 })[0]?.outcome; // => "cannotTell"
 * ```
 */
export function checkSisaPackage(
  files: readonly SisaFile[],
  options: SisaPackageOptions,
): readonly Finding[] {
  const day = dayOfYear(options.year, { month: 1, day: 1 });
  const required = holdingAt(generalLaw.sisa.packageDocuments, day)?.value ?? null;
  const year = String(options.year);
  const path = ["package", options.year];
  if (required === null) {
    const unknown: Phrase = "packageUnknown";
    return Object.freeze([makeFinding("RD-PAC-01", "cannotTell", { path, facts: { year, unknown } })]);
  }
  return Object.freeze([
    ...required.map(({ document }) => {
      const count = files.filter((file) => file.document === document).length;
      return makeFinding("RD-PAC-01", count === 1 ? "pass" : "fail", {
        path: [...path, document],
        expected: "1",
        actual: String(count),
        facts: { year, document },
      });
    }),
    ...files.flatMap((file, index) => ofFile(file, index, required, options)),
    ...ofList(options),
  ]);
}

function ofFile(
  { name, document, signed }: SisaFile,
  index: number,
  required: readonly { readonly document: SisaDocument; readonly format: keyof typeof ENDINGS }[],
  { year, names }: SisaPackageOptions,
): readonly Finding[] {
  const path = ["package", year, "files", index];
  const facts = { year: String(year), name, document: document ?? "–" };
  const wanted = required.find((one) => one.document === document);
  if (wanted === undefined || document === null) return [makeFinding("RD-PAC-02", "fail", { path, facts })];
  const format = ENDINGS[wanted.format].some((ending) => name.toLowerCase().endsWith(ending));
  const prescribed = names?.[document];
  return [
    makeFinding("RD-PAC-02", "pass", { path, facts }),
    makeFinding("RD-PAC-03", format ? "pass" : "fail", { path, facts, expected: wanted.format }),
    ...(SIGNED.includes(document) ? [ofSignature(signed, path, facts)] : []),
    ...(prescribed === undefined
      ? []
      : [
          makeFinding("RD-PAC-05", name === prescribed ? "pass" : "fail", {
            path,
            facts,
            expected: prescribed,
            actual: name,
          }),
        ]),
  ];
}

function ofSignature(
  signed: boolean | null,
  path: readonly (string | number)[],
  facts: Readonly<Record<string, string>>,
): Finding {
  if (signed !== null) return makeFinding("RD-PAC-04", signed ? "pass" : "fail", { path, facts });
  const unknown: Phrase = "signatureUnknown";
  return makeFinding("RD-PAC-04", "cannotTell", { path, facts: { ...facts, unknown } });
}

function ofList({ year, list, codes }: SisaPackageOptions): readonly Finding[] {
  if (list === undefined || codes === undefined) return [];
  return list.grants.map(({ code }) =>
    makeFinding("RD-PAC-06", codes.includes(code) ? "pass" : "fail", {
      path: ["package", year, "grants", code],
      facts: { year: String(year), code },
    }),
  );
}
