const PRIMES = [0x01000193, 0x85ebca6b] as const;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/**
 * Shortens a text to 16 hexadecimal digits, the same on every machine.
 *
 * **Watch out**: it guards against mixing things up by mistake, not against an opponent. It is no signature.
 */
export function fingerprint(text: string): string {
  let first: number = SEEDS[0];
  let second: number = SEEDS[1];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, PRIMES[0]);
    second = Math.imul(second ^ unit, PRIMES[1]) ^ (second >>> 13);
  }
  return hex(first) + hex(second);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
