import { type DuckDb, sqlName, sqlText } from '../../platform/duckdb/open-duckdb.ts';
import { authorityOfLsoaName } from '../police-uk/place-columns.ts';
import type { LsoaLookupSource } from '../source-definition.ts';

/** Where a lookup of LSOA codes lies, and its column names. */
export interface LsoaLookup {
  /** Absolute path of a CSV, plain or gzipped. */
  file: string;
  columns: LsoaLookupSource['columns'];
}

/**
 * Makes the table `lsoa_lookup`: for every LSOA code of 2011 or 2021 its code of 2021, its local authority
 * and its kind. `current` is a code of 2021; `mapped` was retired and has one successor; `split` was retired
 * and became several: which of them a record belongs to cannot be told, so the code stays as given, and
 * the authority is kept when all parts lie in one. Without a lookup the table is empty.
 */
export async function makeLsoaLookup(db: DuckDb, lookup?: LsoaLookup): Promise<void> {
  await db.run(
    'create table lsoa_lookup (code varchar, lsoa varchar, local_authority varchar, kind varchar)',
  );
  if (lookup === undefined) return;
  const { lsoa_2011: old, lsoa_2021: now, local_authority_name: authority } = lookup.columns;
  const source = `read_csv(${sqlText(lookup.file)}, header = true, all_varchar = true)`;
  const name = authority === undefined ? 'null::varchar' : authorityOfLsoaName(`min(${sqlName(authority)})`);
  const oneName =
    authority === undefined
      ? 'null::varchar'
      : `case when count(distinct ${sqlName(authority)}) = 1 then ${name} end`;
  await db.run(`insert into lsoa_lookup select ${sqlName(now)}, ${sqlName(now)}, ${name}, 'current'
    from ${source} where ${sqlName(now)} is not null group by 1, 2`);
  if (old === undefined) return;
  await db.run(`insert into lsoa_lookup
    select ${sqlName(old)}, case when count(distinct ${sqlName(now)}) = 1 then min(${sqlName(now)}) else ${sqlName(old)} end,
      ${oneName}, case when count(distinct ${sqlName(now)}) = 1 then 'mapped' else 'split' end
    from ${source} where ${sqlName(old)} is not null and ${sqlName(old)} not in (select code from lsoa_lookup)
    group by ${sqlName(old)}`);
}
