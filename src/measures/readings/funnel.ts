import { funnelLimits, funnelSignificance, type FunnelBenchmark } from '../../statistics/index.ts';
import type { Reading } from './reading.ts';

/** Areas against their own average, by size: which differ more than chance would have it. Never a ranking. */
export interface Funnel {
  /** The average of all areas together, in the unit of the values. */
  centre: number;
  unit: 'per 1,000 residents' | 'percent';
  points: FunnelPoint[];
  /** Control limits over the range of sizes, for drawing. */
  limits: { size: number; lower95: number; upper95: number; lower998: number; upper998: number }[];
}

export interface FunnelPoint {
  area: string;
  /** Residents, or cases in the denominator. */
  size: number;
  value: number;
  outside: 'none' | '95' | '99.8';
  side: 'high' | 'low' | null;
}

interface Sized {
  area: string;
  events: number;
  size: number;
}

const drawnSizes = 24;

/**
 * The funnel of the readings of several areas over the same window: shares against limits for proportions, counts
 * with populations against Poisson limits on their rates. Null with fewer than two areas that can be compared, or
 * where the share is not a part of its whole. Limits as PHEindicatormethods 2.1.0.
 */
export function funnelOf(readings: readonly Reading[]): Funnel | null {
  const isShare = readings.some(({ denominator }) => denominator !== null);
  const areas = readings.flatMap((reading): Sized[] => {
    const size = isShare ? reading.denominator : (reading.per1000?.population ?? null);
    if (reading.numerator === null || size === null || size === 0) return [];
    if (isShare && (reading.numerator > size || reading.method === null)) return [];
    return [{ area: reading.area, events: reading.numerator, size }];
  });
  if (areas.length < 2) return null;
  const events = areas.reduce((sum, area) => sum + area.events, 0);
  const average = events / areas.reduce((sum, { size }) => sum + size, 0);
  const kind = isShare ? 'proportion' : 'rate';
  const scale = isShare ? 100 : 1000;
  return {
    centre: average * scale,
    unit: isShare ? 'percent' : 'per 1,000 residents',
    points: areas.map((area) => pointOf(area, { kind, average, denominator: area.size }, scale)),
    limits: sizesToDraw(areas).map((size) => limitsAt(size, { kind, average, denominator: size }, scale)),
  };
}

function pointOf({ area, events, size }: Sized, benchmark: FunnelBenchmark, scale: number): FunnelPoint {
  const found = funnelSignificance(events, benchmark);
  const common = { area, size, value: (events / size) * scale };
  if (found === 'Not significant') return { ...common, outside: 'none', side: null };
  return {
    ...common,
    outside: found.endsWith('(0.001)') ? '99.8' : '95',
    side: found.startsWith('High') ? 'high' : 'low',
  };
}

/** Evenly spaced from a little under the smallest area to a little over the largest. */
function sizesToDraw(areas: readonly Sized[]): number[] {
  const sizes = areas.map(({ size }) => size);
  const low = Math.max(1, Math.min(...sizes) * 0.8);
  const high = Math.max(...sizes) * 1.1;
  return Array.from({ length: drawnSizes }, (_, step) => low + ((high - low) * step) / (drawnSizes - 1));
}

function limitsAt(size: number, benchmark: FunnelBenchmark, scale: number): Funnel['limits'][number] {
  const { inner, outer } = funnelLimits(benchmark);
  return {
    size,
    lower95: inner.lower * scale,
    upper95: inner.upper * scale,
    lower998: outer.lower * scale,
    upper998: outer.upper * scale,
  };
}
