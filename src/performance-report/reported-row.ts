import { categoryTitle, unitAfter } from '../measures/index.ts';
import { reportedChange, reportedPeriod, reportedValue, type Glance } from '../measures/public-index.ts';
import type { ReportedDocument, ReportedRow } from './report.ts';

/** A reported measure as a row of the report; undefined when it was computed, or nothing was reported. */
export function reportedRow(
  { definition, computed, reported }: Glance,
  documents: readonly ReportedDocument[],
): ReportedRow | undefined {
  if (computed !== null || reported === null) return undefined;
  const { dimension, category, document, line } = reported;
  const letter = documents.find(({ title }) => title === document)?.letter ?? document;
  const after = unitAfter(definition);
  const unit = after === '' ? '' : ` ${after}`;
  return {
    id: definition.id,
    title: dimension === '' ? definition.title : `${definition.title}: ${categoryTitle(dimension, category)}`,
    value: `${reportedValue(reported, definition)}${reported.value === null ? '' : unit}`,
    change: reportedChange(reported),
    period: reportedPeriod(reported),
    source: `${letter}${line === null ? '' : `, line ${line}`}`,
    document,
  };
}

/** The documents that figures were reported in, in the order they are met: A, B, C… */
export function documentsOf(glances: readonly Glance[]): ReportedDocument[] {
  const titles = glances.flatMap(({ computed, reported }) =>
    computed !== null || reported === null ? [] : [reported.document],
  );
  return [...new Set(titles)].map((title, index) => ({ letter: letterAt(index), title }));
}

/** A to Z, then AA, AB… */
const letterAt = (index: number): string =>
  (index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));
