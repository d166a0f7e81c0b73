export type ClassScale = 'quantile' | 'equal';

/** Upper bounds of the classes, smallest first; the last holds the largest value. */
export function classBounds(values: readonly number[], classes: number, scale: ClassScale): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const bound = (step: number): number =>
    scale === 'equal'
      ? low + ((high - low) * step) / classes
      : (sorted[Math.ceil((sorted.length * step) / classes) - 1] ?? high);
  return [...new Set(Array.from({ length: classes }, (_, index) => bound(index + 1)))];
}

/** Which class a value falls in, counted from 0. */
export const classOf = (value: number, bounds: readonly number[]): number => {
  const at = bounds.findIndex((bound) => value <= bound);
  return at === -1 ? bounds.length - 1 : at;
};

/** "1 to 4", "5 to 9": the values that each class really holds, so that no range overlaps another. */
export function classWords(
  values: readonly number[],
  bounds: readonly number[],
  format: (value: number) => string,
): string[] {
  return bounds.map((_, index) => {
    const held = values.filter((value) => classOf(value, bounds) === index);
    if (held.length === 0) return 'none';
    const [low, high] = [held.reduce((a, b) => Math.min(a, b)), held.reduce((a, b) => Math.max(a, b))];
    return format(low) === format(high) ? format(low) : `${format(low)} to ${format(high)}`;
  });
}
