import { areaOf, type Figures } from '../published-reads.ts';
import type { Reading } from '../readings/reading.ts';
import { showCount, showNumber, showPercent, showRate } from '../words/numbers.ts';
import { showMonths, showPeriod } from '../words/periods.ts';
import { changePhrase, readingText } from '../words/readings.ts';
import { categoryTitle, dimensionTitle } from '../words/titles.ts';
import type { Found } from './find-readings.ts';

/** Readings as an aligned table for people, with what is missing and what they rest on below. */
export function readingsTable({ wanted, readings }: Found, figures: Figures): string {
  const { definition, dimension } = wanted;
  const heading = `${definition.title} (${definition.id}, version ${definition.version}), ${definition.unit}`;
  if (readings.length === 0) return `${heading}\n\nNo readings.`;
  const rated = readings.some(({ per1000 }) => per1000 !== undefined);
  const header = [
    'Area',
    ...(dimension === '' ? [] : [dimensionTitle(dimension)]),
    'Period',
    'Value',
    '95% interval',
    'Year before',
    'Change',
    ...(rated ? ['Per 1,000'] : []),
    'Trend',
  ];
  const rows = readings.map((reading) => [
    areaOf(figures, reading.area)?.name ?? reading.area,
    ...(reading.by === null ? [] : [categoryTitle(reading.by.dimension, reading.by.category)]),
    showPeriod(reading),
    reading.complete ? readingText(reading, definition) : 'not given',
    intervalText(reading),
    reading.previous?.value == null ? '–' : readingValue(reading.previous.value, reading.unit),
    changePhrase(reading, definition),
    ...(rated ? [reading.per1000 === undefined ? '–' : showRate(reading.per1000.value)] : []),
    reading.trend?.word ?? '–',
  ]);
  return [heading, '', ...aligned([header, ...rows]), '', ...remarks(readings)].join('\n');
}

const readingValue = (value: number, unit: string): string =>
  unit === 'percent' ? showPercent(value) : showCount(value);

function intervalText({ lower, upper, unit, method }: Reading): string {
  if (lower === null || upper === null || method === null) return '–';
  const show = (limit: number) => (unit === 'percent' ? showPercent(limit) : showNumber(limit));
  return `${show(lower)} to ${show(upper)}`;
}

/** The last two columns and numbers keep their place: every column is as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function remarks(readings: readonly Reading[]): string[] {
  const missing = [...new Set(readings.flatMap((reading) => reading.missing))].toSorted();
  const before = [...new Set(readings.flatMap(({ previous }) => previous?.missing ?? []))].toSorted();
  const latest = readings
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  const atEnd = readings.filter(({ to }) => to === latest);
  const reasons = [...new Set(atEnd.flatMap(({ trend }) => trend?.reason ?? []))];
  const releases = [...new Set(readings.flatMap((reading) => reading.releases))];
  const provenance = [...new Set(readings.map((reading) => reading.provenance))];
  return [
    ...(missing.length > 0 ? [`Values are not given where a month is missing: ${showMonths(missing)}.`] : []),
    ...(before.length > 0
      ? [`Comparisons are not given where a month a year before is missing: ${showMonths(before)}.`]
      : []),
    ...reasons.map((reason) => `A trend word is not given: ${reason}.`),
    provenance.includes('generated') ? 'GENERATED RECORDS: these readings are not about anything real.' : '',
    provenance.includes('reported') ? 'As reported by others; not computed here.' : '',
    releases.length > 0
      ? `Rests on ${releases.length === 1 ? 'release' : 'releases'} ${releases.join(', ')}.`
      : '',
  ].filter((line) => line !== '');
}
