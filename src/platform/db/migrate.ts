import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { advisoryLocks } from './advisory-locks.ts';
import { projectFolder } from '../config.ts';

/** Runs a script of several statements outside Kysely, which takes one at a time. */
export type RunScript = (script: string) => Promise<void>;

const folder = join(projectFolder, 'db/migrations');

/**
 * Applies the migrations that this database has not seen, in order, each with its record in one transaction; where
 * `only` is given, no others than these.
 */
export async function migrate<Schema>(
  records: Kysely<Schema>,
  run: RunScript,
  only?: readonly string[],
): Promise<string[]> {
  await run(
    'create table if not exists schema_migration (name text primary key, applied_at timestamptz not null)',
  );
  const applied = await appliedMigrations(records);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const waiting = names.filter((name) => !applied.has(name) && (only?.includes(name) ?? true));
  for (const name of waiting) {
    const script = migrationScript(name, await readFile(join(folder, name), 'utf8'));
    await run(script).catch(async (error: unknown) => {
      // Another server starting at the same time may have applied it while this one waited for the lock.
      if (!(await appliedMigrations(records)).has(name)) throw error;
    });
  }
  return waiting;
}

async function appliedMigrations<Schema>(records: Kysely<Schema>): Promise<Set<string>> {
  const seen = await sql<{ name: string }>`select name from schema_migration`.execute(records);
  return new Set(seen.rows.map(({ name }) => name));
}

const migrationScript = (name: string, body: string): string => `
begin;
select pg_advisory_xact_lock(${advisoryLocks.migration});
insert into schema_migration values ('${name}', now());
${body}
commit;`;
