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
  const frames = level.statements.map(frameOf);
  return withQuietAreas(rows, level.statements).flatMap((row) => {
    const [planned, frame] = [level.statements[row.statement], frames[row.statement]];
    return planned === undefined || frame === undefined ? [] : [rowOf(row, planned, frame)];
  });
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

/** The months from the first to the last that a statement holds: nought where one is held, null where it is missing. */
interface Frame {
  first: Month;
  quiet: (number | null)[];
  /** Where each held month stands. */
  at: ReadonlyMap<Month, number>;
}

/** Worked out once for a statement: it has hundreds of series, each with every month. */
function frameOf(planned: PlannedStatement): Frame | undefined {
  const held = monthsHeld(planned);
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const at = new Map(held.map((month) => [month, monthsApart(first, month)]));
  const holds = new Set(at.values());
  const quiet = monthsBetween(first, last).map((_, index) => (holds.has(index) ? 0 : null));
  return { first, quiet, at };
}

function rowOf(row: AnswerRow, planned: PlannedStatement, { first, quiet, at }: Frame): SeriesRow {
  const numerators = [...quiet];
  const denominators = planned.measure.kind === 'share' ? [...quiet] : null;
  row.months.forEach((month, answer) => {
    const index = at.get(month);
    if (index === undefined) return;
    numerators[index] = row.numerators[answer] ?? 0;
    if (denominators !== null) denominators[index] = row.denominators[answer] ?? 0;
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
