// Writes the JSON Schema of a portfolio beside the built library, for programs that are not in JavaScript.

import { writeFileSync } from "node:fs";
import { portfolioJsonSchema } from "../dist/schema/index.js";

writeFileSync(
  new URL("../dist/schema.json", import.meta.url),
  `${JSON.stringify(portfolioJsonSchema(), null, 2)}\n`,
);
