/**
 * Moves labels apart along one direction until no two are nearer than `gap`, keeping their order and staying
 * between `low` and `high` where there is room. Positions in, positions out, in the order given.
 */
export function spreadLabels(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions
    .map((at, index) => ({ at, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  let floor = low;
  for (const label of order) {
    label.at = Math.max(label.at, floor);
    floor = label.at + gap;
  }
  let ceiling = high;
  for (const label of order.toReversed()) {
    label.at = Math.min(label.at, ceiling);
    ceiling = label.at - gap;
  }
  const placed = new Array<number>(positions.length).fill(0);
  for (const { at, index } of order) placed[index] = at;
  return placed;
}
