import type { Glyph } from './rendered-chart.ts';
import { monthIndex } from './month-axis.ts';

/** Why a month counts as special: beyond a limit, or part of a pattern that chance seldom makes. */
export type SpecialKind = 'above' | 'below' | 'shift' | 'trend' | 'two-of-three';

export interface ControlPoint {
  /** `2023-06` */
  month: string;
  value: number | null;
  special?: { kind: SpecialKind; label?: string };
  /** Left out of the limits (an exceptional period): drawn hollow. */
  excluded?: boolean;
}

/** A stretch of months that share one set of limits; a rebase begins a new stretch. */
export interface ControlSegment {
  from: string;
  to: string;
  mean: number;
  lower: number;
  upper: number;
  /** Written where the stretch begins, such as "New recording rules". */
  label?: string;
}

export interface PlacedPoint {
  x: number;
  y: number;
  glyph: Extract<Glyph, 'diamond' | 'square' | 'triangle' | 'hollow'> | 'plain';
  label?: string;
}

const glyphs = {
  above: 'diamond',
  below: 'diamond',
  shift: 'square',
  trend: 'square',
  'two-of-three': 'triangle',
} as const;

/** Where each month is drawn, and as which shape; a month without a figure keeps its place and has none. */
export const placePoints = (points: readonly ControlPoint[]): PlacedPoint[] =>
  points.map(({ month, value, special, excluded }) => ({
    x: monthIndex(month),
    y: value ?? NaN,
    glyph: excluded ? 'hollow' : special ? glyphs[special.kind] : 'plain',
    ...(special?.label ? { label: special.label } : {}),
  }));

export interface PlacedSegment {
  x1: number;
  x2: number;
  mean: number;
  lower: number;
  upper: number;
  label?: string;
}

/** Stretches from half a month before their first month to half a month after their last, so steps meet. */
export const placeSegments = (segments: readonly ControlSegment[]): PlacedSegment[] =>
  segments.map(({ from, to, ...limits }) => ({
    ...limits,
    x1: monthIndex(from) - 0.5,
    x2: monthIndex(to) + 0.5,
  }));
