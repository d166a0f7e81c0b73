import { columnsUsed } from '../definitions/columns-used.ts';
import { compileMeasure } from '../definitions/compile-measure.ts';
import { heldColumn } from '../definitions/source-columns.ts';
import { sqlName, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import { parquetOf } from './open-bases.ts';
import type { Basis, PlannedStatement } from './round-input.ts';

/** Statements that split their months by the same kind of place, so that one scan of each basis serves them all. */
export interface Level {
  /** Schema in which its cubes lie. */
  name: 'by_area' | 'by_lsoa' | 'by_hexagon';
  statements: readonly PlannedStatement[];
}

/** The column of places of a level; a table of counts may have the code of a local authority, which comes first. */
export function placeColumn(level: Level['name'], basis: Basis): string | undefined {
  const wanted = {
    by_area: ['local_authority_code', 'local_authority'],
    by_lsoa: ['lsoa'],
    by_hexagon: ['hexagon'],
  }[level];
  return wanted.find((column) => basis.columns.has(column));
}

/** Columns of both bases that a statement reads, beside month, place and records. */
function columnsRead({ measure, dimension, basis }: PlannedStatement, of: Basis): string[] {
  const { own, denominator } = columnsUsed(measure);
  if (of !== basis) return denominator;
  return dimension === '' ? own : [...own, heldColumn(dimension)];
}

/**
 * Adds up each basis of a level once, by month, place and every column that its statements read, into a table
 * with the name of the basis. The same SQL then runs on these small tables in place of millions of rows. Gives the
 * bases that have one.
 */
export async function makeCubes(db: DuckDb, level: Level): Promise<ReadonlySet<Basis>> {
  await db.run(`create schema ${level.name}`);
  const used = new Map<Basis, Set<string>>();
  for (const statement of level.statements) {
    for (const basis of [statement.basis, statement.denominatorBasis]) {
      if (basis === undefined) continue;
      const columns = used.get(basis) ?? new Set<string>();
      columnsRead(statement, basis).forEach((column) => columns.add(column));
      used.set(basis, columns);
    }
  }
  for (const [basis, columns] of used) {
    const place = placeColumn(level.name, basis);
    if (place !== undefined) columns.add(place);
    const names = ['month', 'duplicate', ...[...columns].toSorted()].map(sqlName).join(', ');
    const cube = cubeOf(level.name, basis);
    await db.run(`create table ${cube} as
      select ${names}, cast(sum(records) as integer) as records from ${parquetOf(basis)} group by ${names}`);
    await numberTexts(db, cube);
  }
  return new Set(used.keys());
}

export const cubeOf = (level: Level['name'], { id }: Basis): string => `${level}.${sqlName(id)}`;

/** Turns the texts of a cube into enumerations, which sort as the texts do: dozens of statements then group by numbers. */
async function numberTexts(db: DuckDb, cube: string): Promise<void> {
  const columns = await db.rows<{ column_name: string; column_type: string }>(`describe ${cube}`);
  for (const { column_name: name, column_type: type } of columns) {
    if (type !== 'VARCHAR') continue;
    const column = sqlName(name);
    await db.run(`create or replace type cube_text as enum
      (select distinct ${column} from ${cube} where ${column} is not null order by 1)`);
    await db.run(`alter table ${cube} alter ${column} type cube_text`);
  }
}

/** The text of a statement at a level: what is kept and shown as the working of a figure. */
export function statementText(level: Level['name'], statement: PlannedStatement): string {
  const { measure, dimension, basis, denominatorBasis } = statement;
  const bases = denominatorBasis === undefined ? [basis] : [basis, denominatorBasis];
  const places = new Set(bases.map((one) => placeColumn(level, one)));
  const shared = places.size === 1 ? [...places][0] : undefined;
  return compileMeasure(measure, {
    relation: basis.id,
    dimension,
    ...(denominatorBasis === undefined ? {} : { denominatorRelation: denominatorBasis.id }),
    ...(shared === undefined ? {} : { place: shared }),
  }).sql;
}

/** Runs every statement of a level over its cubes into the table `answers` of its schema. */
export async function answerAll(db: DuckDb, level: Level): Promise<void> {
  const selects = level.statements.map((statement, number) => {
    const category = statement.dimension === '' ? `''` : '"category"';
    const denominator = statement.measure.kind === 'share' ? 'cast("denominator" as integer)' : 'null';
    return `select ${number} as statement, "place", ${category} as category, "month",
      cast("numerator" as integer) as numerator, ${denominator} as denominator
      from (\n${statementText(level.name, statement)}\n)`;
  });
  await db.run(`create table ${level.name}.answers
    (statement integer, place varchar, category varchar, month varchar, numerator integer, denominator integer)`);
  if (selects.length === 0) return;
  await db.run(`set schema = '${level.name}'`);
  await db.run(`insert into answers ${selects.join('\nunion all\n')}`);
  await db.run(`set schema = 'main'`);
}
