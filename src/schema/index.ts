export { describeIssue } from "./describeIssue.js";
export type { Issue, IssueCode } from "./issue.js";
export { type JsonSchema, portfolioJsonSchema, statementJsonSchema } from "./jsonSchemas.js";
export { parsePortfolio, safeParsePortfolio } from "./parsePortfolio.js";
export { serialisePortfolio } from "./serialisePortfolio.js";
export { parseStatement, safeParseStatement, serialiseStatement } from "./statements.js";
export type { PortfolioInput, StatementInput, Wire } from "./wire.js";
