// Holds two lists of results to be equal.

/** Throws with the first result that differs, without printing the rest. */
export function sameResults(ours, theirs, peer) {
  if (ours.length !== theirs.length) {
    throw new Error(`${ours.length} results, ${theirs.length} of ${peer}`);
  }
  for (let i = 0; i < ours.length; i += 1) {
    const [mine, other] = [JSON.stringify(ours[i]), JSON.stringify(theirs[i])];
    if (mine !== other) throw new Error(`result ${i} is ${mine}, of ${peer} ${other}`);
  }
}
