import type { DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import { sqlText } from '../../platform/duckdb/open-duckdb.ts';
import { monthsApart, monthsBetween, type Month } from '../readings/month.ts';
import type { Level } from './level.ts';
import type { PlannedStatement } from './round-input.ts';

/** One row of the table reading_series, but for its round. */
export interface SeriesRow {
  measure: string;
  area: string;
  dimension: string;
  category: string;
  first_month: Month;
  numerators: (number | null)[];
  denominators: (number | null)[] | null;
}

interface AnswerRow {
  statement: number;
  area: string;
  category: string;
  months: Month[];
  numerators: number[];
  denominators: (number | null)[];
}

/** Months of which a statement holds everything it needs, oldest first. */
export function monthsHeld({ basis, denominatorBasis }: PlannedStatement): Month[] {
  if (denominatorBasis === undefined) return [...basis.months];
  const other = new Set(denominatorBasis.months);
  return basis.months.filter((month) => other.has(month));
}

/**
 * The answers of a level as monthly series by area: nought in a held month without records, null in a month that is
 * not held. `members` tells which places make up which area; `everywhere` is an area that all records belong to.
 */
export async function seriesRows(
  db: DuckDb,
  level: Level,
  members: readonly (readonly [place: string, area: string])[],
  everywhere?: string,
): Promise<SeriesRow[]> {
  await db.run(`create table ${level.name}.member (place varchar, area varchar)`);
  if (members.length > 0) {
    const values = members.map(([place, area]) => `(${sqlText(place)}, ${sqlText(area)})`);
    await db.run(`insert into ${level.name}.member values ${values.join(', ')}`);
  }
  const whole =
    everywhere === undefined
      ? ''
      : `select statement, ${sqlText(everywhere)} as area, category, month, numerator, denominator from answers union all`;
  await db.run(`set schema = '${level.name}'`);
  const rows = await db.rows<AnswerRow>(`
    with spread as (${whole} select statement, area, category, month, numerator, denominator
      from answers join member using (place)),
    added as (select statement, area, category, month,
      cast(sum(numerator) as integer) as n, cast(sum(denominator) as integer) as d from spread group by all)
    select statement, area, category, list(month) as months, list(n) as numerators, list(d) as denominators
    from added group by all order by statement, area, category`);
  await db.run(`set schema = 'main'`);
  return withQuietAreas(rows, level.statements).flatMap(
    (row) => rowOf(row, level.statements[row.statement]) ?? [],
  );
}

/** An area that a basis names somewhere has nought, not nothing, of a measure that it has no record of. */
function withQuietAreas(rows: readonly AnswerRow[], statements: readonly PlannedStatement[]): AnswerRow[] {
  const seen = new Map<PlannedStatement['basis'], Set<string>>();
  for (const { statement, area } of rows) {
    const basis = statements[statement]?.basis;
    if (basis !== undefined) seen.set(basis, (seen.get(basis) ?? new Set()).add(area));
  }
  const there = new Set(rows.map(({ statement, area }) => `${statement} ${area}`));
  const quiet = statements.flatMap((planned, statement) => {
    if (planned.dimension !== '') return [];
    const areas = [...(seen.get(planned.basis) ?? [])].filter((area) => !there.has(`${statement} ${area}`));
    return areas.map((area) => ({
      statement,
      area,
      category: '',
      months: [],
      numerators: [],
      denominators: [],
    }));
  });
  return [...rows, ...quiet];
}

function rowOf(row: AnswerRow, planned: PlannedStatement | undefined): SeriesRow | undefined {
  if (planned === undefined) return undefined;
  const held = monthsHeld(planned);
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const blank = monthsBetween(first, last).map((): number | null => null);
  const numerators = [...blank];
  const denominators = planned.measure.kind === 'share' ? [...blank] : null;
  for (const month of held) {
    numerators[monthsApart(first, month)] = 0;
    if (denominators !== null) denominators[monthsApart(first, month)] = 0;
  }
  row.months.forEach((month, at) => {
    const index = monthsApart(first, month);
    if (numerators[index] == null) return;
    numerators[index] = row.numerators[at] ?? 0;
    if (denominators !== null) denominators[index] = row.denominators[at] ?? 0;
  });
  const { measure, dimension } = planned;
  return {
    measure: measure.id,
    area: row.area,
    dimension,
    category: row.category,
    first_month: first,
    numerators,
    denominators,
  };
}
