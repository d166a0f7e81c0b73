import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql as statement } from 'kysely';
import { openTestDatabase } from '../../../test/support/database.ts';
import { openDuckDb, sqlName, sqlText, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import { isRefused } from '../../platform/files/fault.ts';
import { compileMeasure, type CompileOptions } from './compile-measure.ts';
import { isComputed, type ComputedMeasure } from './measure-definition.ts';
import { readCatalogue } from './read-catalogue.ts';

async function builtIn(): Promise<ComputedMeasure[]> {
  const read = await readCatalogue();
  assert.ok(!isRefused(read));
  return read.measures.filter(isComputed);
}

/** The SQL of every measure that is built in, as a whole and for each of its breakdowns. */
const statements = (measures: readonly ComputedMeasure[]) =>
  measures.flatMap((measure) =>
    ['', ...measure.breakdowns].map((dimension) => {
      const options: CompileOptions = { relation: measure.source, place: 'local_authority', dimension };
      const over = measure.kind === 'share' ? measure.denominator?.source : undefined;
      return compileMeasure(
        measure,
        over === undefined ? options : { ...options, denominatorRelation: over },
      );
    }),
  );

const columns = [
  'month',
  'local_authority',
  'crime_type',
  'outcome',
  'search_outcome',
  'ethnicity',
  'object_of_search',
  'legislation',
  'age_range',
  'gender',
  'type',
] as const;
const choices: Record<(typeof columns)[number], readonly (string | null)[]> = {
  month: ['2025-01', '2025-02'],
  local_authority: ['Halton', 'Warrington', null],
  crime_type: ['burglary', 'robbery', 'anti-social-behaviour', 'drugs'],
  outcome: ['charged', 'no-further-action', 'unable-to-prosecute', 'none', 'never-seen-before'],
  search_outcome: ['arrest', 'no-further-action', 'not-recorded', 'caution'],
  ethnicity: ['White', 'Black', 'Not stated'],
  object_of_search: ["Stolen goods, or 'bait'", 'Controlled drugs', null],
  legislation: [null, 'Misuse of Drugs Act 1971 (section 23)'],
  age_range: ['18-24', '', null],
  gender: ['Male', 'Female', null],
  type: ['Person search'],
};

/** Five hundred made-up rows that have every column of every source; each repeats a little, some are flagged. */
const rows = Array.from({ length: 500 }, (_, at) => [
  ...columns.map(
    (column, index) =>
      choices[column][(at * (index + 7) + Math.floor(at / 11)) % choices[column].length] ?? null,
  ),
  at % 37 === 0,
  1 + (at % 3),
]);

const literal = (value: string | number | boolean | null): string =>
  typeof value === 'string' ? sqlText(value) : value === null ? 'null' : String(value);
const names = [...columns, 'duplicate', 'records'].map(sqlName).join(', ');
const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');

const sorted = (answers: readonly object[]): string[] =>
  answers
    .map((answer) => JSON.stringify(Object.entries(answer).map(([name, value]) => [name, numberOr(value)])))
    .toSorted();
const numberOr = (value: unknown): unknown =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;

async function relations(db: DuckDb): Promise<void> {
  await db.run(`create table facts as select * from (values ${values}) as r(${names})`);
  for (const source of ['street', 'outcomes', 'stop-and-search']) {
    await db.run(`create view ${sqlName(source)} as select * from facts`);
  }
}

test('The same SQL gives the same over the rows and over a cube in which equal rows were added up', async () => {
  const db = await openDuckDb();
  await relations(db);
  await db.run('create schema cubes');
  const keys = [...columns, 'duplicate'].map(sqlName).join(', ');
  for (const source of ['street', 'outcomes', 'stop-and-search']) {
    await db.run(`create table cubes.${sqlName(source)} as
      select ${keys}, cast(sum(records) as integer) as records from facts group by ${keys}`);
  }
  let answered = 0;
  for (const { sql } of statements(await builtIn())) {
    const overRows = await db.rows<object>(sql);
    await db.run(`set schema = 'cubes'`);
    const overCube = await db.rows<object>(sql);
    await db.run(`set schema = 'main'`);
    answered += overRows.length;
    assert.deepEqual(sorted(overCube), sorted(overRows), sql);
  }
  assert.ok(answered > 200, 'the statements have answers');
  db.close();
});

test('The same SQL runs on PostgreSQL and gives the same as DuckDB', async (t) => {
  const [db, { records, close }] = [await openDuckDb(), await openTestDatabase()];
  t.after(close);
  const run = (text: string) => statement.raw<object>(text).execute(records);
  await relations(db);
  const typed = columns.map((column) => `${sqlName(column)} text`).join(', ');
  await run(`create table facts (${typed}, duplicate boolean, records integer)`);
  await run(`insert into facts (${names}) values ${values}`);
  for (const source of ['street', 'outcomes', 'stop-and-search']) {
    await run(`create view ${sqlName(source)} as select * from facts`);
  }
  for (const { sql } of statements(await builtIn())) {
    const { rows: there } = await run(sql);
    assert.deepEqual(sorted(there), sorted(await db.rows<object>(sql)), sql);
  }
  db.close();
});

test('Text from a definition stays text: quotes in a value or a name reach no further', async () => {
  const db = await openDuckDb();
  await relations(db);
  const [measure] = (await builtIn()).filter(({ id }) => id === 'stop-searches');
  assert.ok(measure?.kind === 'count');
  const value = `Stolen goods, or 'bait'`;
  const { sql } = compileMeasure(
    { ...measure, where: [{ column: 'object_of_search', is: [value] }] },
    { relation: 'stop-and-search', place: 'local_authority' },
  );
  const counted = await db.rows<{ numerator: number }>(sql);
  const expected = rows.filter((row) => row[6] === value && row[11] === false);
  const sum = expected.reduce((total, row) => total + Number(row[12]), 0);
  assert.equal(
    counted.reduce((total, { numerator }) => total + numerator, 0),
    sum,
  );
  const hostile = compileMeasure(measure, {
    relation: 'street"; drop table facts; --',
    place: 'local_authority',
  });
  assert.match(hostile.sql, /from "street""; drop table facts; --"/);
  db.close();
});

test('A filter on a group of outcomes names the outcomes; none-of keeps rows without a value', async () => {
  const [solved] = (await builtIn()).filter(({ id }) => id === 'solved-rate');
  assert.ok(solved);
  const { sql } = compileMeasure(solved, { relation: 'street', place: 'local_authority' });
  assert.match(sql, /filter \(where "outcome" in \('charged', 'awaiting-court-result'/);
  assert.match(sql, /\("crime_type" is null or "crime_type" not in \('anti-social-behaviour'\)\)/);
  assert.doesNotMatch(sql, /outcome_group/);
});

test('Exact repeats of a row are never counted, and a source without places has one place, unknown', async () => {
  const db = await openDuckDb();
  await relations(db);
  const [measure] = (await builtIn()).filter(({ id }) => id === 'recorded-crime');
  assert.ok(measure);
  const { sql } = compileMeasure(measure, { relation: 'street' });
  const counted = await db.rows<{ place: string | null; numerator: number }>(sql);
  const expected = rows.filter((row) => row[2] !== 'anti-social-behaviour' && row[11] === false);
  assert.equal(
    counted.reduce((total, { numerator }) => total + numerator, 0),
    expected.reduce((total, row) => total + Number(row[12]), 0),
  );
  assert.ok(counted.every(({ place }) => place === null));
  db.close();
});
