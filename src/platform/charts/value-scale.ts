/** A vertical or horizontal scale whose ends are round numbers. */
export interface ValueScale {
  ticks: readonly number[];
  domain: readonly [number, number];
}

const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return times * power;
};

const extremes = (values: readonly number[], zero: boolean): readonly [number, number] => {
  const known = values.filter(Number.isFinite);
  const all = zero || known.length === 0 ? [...known, 0] : known;
  return [Math.min(...all), Math.max(...all)];
};

/** Round ticks that hold all the values, from zero when asked; about `count` of them. */
export function valueScale(values: readonly number[], zero: boolean, count = 5): ValueScale {
  const [low, high] = extremes(values, zero);
  const spread = high - low || Math.abs(high) || 1;
  const step = roundStep(spread / count);
  const first = Math.floor(low / step) * step;
  const last = Math.ceil((high === low ? high + step / 2 : high) / step) * step;
  const steps = Math.round((last - first) / step);
  const ticks = Array.from({ length: steps + 1 }, (_, index) =>
    Number((first + index * step).toPrecision(12)),
  );
  return { ticks, domain: [ticks[0] ?? first, ticks.at(-1) ?? last] };
}

/** Straight-line mapping between a domain and a stretch of the drawing. */
export const linear =
  ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]) =>
  (value: number): number =>
    d1 === d0 ? r0 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
