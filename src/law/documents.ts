import { localDate } from "../calendar/localDate.js";
import type { LegalReference } from "./legalReference.js";

/** The day on which the documents were last looked at. */
const CHECKED_ON = "2026-11-23";

/** The parts of a reference that are known; what is left out is `null`. */
export interface ReferenceParts {
  readonly title: string;
  readonly publication?: string;
  readonly article?: string | undefined;
  readonly paragraph?: string | undefined;
  readonly bwbId?: string;
  readonly url?: string | undefined;
}

/** Makes a reference of its known parts. */
export function referenceTo(parts: ReferenceParts): LegalReference {
  const { title, publication = null, article = null, paragraph = null, bwbId = null, url = null } = parts;
  const days = { inForceFrom: null, inForceUntil: null, checkedOn: localDate(CHECKED_ON) };
  return { title, publication, article, paragraph, bwbId, url, ...days };
}

/** The letter to parliament of January 2021 on the Regio Envelop. */
export const letter = (place?: string): LegalReference =>
  referenceTo({
    title: `Brief aan de Tweede Kamer over de Regio Envelop, januari 2021${place === undefined ? "" : ` (${place})`}`,
  });

/** The regulation of the third tranche. */
export const regulationThree = (article?: string): LegalReference =>
  referenceTo({
    title: "Regeling specifieke uitkering Regio Deals derde tranche",
    publication: "Stcrt. 2020, 14351",
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2020-14351.html",
    article,
  });

/** The regulation of the fourth tranche. */
export const regulationFour = (article?: string): LegalReference =>
  referenceTo({
    title: "Regeling specifieke uitkering Regio Deals vierde tranche",
    publication: "Stcrt. 2023, 12561",
    url: "https://zoek.officielebekendmakingen.nl/stcrt-2023-12561.html",
    article,
  });

/** The decree of the fourth, fifth and sixth tranche. */
export const decree = (article?: string): LegalReference =>
  referenceTo({
    title: "Besluit specifieke uitkering Regio Deals vierde, vijfde en zesde tranche",
    publication: "Stb. 2024, 219",
    url: "https://zoek.officielebekendmakingen.nl/stb-2024-219.html",
    article,
  });

/** The act on the finances of provinces and municipalities. */
export const financialRelations = (article: string, paragraph?: string): LegalReference =>
  referenceTo({
    title: "Financiële-verhoudingswet",
    bwbId: "BWBR0008290",
    article,
    paragraph,
  });

/** The act on the finances of the Caribbean public bodies. */
export const caribbeanFinances = (article: string, paragraph?: string): LegalReference =>
  referenceTo({
    title: "Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba",
    bwbId: "BWBR0028151",
    article,
    paragraph,
  });

/** The general administrative law act, as it read in 2017. */
export const administrativeLaw = (article: string, paragraph?: string): LegalReference =>
  referenceTo({
    title: "Algemene wet bestuursrecht",
    bwbId: "BWBR0005537",
    article,
    paragraph,
  });

/** The decree on the audit of the accounts of local government. */
export const auditDecree = (article: string, paragraph?: string): LegalReference =>
  referenceTo({
    title: "Besluit accountantscontrole decentrale overheden",
    bwbId: "BWBR0015524",
    article,
    paragraph,
  });

/** The act on the VAT compensation fund, as it read in 2017. */
export const vatFund = (article: string): LegalReference =>
  referenceTo({ title: "Wet op het BTW-compensatiefonds", bwbId: "BWBR0013817", article });

/** A page or paper that is no regulation. */
export const page = (title: string, url?: string): LegalReference => referenceTo({ title, url });

/** A European regulation. */
export const european = (number: string, article?: string): LegalReference =>
  referenceTo({
    title: `Verordening (EU) ${number}`,
    publication: `Verordening (EU) ${number}`,
    article,
  });
