// What a program without the library imports for the same work.

import "zod";
import "decimal.js";
import "date-fns";
