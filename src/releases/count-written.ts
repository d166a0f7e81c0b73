import { sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { TableFormat } from '../sources/index.ts';
import type { Tally } from './loaded-file.ts';

/** A Parquet file as written, and its month. */
export interface Written {
  path: string;
  month: string;
}

type Counted = Record<string, number> & { moved: number; rows: number; duplicates: number };

/** What is counted of each file as written; `moved` are rows that are not in the order of their lines without gaps. */
export async function countsOf(
  db: DuckDb,
  format: TableFormat,
  written: readonly Written[],
): Promise<Map<string, Counted>> {
  const counts = [
    { name: 'rows', sql: 'count(*)' },
    { name: 'duplicates', sql: 'count(*) filter (duplicate)' },
    { name: 'moved', sql: 'count(*) filter (line <> file_row_number + 2)' },
    ...format.counts,
  ];
  const found = await db.rows<Counted & { path: string }>(
    `select filename as path, ${counts.map(({ name, sql }) => `${sql} as ${name}`).join(', ')}
      from ${parquetOf(written)} group by filename`,
  );
  return new Map(found.map(({ path, ...counted }) => [path, counted as Counted]));
}

const parquetOf = (written: readonly Written[]): string =>
  `read_parquet([${written.map(({ path }) => sqlText(path)).join(', ')}], filename = true, file_row_number = true)`;

/** Texts met in each file as written, or in the spots of its rows, with how often each was met, most often first. */
export async function textsOf(
  db: DuckDb,
  format: TableFormat,
  known: boolean,
  written: readonly Written[],
): Promise<Map<string, Tally>> {
  const selects = format.texts.flatMap(({ name, sql, where, of }) => {
    if (of === 'unlisted' && known) return [];
    const [from, file, number] =
      of === 'spot'
        ? [spotsByMonth, 'month', 'sum(rows)::bigint']
        : [parquetOf(written), 'filename', 'count(*)'];
    return `select ${file}::varchar as file, ${sqlText(name)} as name, (${sql})::varchar as text, ${number} as number
      from ${from} where ${where} group by all`;
  });
  if (selects.length === 0) return new Map();
  const met = await db.rows<{ file: string; name: string; text: string; number: number }>(
    `${selects.join('\nunion all\n')} order by number desc, text`,
  );
  const byFile = Map.groupBy(met, ({ file }) => file);
  return new Map(
    written.map(({ path, month }) => [
      path,
      tally(
        format,
        [path, month].flatMap((file) => byFile.get(file) ?? []),
      ),
    ]),
  );
}

const spotsByMonth = '(select key, month, rows from given) join spot using (key)';

/** The texts of one file by what they are, in the order of the format. */
function tally(
  { texts }: TableFormat,
  met: readonly { name: string; text: string; number: number }[],
): Tally {
  const byName = Map.groupBy(met, ({ name }) => name);
  return Object.fromEntries(
    texts.flatMap(({ name }) => {
      const own = byName.get(name);
      return own === undefined
        ? []
        : [[name, Object.fromEntries(own.map(({ text, number }) => [text, number]))]];
    }),
  );
}
