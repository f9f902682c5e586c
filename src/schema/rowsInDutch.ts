/** The phrases about rows of a stream, in Dutch. */
export const ROW_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^bytes that are no UTF-8$/, "bytes die geen UTF-8 zijn"],
  [/^text in UTF-8$/, "tekst in UTF-8"],
  [/^text that is no JSON$/, "tekst die geen JSON is"],
  [/^one JSON object on the line$/, "een JSON-object op de regel"],
  [/^(\d+) cells$/, "$1 cellen"],
  [/^(\d+), one for each column$/, "$1, een voor elke kolom"],
  [/^a cell whose quotes do not end$/, "een cel waarvan de aanhalingstekens niet eindigen"],
  [/^a quote at the end of the cell$/, "een aanhalingsteken aan het eind van de cel"],
  [/^a quote within a cell$/, "een aanhalingsteken binnen een cel"],
  [
    /^a cell between quotes, with two for each one in it$/,
    "een cel tussen aanhalingstekens, met twee voor elk teken erin",
  ],
  [/^text behind a cell between quotes$/, "tekst achter een cel tussen aanhalingstekens"],
  [/^the separator (.)$/, "het scheidingsteken $1"],
  [/^(".*") for (\S+)$/, "$1 voor $2"],
  [
    /^an amount with a decimal comma, and no other marks$/,
    "een bedrag met een decimale komma, zonder andere tekens",
  ],
  [/^between (\S+) and (\S+) euros$/, "tussen $1 en $2 euro"],
];
