import { sqlText, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import type { Basis, Holding } from './round-input.ts';

/** The Parquet files of a basis as a relation. Columns that a later file gained are null in the earlier ones. */
export const parquetOf = ({ holdings }: Pick<Basis, 'holdings'>): string =>
  `read_parquet([${holdings.map(({ parquet }) => sqlText(parquet)).join(', ')}], union_by_name = true)`;

/** What is held, source by source, with the columns that its files have. Real and generated records stay apart. */
export async function openBases(db: DuckDb, holdings: readonly Holding[]): Promise<Basis[]> {
  const grouped = Map.groupBy(holdings, ({ source, generated }) => `${source} ${generated}`);
  return Promise.all(
    [...grouped.values()].map(async (own): Promise<Basis> => {
      const sorted = own.toSorted((a, b) => a.month.localeCompare(b.month));
      const described = await db.rows<{ column_name: string }>(
        `describe select * from ${parquetOf({ holdings: sorted })}`,
      );
      const [{ source, generated } = { source: '', generated: false }] = sorted;
      return {
        id: source,
        generated,
        holdings: sorted,
        months: sorted.map(({ month }) => month),
        columns: new Set(described.map(({ column_name: name }) => name)),
      };
    }),
  );
}
