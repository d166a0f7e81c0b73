import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';

/** A connection to DuckDB in memory; facts lie in Parquet files outside it. */
export interface DuckDb {
  run(sql: string, values?: DuckDBValue[]): Promise<void>;
  /** Rows as plain values: big integers as numbers, dates and times as text. */
  rows<Row>(sql: string, values?: DuckDBValue[]): Promise<Row[]>;
  /** A second connection to the same instance, for work side by side. */
  connect(): Promise<DuckDb>;
  close(): void;
}

/** Opens DuckDB; `memoryLimit` such as '800MB', `spill` a folder for what does not fit. */
export async function openDuckDb(
  options: { memoryLimit?: string; threads?: number; spill?: string } = {},
): Promise<DuckDb> {
  const settings: Record<string, string> = {
    enable_external_access: 'true',
    autoinstall_known_extensions: 'false',
  };
  if (options.memoryLimit !== undefined) settings['memory_limit'] = options.memoryLimit;
  if (options.threads !== undefined) settings['threads'] = String(options.threads);
  if (options.spill !== undefined) settings['temp_directory'] = options.spill;
  const instance = await DuckDBInstance.create(':memory:', settings);
  const first = wrap(await instance.connect(), instance);
  return { ...first, close: () => (first.close(), instance.closeSync()) };
}

function wrap(connection: DuckDBConnection, instance: DuckDBInstance): DuckDb {
  return {
    async run(sql, values) {
      await connection.run(sql, values);
    },
    async rows<Row>(sql: string, values?: DuckDBValue[]) {
      const reader = await connection.runAndReadAll(sql, values);
      return reader.getRowObjectsJS().map(plainRow) as Row[];
    },
    connect: async () => wrap(await instance.connect(), instance),
    close: () => connection.closeSync(),
  };
}

const plainRow = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  return value;
}

/** A text as a quoted SQL literal. */
export const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A name as a quoted SQL identifier. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
