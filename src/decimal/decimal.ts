import { Decimal as Shared } from "decimal.js";

/**
 * The library's own decimal.js: 60 significant digits, and whatever else a program sets on its copy does not count here.
 *
 * **Watch out**: never `Decimal.set`, which would change it for everyone; never `instanceof`, which fails across ESM and
 * CommonJS; no `Decimal` leaves this folder.
 */
export const Decimal = /* @__PURE__ */ Shared.clone({ defaults: true, precision: 60 });
