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
