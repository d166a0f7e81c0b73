/** How many seconds something took. */
export async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

/** The middle of several runs: one that was disturbed does not count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** A quarter of the runs took this or less: what else a machine does makes a run longer, never shorter. */
export function lowerQuarter(values: readonly number[]): number {
  const found = values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}
