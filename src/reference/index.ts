export { regioEnvelop } from "./regioEnvelop.js";
export type { ReferenceMapping } from "./statements/mappings.js";
export { regioEnvelopMappings } from "./statements/regioEnvelopMappings.js";
export { regioEnvelopStatements } from "./statements/regioEnvelopStatements.js";
