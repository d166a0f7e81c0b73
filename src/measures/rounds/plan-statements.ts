import { columnsUsed } from '../definitions/columns-used.ts';
import {
  isComputed,
  type ComputedMeasure,
  type MeasureDefinition,
} from '../definitions/measure-definition.ts';
import { heldColumn, type SourceTable } from '../definitions/source-columns.ts';
import type { Basis, PlannedStatement } from './round-input.ts';

/**
 * What each measure and each of its breakdowns is read from. Real records come before generated ones, then the
 * basis with the most months, then records before tables. A series has one basis from end to end: sources are never
 * joined up. A breakdown may rest on another basis than its measure, but never on generated records under a
 * real total. A measure that nothing held can carry is left out.
 */
export function planStatements(
  measures: readonly MeasureDefinition[],
  bases: readonly Basis[],
  tables: readonly SourceTable[],
): PlannedStatement[] {
  return measures.filter(isComputed).flatMap((measure) => {
    const whole = planOne(measure, '', bases, tables);
    if (whole === undefined) return [];
    const alike = bases.filter(({ generated }) => generated === whole.basis.generated);
    return [
      whole,
      ...measure.breakdowns.flatMap((dimension) => planOne(measure, dimension, alike, tables) ?? []),
    ];
  });
}

function planOne(
  measure: ComputedMeasure,
  dimension: string,
  bases: readonly Basis[],
  tables: readonly SourceTable[],
): PlannedStatement | undefined {
  const { own, denominator } = columnsUsed(measure);
  const needed = dimension === '' ? own : [...own, heldColumn(dimension)];
  const basis = bestBasis(measure.source, needed, bases, tables);
  const other = measure.kind === 'share' ? measure.denominator : undefined;
  if (basis === undefined) return undefined;
  if (other === undefined) return { measure, dimension, basis };
  const alike = bases.filter(({ generated }) => generated === basis.generated);
  const denominatorBasis = bestBasis(other.source, denominator, alike, tables);
  return denominatorBasis === undefined ? undefined : { measure, dimension, basis, denominatorBasis };
}

/** The best of the bases that stand for a source and have the columns. */
function bestBasis(
  source: string,
  needed: readonly string[],
  bases: readonly Basis[],
  tables: readonly SourceTable[],
): Basis | undefined {
  const standsFor = ({ id }: Basis) =>
    id === source || tables.some((table) => table.id === id && table.feeds === source);
  const rank = (basis: Basis) => [Number(basis.generated), -basis.months.length, Number(basis.id !== source)];
  return bases
    .filter((basis) => standsFor(basis) && needed.every((column) => basis.columns.has(column)))
    .toSorted((a, b) => compareRanks(rank(a), rank(b)))[0];
}

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
