// The root of the library, and nothing else.

import "../../dist/node/index.js";
