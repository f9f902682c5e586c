/** Keeps what was worked out for each argument. */
export function once<Argument, Result>(work: (argument: Argument) => Result): (argument: Argument) => Result {
  const done = new Map<Argument, Result>();
  return (argument) => {
    if (!done.has(argument)) done.set(argument, work(argument));
    return done.get(argument) as Result;
  };
}
