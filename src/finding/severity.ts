/** How much a rule weighs: an error is wrong, a warning asks for a look, a note is worth knowing. */
export type Severity = "error" | "warning" | "note";
