import type {
  AgreedCofinancing,
  Amendment,
  CommitmentEntry,
  Figure,
  LedgerEntry,
  Line,
  LocalDate,
  Money,
  PaymentEntry,
  Portfolio,
  Result,
  ReversalEntry,
  Statement,
} from "regio-deals";
import type { Issue, PortfolioInput, StatementInput, safeParsePortfolio, Wire } from "regio-deals/schema";
import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { entrySchema } from "../../src/schema/entrySchema.js";
import type { portfolioSchema } from "../../src/schema/portfolioSchema.js";
import type { statementSchema } from "../../src/schema/statementSchema.js";
import type * as structure from "../../src/schema/structureSchemas.js";

/** All fields writable and every object flat, so that two spellings of one type are one type. */
type Plain<T> = T extends Money | LocalDate
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** The types of the unannotated schemas, which nobody wrote down by hand. */
type Out<S extends z.ZodType> = Plain<z.output<S>>;
type In<S extends z.ZodType> = Plain<z.input<S>>;

describe("schema and interface are one type, in memory", () => {
  test("as a whole", () => {
    expectTypeOf<z.output<typeof portfolioSchema>>().toEqualTypeOf<Portfolio>();
    expectTypeOf<z.output<typeof statementSchema>>().toEqualTypeOf<Statement>();
  });

  test("and in every part: nothing is hidden behind the annotation", () => {
    expectTypeOf<Out<typeof entrySchema>>().toEqualTypeOf<Plain<LedgerEntry>>();
    expectTypeOf<Out<typeof structure.amendmentSchema>>().toEqualTypeOf<Plain<Amendment>>();
    expectTypeOf<Out<typeof structure.awardSchema>>().toEqualTypeOf<Plain<Portfolio["awards"][number]>>();
    expectTypeOf<Out<typeof structure.dealSchema>>().toEqualTypeOf<Plain<Portfolio["deals"][number]>>();
    expectTypeOf<Out<typeof structure.envelopeSchema>>().toEqualTypeOf<Plain<Portfolio["envelope"]>>();
    expectTypeOf<Out<typeof structure.groupSchema>>().toEqualTypeOf<Plain<Portfolio["groups"][number]>>();
    expectTypeOf<Out<typeof structure.lineSchema>>().toEqualTypeOf<Plain<Line>>();
    expectTypeOf<Out<typeof structure.noteSchema>>().toEqualTypeOf<Plain<Portfolio["notes"][number]>>();
    expectTypeOf<Out<typeof structure.observationSchema>>().toEqualTypeOf<
      Plain<Portfolio["observations"][number]>
    >();
    expectTypeOf<Out<typeof structure.partnerSchema>>().toEqualTypeOf<Plain<Portfolio["partners"][number]>>();
    expectTypeOf<Out<typeof structure.pillarSchema>>().toEqualTypeOf<Plain<Portfolio["pillars"][number]>>();
    expectTypeOf<Out<typeof structure.projectSchema>>().toEqualTypeOf<Plain<Portfolio["projects"][number]>>();
    expectTypeOf<Out<typeof structure.reservationSchema>>().toEqualTypeOf<
      Plain<Portfolio["reservations"][number]>
    >();
    expectTypeOf<Out<typeof structure.sourceSchema>>().toEqualTypeOf<Plain<Portfolio["sources"][number]>>();
  });
});

describe("and in JSON", () => {
  test("as a whole", () => {
    expectTypeOf<z.input<typeof portfolioSchema>>().toEqualTypeOf<PortfolioInput>();
    expectTypeOf<z.input<typeof statementSchema>>().toEqualTypeOf<StatementInput>();
  });

  test("and in every part", () => {
    expectTypeOf<In<typeof entrySchema>>().toEqualTypeOf<Plain<Wire<LedgerEntry>>>();
    expectTypeOf<In<typeof structure.amendmentSchema>>().toEqualTypeOf<Plain<Wire<Amendment>>>();
    expectTypeOf<In<typeof structure.awardSchema>>().toEqualTypeOf<Plain<PortfolioInput["awards"][number]>>();
    expectTypeOf<In<typeof structure.dealSchema>>().toEqualTypeOf<Plain<PortfolioInput["deals"][number]>>();
    expectTypeOf<In<typeof structure.envelopeSchema>>().toEqualTypeOf<Plain<PortfolioInput["envelope"]>>();
    expectTypeOf<In<typeof structure.lineSchema>>().toEqualTypeOf<Plain<Wire<Line>>>();
    expectTypeOf<In<typeof structure.pillarSchema>>().toEqualTypeOf<
      Plain<PortfolioInput["pillars"][number]>
    >();
    expectTypeOf<In<typeof structure.projectSchema>>().toEqualTypeOf<
      Plain<PortfolioInput["projects"][number]>
    >();
  });
});

describe("the form in JSON", () => {
  test("has texts for amounts and dates", () => {
    expectTypeOf<Wire<Money>>().toEqualTypeOf<string>();
    expectTypeOf<Wire<LocalDate>>().toEqualTypeOf<string>();
    expectTypeOf<Wire<PaymentEntry>["amount"]>().toEqualTypeOf<string>();
    expectTypeOf<Wire<number | null>>().toEqualTypeOf<number | null>();
  });

  test("may leave out what may be null, and nothing else", () => {
    expectTypeOf<{ id: string; name: string }>().toExtend<PortfolioInput["envelope"]>();
    expectTypeOf<{ id: string; name: string; ceiling: null }>().toExtend<PortfolioInput["envelope"]>();
    expectTypeOf<{ id: string; name: string; ceiling: number }>().not.toExtend<PortfolioInput["envelope"]>();
    expectTypeOf<{ id: string; name: string; ceiling: undefined }>().not.toExtend<
      PortfolioInput["envelope"]
    >();
    expectTypeOf<{ id: string }>().not.toExtend<PortfolioInput["envelope"]>();
    expectTypeOf<Omit<Wire<CommitmentEntry>, "dateBasis">>().not.toExtend<Wire<CommitmentEntry>>();
  });

  test("keeps the kinds of a union apart", () => {
    expectTypeOf<Extract<Wire<LedgerEntry>, { kind: "payment" }>>().toEqualTypeOf<Wire<PaymentEntry>>();
    expectTypeOf<Wire<ReversalEntry>["of"]["kind"]>().toEqualTypeOf<
      Exclude<LedgerEntry["kind"], "reversal">
    >();
    expectTypeOf<Wire<AgreedCofinancing>["kind"]>().toEqualTypeOf<"amount" | "totalInvestment" | "share">();
  });

  test("of a figure is the figure itself, with a step that may be left out but is no null", () => {
    expectTypeOf<Plain<Wire<Figure>>>().toEqualTypeOf<Plain<Figure>>();
    expectTypeOf<{ value: string; unit: "euro"; where: string; step: null }>().not.toExtend<Wire<Figure>>();
  });
});

test("a result is ours: no type of zod is in it", () => {
  expectTypeOf<ReturnType<typeof safeParsePortfolio>>().toEqualTypeOf<Result<Portfolio, Issue>>();
  expectTypeOf<Issue["path"]>().toEqualTypeOf<readonly (string | number)[]>();
});
