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

interface SpecialRun {
  kind: SpecialKind;
  from: number;
  to: number;
}

/** Neighbouring months that are special for the same reason are named by their ends. */
function specialRuns(points: readonly ControlPoint[]): SpecialRun[] {
  const runs: SpecialRun[] = [];
  points.forEach(({ special }, index) => {
    const last = runs.at(-1);
    if (special === undefined) return;
    if (last?.to === index - 1 && last.kind === special.kind) last.to = index;
    else runs.push({ kind: special.kind, from: index, to: index });
  });
  return runs;
}

const specialSentence = (points: readonly ControlPoint[]): string => {
  const name = (index: number): string => monthName(points[index]?.month ?? '');
  const named = specialRuns(points).map(
    ({ kind, from, to }) => `${name(from)}${from === to ? '' : ` to ${name(to)}`} (${kinds[kind]})`,
  );
  return named.length === 0
    ? 'No month is outside its usual variation.'
    : `Outside usual variation: ${named.join(', ')}.`;
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
    `Usual variation ${now.from === now.to ? 'in' : 'since'} ${monthName(now.from)} is between ${format(now.lower)} and ${format(now.upper)} around an average of ${format(now.mean)}.`;
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
