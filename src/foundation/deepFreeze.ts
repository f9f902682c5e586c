/**
 * Freezes plain data, all the way down, and gives it back.
 *
 * **Details**: the walk keeps a list of its own instead of calling itself, so deep data cannot exhaust the stack;
 * what is frozen already is taken to be frozen below as well.
 */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const child of Object.values(next)) open.push(child);
  }
  return value;
}
