/** Bytes by which something is looked up, used again for each row. */
export interface PlaceKey {
  readonly bytes: Uint8Array;
  length: number;
}

/** What stands at places that are named by bytes; a hit is always confirmed byte by byte. */
export interface PlaceTable<T> {
  /** What stands at a place; `undefined` where nothing does. */
  readonly get: (key: PlaceKey) => T | undefined;
  /** Puts something at a place where nothing stands. */
  readonly put: (key: PlaceKey, value: T) => void;
}

/** The longest place that is looked up by bytes. */
export const LONGEST_PLACE = 1024;

/** Makes a key with nothing in it. */
export function placeKey(): PlaceKey {
  return { bytes: new Uint8Array(LONGEST_PLACE), length: 0 };
}

/** Makes a table with nothing in it. */
export function placeTable<T>(): PlaceTable<T> {
  let slots = new Int32Array(1024).fill(-1);
  const keys: Uint8Array[] = [];
  const values: T[] = [];
  const hashes: number[] = [];

  const find = (key: PlaceKey, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slots[slot] as number;
      if (at < 0 || (hashes[at] === hash && same(keys[at] as Uint8Array, key))) return slot;
    }
  };

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    hashes.forEach((hash, at) => {
      let slot = hash & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = at;
    });
  };

  return {
    get: (key) => {
      const at = slots[find(key, hashOf(key))] as number;
      return at < 0 ? undefined : values[at];
    },
    put: (key, value) => {
      const hash = hashOf(key);
      slots[find(key, hash)] = keys.length;
      keys.push(key.bytes.slice(0, key.length));
      values.push(value);
      hashes.push(hash);
      if (keys.length * 2 > slots.length) grow();
    },
  };
}

function hashOf({ bytes, length }: PlaceKey): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function same(known: Uint8Array, { bytes, length }: PlaceKey): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (known[at] !== bytes[at]) return false;
  return true;
}
