import { sqlName, sqlText } from '../../platform/duckdb/open-duckdb.ts';
import type { ComputedMeasure, Filter } from './measure-definition.ts';
import { outcomeGroupings, type OutcomeGrouping } from './outcome-groups.ts';

/** SQL that gives a measure by month and place, or by month, place and category of one dimension. */
export interface MeasureStatement {
  /** '' for the measure as a whole. */
  dimension: string;
  sql: string;
}

/** Where a measure is read from: the relation that stands for its source, and for its denominator's. */
export interface CompileOptions {
  relation: string;
  denominatorRelation?: string;
  /** The column of places that the months are split by; without one, every place is null. */
  place?: string;
  /** The breakdown wanted; '' or absent for the measure as a whole. */
  dimension?: string;
}

/**
 * Compiles a measure to SQL that DuckDB, PostgreSQL and the engines of a cluster all run: no row more than
 * once, no exact repeats, and only `sum`, `filter` and `group by`. The answer has the columns month, place, category
 * (with a dimension), numerator and (for a share) denominator. It gives the same over the rows themselves and
 * over a relation in which equal rows were added up in `records`.
 */
export function compileMeasure(measure: ComputedMeasure, options: CompileOptions): MeasureStatement {
  const dimension = options.dimension ?? '';
  if (measure.kind === 'count') {
    return { dimension, sql: select(options, [`sum("records") as "numerator"`], measure.where) };
  }
  if (measure.denominator !== undefined && options.denominatorRelation !== undefined) {
    return {
      dimension,
      sql: overAnother(measure.numerator.concat(measure.where), measure.denominator.where, options),
    };
  }
  const met = conditions(measure.numerator).join(' and ');
  const numerator = `coalesce(sum("records") filter (where ${met}), 0) as "numerator"`;
  return { dimension, sql: select(options, [numerator, 'sum("records") as "denominator"'], measure.where) };
}

/** One select over one relation, grouped by month, place and category. */
function select(
  { relation, place, dimension = '' }: CompileOptions,
  sums: string[],
  where: readonly Filter[],
): string {
  const category = dimension === '' ? [] : [categorySql(dimension)];
  const keys = ['"month"', ...(place === undefined ? [] : [sqlName(place)]), ...category];
  const names = [
    '"month"',
    `${place === undefined ? 'cast(null as varchar)' : sqlName(place)} as "place"`,
    ...category.map((text) => `${text} as "category"`),
  ];
  return [
    `select ${[...names, ...sums].join(',\n  ')}`,
    `from ${sqlName(relation)}`,
    `where ${['not "duplicate"', ...conditions(where)].join('\n  and ')}`,
    `group by ${keys.join(', ')}`,
  ].join('\n');
}

/** A share whose parts come from two sources, such as outcomes given over crimes recorded. */
function overAnother(part: readonly Filter[], whole: readonly Filter[], options: CompileOptions): string {
  const { denominatorRelation = options.relation } = options;
  const top = select(options, ['sum("records") as "numerator"', '0 as "denominator"'], part);
  const { place } = options;
  const base = { relation: denominatorRelation, ...(place === undefined ? {} : { place }) };
  const bottom = select(base, ['0 as "numerator"', 'sum("records") as "denominator"'], whole);
  const parts = `${indent(top)}\n  union all\n${indent(bottom)}`;
  const sums = '  sum("numerator") as "numerator",\n  sum("denominator") as "denominator"';
  return `select "month",\n  "place",\n${sums}\nfrom (\n${parts}\n) as "parts"\ngroup by "month", "place"`;
}

const indent = (text: string): string => text.replaceAll(/^/gm, '  ');

const list = (values: readonly string[]): string => values.map(sqlText).join(', ');

const conditions = (filters: readonly Filter[]): string[] => filters.map(condition);

/** A filter on a group of outcomes names the outcomes, so that the SQL says all there is to say. */
function condition({ column, is, is_not: isNot, present }: Filter): string {
  const grouping = groupingOf(column);
  const name = sqlName(grouping === undefined ? column : 'outcome');
  const values = (named: readonly string[]) =>
    list(grouping === undefined ? named : outcomesIn(grouping, named));
  if (is !== undefined) return `${name} in (${values(is)})`;
  if (isNot !== undefined) return `(${name} is null or ${name} not in (${values(isNot)}))`;
  return present === true ? `${name} is not null` : `${name} is null`;
}

const groupingOf = (column: string): OutcomeGrouping | undefined =>
  outcomeGroupings.find((grouping) => grouping.column === column);

const outcomesIn = (grouping: OutcomeGrouping, groups: readonly string[]): string[] =>
  grouping.groups.filter(({ slug }) => groups.includes(slug)).flatMap(({ outcomes }) => [...outcomes]);

/** The category of a row: the column as text, or the group of its outcome. */
function categorySql(dimension: string): string {
  const grouping = groupingOf(dimension);
  if (grouping === undefined)
    return `coalesce(nullif(cast(${sqlName(dimension)} as varchar), ''), 'not-recorded')`;
  const cases = grouping.groups.map(
    ({ slug, outcomes }) => `when "outcome" in (${list(outcomes)}) then ${sqlText(slug)}`,
  );
  return `case ${cases.join(' ')} else ${sqlText(grouping.rest)} end`;
}
