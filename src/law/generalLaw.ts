import { type AwbTerms, awbTerms } from "./general/awb.js";
import { type BadoLimits, badoLimits } from "./general/bado.js";
import { type DeMinimisCeilings, deMinimisCeilings } from "./general/deMinimis.js";
import { type MonitoringTerms, monitoringTerms } from "./general/monitoringTerms.js";
import { type SisaTerms, sisaTerms } from "./general/sisaTerms.js";
import { type VatTerms, vatTerms } from "./general/vatTerms.js";

/** The general law that regional deals meet. */
export interface GeneralLaw {
  /** Terms of administrative law. */
  readonly awb: AwbTerms;
  /** Limits of the audit of local accounts. */
  readonly bado: BadoLimits;
  /** Ceilings of de minimis aid. */
  readonly deMinimis: DeMinimisCeilings;
  /** What every deal reports on. */
  readonly monitoring: MonitoringTerms;
  /** Terms of single information, single audit. */
  readonly sisa: SisaTerms;
  /** The VAT compensation fund. */
  readonly vat: VatTerms;
}

/** The general law as dated parameters, each with its reference and evidence; frozen. */
export const generalLaw: GeneralLaw = /* @__PURE__ */ Object.freeze({
  awb: awbTerms,
  bado: badoLimits,
  deMinimis: deMinimisCeilings,
  monitoring: monitoringTerms,
  sisa: sisaTerms,
  vat: vatTerms,
});
