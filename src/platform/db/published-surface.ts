import { sql } from 'kysely';
import { openDatabase } from './open-database.ts';
import { migratedTemplate } from './template.ts';

/**
 * Every `schema.relation.column` that role `public_site` may select, one a line, sorted;
 * asked of the database itself, so that a grant outside the published schema shows too.
 */
export async function publishedSurface(): Promise<string> {
  const { records, close } = await openDatabase({ dump: await migratedTemplate() });
  const { rows } = await sql<{ name: string }>`
    select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
      and c.relkind in ('r', 'v', 'm', 'f', 'p') and a.attnum > 0 and not a.attisdropped
      and has_schema_privilege('public_site', n.oid, 'usage')
      and has_column_privilege('public_site', c.oid, a.attnum, 'select')
    order by 1`.execute(records);
  await close();
  return `${rows.map(({ name }) => name).join('\n')}\n`;
}
