import {
  changePhrase,
  monthPlus,
  readingText,
  showMonth,
  showMonths,
  showPeriod,
  showPoints,
  showSigned,
  showValue,
  type MeasureDefinition,
  type Reading,
} from '../measures/index.ts';
import { probability, type Glance } from '../measures/public-index.ts';
import type { ComputedRow } from './report.ts';

/** A computed measure as a row of the report; undefined when it was not computed. */
export function computedRow({ definition, computed, rolling }: Glance): ComputedRow | undefined {
  if (computed === null) return undefined;
  const { reading } = computed;
  const { trend } = reading;
  return {
    id: definition.id,
    title: definition.title,
    period: showPeriod(reading),
    value: reading.complete ? readingText(reading, definition) : 'not given',
    previous: previousText(reading, definition),
    change: changePhrase(reading, definition),
    certainty: certainty(reading, definition),
    trend:
      trend?.word == null ? null : { word: trend.word, direction: trend.direction, outside: trend.outside },
    line: overOwnAverage(rolling),
    lineWords: lineWords(definition, rolling, reading.to),
  };
}

function overOwnAverage(values: readonly (number | null)[]): (number | null)[] {
  const held = values.filter((value) => value !== null);
  const average = held.reduce((sum, value) => sum + value, 0) / held.length;
  return values.map((value) => (value === null || average === 0 ? null : value / average));
}

const previousText = ({ previous }: Reading, definition: MeasureDefinition): string =>
  previous?.value == null ? 'not held' : showValue(previous.value, definition);

/** How sure the change is, in few words. */
function certainty(reading: Reading, definition: MeasureDefinition): string {
  const { change, previous, missing } = reading;
  if (!reading.complete) return `${showMonths(missing)} not held`;
  if (change?.lower == null || change.upper === null || change.p === null) {
    const unheld = previous?.missing ?? [];
    return unheld.length > 0 ? `${showMonths(unheld)} not held` : 'no test applies';
  }
  const limit = (end: number) => (definition.kind === 'share' ? showPoints(end) : `${showSigned(end, 1)}%`);
  const between = `${limit(change.lower)} to ${limit(change.upper)}`;
  const test = probability(change.p).replaceAll(' ', '\u00a0');
  return `${change.smallBase ? 'small numbers' : between}; ${test}`;
}

/** The line of a row for those who cannot see it. */
function lineWords(definition: MeasureDefinition, rolling: readonly (number | null)[], to: string): string {
  const held = rolling.flatMap((value, index) =>
    value === null ? [] : [{ value, month: monthPlus(to, index - rolling.length + 1) }],
  );
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const text = (point: { value: number; month: string }) =>
    `${showValue(point.value, definition)} in the 12 months to ${showMonth(point.month)}`;
  return `${definition.title}: from ${text(first)} to ${text(last)}`;
}
