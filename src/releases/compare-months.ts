import { sqlName, sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';

/** What a newer file changed in a month already held. */
export interface MonthChange {
  rowsBefore: number;
  rowsAfter: number;
  added: number;
  gone: number;
  outcomesChanged: number;
  detail: ChangeDetail;
}

export interface ChangeDetail {
  /** Latest outcomes that changed: how many went from which to which, by crime type. */
  outcomes: { crime_type: string; from: string; to: string; count: number }[];
  /** Rows with the same Crime ID now under another crime type, or at another place. */
  crime_types_changed: number;
  places_changed: number;
  added_by_crime_type: Record<string, number>;
  gone_by_crime_type: Record<string, number>;
  /** Records that the rows stand for, where one row can stand for several. */
  records_before: number;
  records_after: number;
}

/** Columns that we add ourselves, so that they say nothing about what the publisher changed. */
const derived = ['line', 'duplicate', 'hexagon', 'lsoa', 'local_authority', 'records'];

/**
 * Compares two Parquet files of one source and month. Street rows with a Crime ID are matched by it;
 * all others have no identity, so they are compared as a multiset: a changed row is one gone and one added.
 */
export async function compareMonths(
  db: DuckDb,
  source: string,
  before: string,
  after: string,
): Promise<MonthChange> {
  await db.run(`create or replace temp view before as select * from read_parquet(${sqlText(before)})`);
  await db.run(`create or replace temp view after as select * from read_parquet(${sqlText(after)})`);
  const matched = source === 'street';
  if (matched) await matchById(db);
  const columns = await sharedColumns(db);
  const typed = columns.includes('crime_type');
  const [anonymousAdded, anonymousGone] = [
    await surplus(db, 'after', 'before', columns, matched, typed),
    await surplus(db, 'before', 'after', columns, matched, typed),
  ];
  const identified = matched ? await identifiedChange(db) : noneIdentified;
  const [size] = await db.rows<{ b: number; a: number; rb: number; ra: number }>(
    `select (select count(*) from before) as b, (select count(*) from after) as a,
      (select coalesce(sum(records), 0) from before) as rb, (select coalesce(sum(records), 0) from after) as ra`,
  );
  const added = sumMaps(identified.added, anonymousAdded);
  const gone = sumMaps(identified.gone, anonymousGone);
  return {
    rowsBefore: size?.b ?? 0,
    rowsAfter: size?.a ?? 0,
    added: total(added),
    gone: total(gone),
    outcomesChanged: identified.outcomes.reduce((sum, { count }) => sum + count, 0),
    detail: {
      outcomes: identified.outcomes,
      crime_types_changed: identified.types,
      places_changed: identified.places,
      added_by_crime_type: typed ? added : {},
      gone_by_crime_type: typed ? gone : {},
      records_before: size?.rb ?? 0,
      records_after: size?.ra ?? 0,
    },
  };
}

type ByType = Record<string, number>;

const noneIdentified = {
  added: {} as ByType,
  gone: {} as ByType,
  outcomes: [] as ChangeDetail['outcomes'],
  types: 0,
  places: 0,
};

const matchById = (db: DuckDb): Promise<void> =>
  db.run(`create or replace temp table matched as
    with one as (select crime_id, count(*) as n, min(crime_type) as crime_type, min(outcome) as outcome,
        min(concat_ws(' ', longitude, latitude, lsoa_given)) as place from before where crime_id is not null group by 1),
      two as (select crime_id, count(*) as n, min(crime_type) as crime_type, min(outcome) as outcome,
        min(concat_ws(' ', longitude, latitude, lsoa_given)) as place from after where crime_id is not null group by 1)
    select coalesce(one.n, 0) as n1, coalesce(two.n, 0) as n2, one.crime_type as type1, two.crime_type as type2,
      one.outcome as outcome1, two.outcome as outcome2, one.place as place1, two.place as place2
    from one full join two using (crime_id)`);

async function identifiedChange(db: DuckDb): Promise<typeof noneIdentified> {
  const surplusOf = (more: string, less: string, type: string) =>
    db.rows<{ type: string; n: number }>(
      `select ${type} as type, sum(${more} - ${less}) as n from matched where ${more} > ${less} group by 1 order by 1`,
    );
  const [other] = await db.rows<{ types: number; places: number }>(
    `select count(*) filter (type1 <> type2) as types, count(*) filter (place1 <> place2) as places
     from matched where n1 = 1 and n2 = 1`,
  );
  const outcomes = await db.rows<ChangeDetail['outcomes'][number]>(
    `select type2 as crime_type, outcome1 as "from", outcome2 as "to", count(*) as count
     from matched where n1 = 1 and n2 = 1 and outcome1 <> outcome2 group by all order by 4 desc, 1, 2, 3`,
  );
  return {
    added: byType(await surplusOf('n2', 'n1', 'type2')),
    gone: byType(await surplusOf('n1', 'n2', 'type1')),
    outcomes,
    types: other?.types ?? 0,
    places: other?.places ?? 0,
  };
}

async function sharedColumns(db: DuckDb): Promise<string[]> {
  const columns = async (view: string) =>
    (await db.rows<{ column_name: string }>(`describe ${view}`)).map(({ column_name }) => column_name);
  const before = await columns('before');
  return (await columns('after')).filter((name) => before.includes(name) && !derived.includes(name));
}

/** Rows of one file beyond those of the other, counting repeats, by crime type where there is one. */
async function surplus(
  db: DuckDb,
  more: string,
  less: string,
  columns: string[],
  anonymousOnly: boolean,
  typed: boolean,
): Promise<ByType> {
  const list = [...columns, 'records'].map(sqlName).join(', ');
  const where = anonymousOnly ? 'where crime_id is null' : '';
  const rows = await db.rows<{ type: string; n: number }>(
    `select ${typed ? 'crime_type' : `'all'`} as type, count(*) as n
     from (select ${list} from ${more} ${where} except all select ${list} from ${less} ${where}) group by 1 order by 1`,
  );
  return byType(rows);
}

const byType = (rows: { type: string; n: number }[]): ByType =>
  Object.fromEntries(rows.map(({ type, n }) => [type, n]));

const total = (counts: ByType): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

function sumMaps(one: ByType, two: ByType): ByType {
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])].sort();
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (two[name] ?? 0)]));
}
