export { describeIssue } from "./describeIssue.js";
export type { Issue, IssueCode } from "./issue.js";
export { type JsonSchema, portfolioJsonSchema, statementJsonSchema } from "./jsonSchemas.js";
export {
  parsePaymentPlan,
  parseSchemeParameters,
  safeParsePaymentPlan,
  safeParseSchemeParameters,
  serialisePaymentPlan,
  serialiseSchemeParameters,
} from "./lawDocuments.js";
export { parsePortfolio, safeParsePortfolio } from "./parsePortfolio.js";
export { serialisePortfolio } from "./serialisePortfolio.js";
export {
  parseGrantDefinition,
  parseSisaAnnex,
  safeParseGrantDefinition,
  safeParseSisaAnnex,
} from "./sisaDocuments.js";
export { parseStatement, safeParseStatement, serialiseStatement } from "./statements.js";
export type {
  GrantDefinitionInput,
  PaymentPlanInput,
  PortfolioInput,
  SchemeParametersInput,
  SisaAnnexInput,
  StatementInput,
  Wire,
} from "./wire.js";
