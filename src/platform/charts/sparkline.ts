import { escapeXml } from '../html/escape-xml.ts';
import { ink } from './ink.ts';
import { linear } from './value-scale.ts';

export interface SparklineOptions {
  values: readonly (number | null)[];
  /** Both ends of the scale; share one between the sparklines of a table with `sharedDomain`. */
  domain?: readonly [number, number];
  /** What a screen reader says; leave it out where the row already says it, and it is hidden from them. */
  label?: string;
  width?: number;
  height?: number;
  /** The last point: a dot, or a diamond where it is outside usual variation. */
  last?: 'plain' | 'outside';
  /** Draw the foot of the scale, where heights are to be compared. */
  foot?: boolean;
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** One scale from zero to the largest of all, so that heights can be compared down a column. */
export const sharedDomain = (lists: readonly (readonly (number | null)[])[]): readonly [number, number] => {
  const all = lists.flatMap(known);
  return [Math.min(0, ...all), Math.max(0, ...all) || 1];
};

const ownDomain = (values: readonly (number | null)[]): readonly [number, number] => {
  const all = known(values);
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
};

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Each point is told from the one before, in whole tenths so that nothing drifts, and with no sign that a reader of
 * paths can do without: a third of the letters of full places.
 */
function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let pen: readonly [number, number] | undefined;
  return values
    .map((value, index) => {
      const from = pen;
      pen = value === null ? undefined : [Math.round(x(index) * 10), Math.round(y(value) * 10)];
      if (pen === undefined) return '';
      if (from === undefined) return `M${tenths(pen[0])}${parted(tenths(pen[1]))}`;
      const down = pen[1] - from[1];
      return down === 0
        ? `h${tenths(pen[0] - from[0])}`
        : `l${tenths(pen[0] - from[0])}${parted(tenths(down))}`;
    })
    .join('');
}

/** A number of tenths as paths take it: `-.4` is -0.4. */
const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');

/** A second number needs a comma before it, unless its sign parts it from the first. */
const parted = (number: string): string => (number.startsWith('-') ? number : `,${number}`);

function lastMark(x: number, y: number, last: 'plain' | 'outside'): string {
  if (last === 'plain')
    return `<circle class="chart-dot-main" cx="${x}" cy="${y}" r="2.5" fill="${ink.main}"/>`;
  return `<path class="chart-point-diamond" transform="translate(${x},${y})" d="M0,-4.5L4,0L0,4.5L-4,0Z" fill="${ink.signal}"/>`;
}

/**
 * A word-sized line for a table cell or a card. Drawn directly, not through Plot: a page may hold a hundred.
 * Gaps stay gaps.
 */
export function sparkline(options: SparklineOptions): string {
  const { values, domain, label, width = 120, height = 28, last = 'plain', foot = false } = options;
  const x = linear([0, Math.max(values.length - 1, 1)], [3, width - 6]);
  const y = linear(domain ?? ownDomain(values), [height - 5, 5]);
  const end = values.findLastIndex((value) => value !== null);
  const endValue = values[end];
  const mark =
    endValue === undefined || endValue === null ? '' : lastMark(round(x(end)), round(y(endValue)), last);
  const ground = foot
    ? `<path class="sparkline-foot" stroke="${ink.rule}" d="M0,${height - 5}H${width}"/>`
    : '';
  const name = label ? `role="img" aria-label="${escapeXml(label)}"` : 'aria-hidden="true"';
  return [
    `<svg class="sparkline" ${name} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `${ground}<path class="chart-line-main" fill="none" stroke="${ink.main}" d="${pathOf(values, x, y)}"/>`,
    `${mark}</svg>`,
  ].join('');
}
