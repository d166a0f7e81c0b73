import type { ComputedMeasure, Filter } from './measure-definition.ts';
import { heldColumn } from './source-columns.ts';

/** Held columns that a measure's filters read, from its own source and from its denominator's. */
export function columnsUsed(measure: ComputedMeasure): { own: string[]; denominator: string[] } {
  const own = measure.kind === 'share' ? [...measure.where, ...measure.numerator] : measure.where;
  const other = measure.kind === 'share' ? (measure.denominator?.where ?? []) : [];
  return { own: held(own), denominator: held(other) };
}

const held = (filters: readonly Filter[]): string[] => [
  ...new Set(filters.map(({ column }) => heldColumn(column))),
];
