/** A source of whole numbers that depends on its seed alone. */
export interface Random {
  /** A whole number from 0 up to but not including `below`. */
  readonly below: (below: number) => number;
}

/** Makes a source of whole numbers (mulberry32). */
export function random(seed: number): Random {
  let state = (seed + 1) * 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (below) => next() % below };
}
