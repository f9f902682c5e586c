import type { SisaAnnex } from "../accountability/annex.js";
import type { GrantDefinition } from "../accountability/grantDefinition.js";
import type { LocalDate } from "../calendar/localDate.js";
import type { PaymentPlan } from "../law/paymentPlan.js";
import type { SchemeParameters } from "../law/scheme.js";
import type { Money } from "../money/money.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { Statement } from "../statement/statement.js";

/** The fields of a type that may be `null`. */
type NullableKeys<T> = { [K in keyof T]-?: null extends T[K] ? K : never }[keyof T];

/** The fields of a type that may be left out. */
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

type Flat<T> = { readonly [K in keyof T]: T[K] };

/**
 * The form of a type in JSON: an amount and a date are texts, and a field that may be `null` may also be left out.
 */
export type Wire<T> = T extends Money | LocalDate
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Wire<Item>[]
      : string extends keyof T
        ? { readonly [K in keyof T]: Wire<T[K]> }
        : T extends object
          ? Flat<
              { [K in Exclude<keyof T, NullableKeys<T> | OptionalKeys<T>>]: Wire<T[K]> } & {
                [K in NullableKeys<T> | OptionalKeys<T>]?: Wire<T[K]>;
              }
            >
          : never;

/** A portfolio as JSON holds it: amounts as decimal texts (`"1250000.00"`), what is unknown left out or `null`. */
export type PortfolioInput = Wire<Portfolio>;

/** A statement as JSON holds it; figures are texts in memory as well. */
export type StatementInput = Wire<Statement>;

/** A payment plan as JSON holds it. */
export type PaymentPlanInput = Wire<PaymentPlan>;

/** A definition of a grant as JSON holds it. */
export type GrantDefinitionInput = Wire<GrantDefinition>;

/** An annex as JSON holds it; cells are texts in memory as well. */
export type SisaAnnexInput = Wire<SisaAnnex>;

/** Parameters of a scheme as JSON holds them, any of them. */
export type SchemeParametersInput = Wire<Partial<SchemeParameters>>;
