/**
 * A table of numbers by hash, below zero where there is none; at most half of it is filled. A number is looked for at the place
 * of its hash and the places behind it.
 */
export type HashTable = Int32Array;

/** How many places are looked at for one number: many may be given one hash on purpose, and time must stay in proportion. */
export const MOST_PLACES = 64;

/** Makes a table with nothing in it. */
export function hashTable(): HashTable {
  return new Int32Array(64).fill(-1);
}

/** Where to begin looking for a hash; the upper bits of the hash count as well. */
export function placeOfHash(table: HashTable, hash: number): number {
  return (hash ^ (hash >>> 15)) & (table.length - 1);
}

/** The place after a place. */
export function nextPlace(table: HashTable, place: number): number {
  return (place + 1) & (table.length - 1);
}

/**
 * Puts the last of so many numbers into a table by its hash.
 *
 * @param crowded - Is told of a number whose first {@link MOST_PLACES} places are taken; without it a number goes on looking.
 * @returns The table, or where that is half full one of twice the size with all numbers in it.
 */
export function withLast(
  table: HashTable,
  count: number,
  hashOf: (number: number) => number,
  crowded: ((number: number) => void) | null,
): HashTable {
  const isFull = count * 2 > table.length;
  const into = isFull ? new Int32Array(table.length * 2).fill(-1) : table;
  for (let number = isFull ? 0 : count - 1; number < count; number += 1) {
    let place = placeOfHash(into, hashOf(number));
    let looks = 1;
    while ((into[place] as number) >= 0 && (crowded === null || looks < MOST_PLACES)) {
      place = nextPlace(into, place);
      looks += 1;
    }
    if ((into[place] as number) < 0) into[place] = number;
    else crowded?.(number);
  }
  return into;
}
