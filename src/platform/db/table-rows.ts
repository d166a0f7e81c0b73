import { sql } from 'kysely';
import type { Records, RecordsTx } from './open-database.ts';

/** How many rows are held in memory at once. */
const most = 500;

/** Every table of the records, in the order of their names, the list of migrations too; views are made again. */
export async function tableNames(db: Records | RecordsTx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`.execute(db);
  return rows.map(({ name }) => name);
}

/** The rows of a table, each as JSON in which nothing is lost, letter for letter as the database gives it. */
export async function* rowsAsJson(tx: RecordsTx, table: string): AsyncGenerator<string[]> {
  const columns = sql.join((await columnsOf(tx, table)).map((column) => sql.ref(column)));
  await sql`declare each_row no scroll cursor for
    select row_to_json(t)::text as line from (select ${columns} from ${sql.table(table)}) t`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(most)} from each_row`.execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await sql`close each_row`.execute(tx);
}

/** Puts rows back as they were taken, identities too. */
export async function insertFromJson(
  tx: RecordsTx,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const rows = `[${lines.join(',')}]`;
  await sql`insert into ${sql.table(table)} (${list}) overriding system value
    select ${list} from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)`.execute(tx);
}

/** The columns of a table; not those that the database makes from the others. */
export async function columnsOf(db: Records | RecordsTx, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

/** The last number that an identity column gave; null when it never gave one. */
export interface LastNumber {
  table: string;
  column: string;
  last: number | null;
}

export async function lastNumbers(db: Records | RecordsTx): Promise<LastNumber[]> {
  const { rows } = await sql<LastNumber>`
    select c.table_name as table, c.column_name as column, s.last_value as last
    from information_schema.columns c
    join pg_sequences s on format('%I.%I', s.schemaname, s.sequencename)
      = pg_get_serial_sequence(format('%I.%I', c.table_schema, c.table_name), c.column_name)
    where c.table_schema = 'public' and c.is_identity = 'YES'
    order by 1, 2`.execute(db);
  return rows;
}

/** Numbers go on after the last one given: none is given twice. */
export async function goOnFrom(tx: RecordsTx, numbers: readonly LastNumber[]): Promise<void> {
  for (const { table, column, last } of numbers) {
    if (last === null) continue;
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${sql.lit(last)})`.execute(tx);
  }
}

/** Does something while rows may stand in any order: what refers to what is checked at its end. */
export async function inAnyOrder(tx: RecordsTx, work: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ table: string; name: string }>`
    select c.relname as table, k.conname as name from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname = 'public'`.execute(tx);
  const alter = async (how: string) => {
    for (const { table, name } of rows) {
      const [of, constraint] = [sql.table(table), sql.ref(name)];
      await sql`alter table ${of} alter constraint ${constraint} ${sql.raw(how)}`.execute(tx);
    }
  };
  await alter('deferrable initially deferred');
  await work();
  await sql`set constraints all immediate`.execute(tx);
  await alter('not deferrable');
}
