import { formatNumber } from './format-number.ts';
import { monthName } from './month-axis.ts';

export interface MonthPoint {
  /** `2023-06` */
  month: string;
  /** null where there is no figure for the month */
  value: number | null;
}

export interface SeriesToDescribe {
  label?: string;
  points: readonly MonthPoint[];
  format?: (value: number) => string;
  /** What usual variation spans, where that is known. */
  band?: { lower: number; upper: number };
}

interface Known {
  month: string;
  value: number;
}

const isKnown = (point: MonthPoint): point is Known => point.value !== null && Number.isFinite(point.value);

const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`);

function bandSentence(known: readonly Known[], band: { lower: number; upper: number }): string {
  const above = known.filter(({ value }) => value > band.upper).length;
  const below = known.filter(({ value }) => value < band.lower).length;
  if (above + below === 0) return 'No month is outside its usual variation.';
  const parts = [above > 0 && `${months(above)} above`, below > 0 && `${months(below)} below`].filter(
    Boolean,
  );
  return `${parts.join(' and ')} the usual variation.`;
}

const missingSentence = (missing: readonly MonthPoint[]): string =>
  missing.length > 3
    ? `${months(missing.length)} have no figure.`
    : `No figure for ${missing.map(({ month }) => monthName(month)).join(', ')}.`;

function rangeSentence(known: readonly Known[], format: (value: number) => string): string {
  const lowest = known.reduce((least, point) => (point.value < least.value ? point : least));
  const highest = known.reduce((most, point) => (point.value > most.value ? point : most));
  if (lowest.value === highest.value) return 'Every month has the same figure.';
  return `Lowest: ${format(lowest.value)} in ${monthName(lowest.month)}. Highest: ${format(highest.value)} in ${monthName(highest.month)}.`;
}

/** A series in sentences, made from its numbers: the text alternative of a drawing. */
export function describeSeries({ label, points, format = formatNumber, band }: SeriesToDescribe): string {
  const known = points.filter(isKnown);
  const first = known[0];
  const last = known.at(-1);
  const name = label ? `${label}: ` : '';
  if (!first || !last) return `${name}no figures.`;
  const span =
    known.length === 1
      ? `${format(first.value)} in ${monthName(first.month)}.`
      : `${format(first.value)} in ${monthName(first.month)}, ${format(last.value)} in ${monthName(last.month)}.`;
  const missing = points.filter((point) => !isKnown(point));
  const sentences = [
    name + span,
    known.length > 1 && rangeSentence(known, format),
    missing.length > 0 && missingSentence(missing),
    band && bandSentence(known, band),
  ];
  return sentences.filter(Boolean).join(' ');
}
