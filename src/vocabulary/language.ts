/** The languages that the library has words in: Dutch and English. */
export type Language = "nl" | "en";
