import type { TableFormat } from '../sources/index.ts';
import type { OpenedTable } from './opened-table.ts';

/** Tables of one kind with the same header, which can be read as one. */
export interface AlikeTables {
  format: TableFormat;
  tables: OpenedTable[];
}

/** More files than this are not read with one set of statements, however small they are. */
const mostFiles = 24;

/** Gathers opened tables that are alike, up to so many bytes. */
export async function* alikeTables(
  opened: AsyncIterable<OpenedTable>,
  most: number,
): AsyncGenerator<AlikeTables, void, undefined> {
  const gathered = new Map<string, AlikeTables>();
  for await (const table of opened) {
    const { format, copy } = table;
    const kind = JSON.stringify([format.source, copy.header]);
    const alike = gathered.get(kind) ?? { format, tables: [] };
    const bytes = alike.tables.reduce((sum, each) => sum + each.copy.bytes, copy.bytes);
    const full = alike.tables.length === mostFiles || bytes > most;
    if (full && alike.tables.length > 0) yield alike;
    gathered.set(kind, { format, tables: full ? [table] : [...alike.tables, table] });
  }
  yield* gathered.values();
}
