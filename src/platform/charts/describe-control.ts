import type { ControlPoint, ControlSegment, SpecialKind } from './control-points.ts';
import { describeSeries } from './describe-series.ts';
import { monthName } from './month-axis.ts';

const kinds: Readonly<Record<SpecialKind, string>> = {
  above: 'above the upper limit',
  below: 'below the lower limit',
  shift: 'part of a run on one side of the average',
  trend: 'part of a run in one direction',
  'two-of-three': 'two of three near a limit',
};

const specialSentence = (points: readonly ControlPoint[]): string => {
  const special = points.filter((point) => point.special);
  if (special.length === 0) return 'No month is outside its usual variation.';
  const named = special.map(
    ({ month, special: why }) => `${monthName(month)} (${kinds[why?.kind ?? 'above']})`,
  );
  return `Outside usual variation: ${named.join(', ')}.`;
};

/** The text alternative of a control chart: the series, its present limits and every special month. */
export function describeControl(
  points: readonly ControlPoint[],
  segments: readonly ControlSegment[],
  format: (value: number) => string,
): string {
  const now = segments.at(-1);
  const limits =
    now &&
    `Usual variation since ${monthName(now.from)} is between ${format(now.lower)} and ${format(now.upper)} around an average of ${format(now.mean)}.`;
  const excluded = points.filter((point) => point.excluded).map(({ month }) => monthName(month));
  return [
    describeSeries({ points, format }),
    limits,
    segments.length > 0 && specialSentence(points),
    excluded.length > 0 && `Left out of the limits: ${excluded.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
