import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTestHome } from '../../../test/support/test-home.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { tableNames } from '../../platform/db/table-rows.ts';
import { keptFiles } from '../../platform/files/kept-files.ts';
import { exportRecord } from './export-record.ts';
import { exportedTables, leftOut } from './exported-tables.ts';

const at = '2021-01-13T11:00:00Z';

test('an export holds every row and file of the record, safe in a spreadsheet, and no secret', async (t) => {
  const home = await openTestHome(t);
  const { hash } = await keptFiles(join(home.folder, 'papers')).keep(Buffer.from('a paper'));
  const formula = '=HYPERLINK("https://example.org")';
  const person = {
    name: formula,
    organisation: 'body',
    email: 'a@example.test',
    created_at: at,
    closed_at: null,
  } as const;
  const { id } = await home.records
    .insertInto('person')
    .values(person)
    .returning('id')
    .executeTakeFirstOrThrow();
  await home.records
    .insertInto('password')
    .values({ person: id, hash: 'secret-of-signing-in', set_at: at })
    .execute();
  const theme = { slug: 'a', title: 'A', key_themes: ['one', 'two, three'] };
  await home.records.insertInto('theme').values(theme).execute();
  await home.records
    .insertInto('action')
    .values({
      reference: 'ACT-2021/01',
      text: 'Do',
      origin: 'other',
      owner: id,
      opened_on: '2021-01-13',
      opened_at: at,
    } as never)
    .execute();
  await home.records
    .insertInto('evidence')
    .values({
      action: 1,
      title: 'E',
      effective_on: '2021-01-13',
      file_hash: hash,
      file_name: 'e.pdf',
      brought_at: at,
    })
    .execute();

  const out = join(await temporaryFolder(t), 'out');
  assert.deepEqual(await exportRecord(home, out), { rows: 4, files: 1 });
  const read = (path: string) => readFile(join(out, path), 'utf8');
  const people = JSON.parse(await read('tables/person.json')) as { name: string }[];
  assert.equal(people[0]?.name, formula);
  assert.match(await read('tables/person.csv'), /,?"'=HYPERLINK\(""https/);
  assert.match(await read('tables/theme.csv'), /"\[""one"",""two, three""\]"/);
  assert.equal(await read(`files/${hash}`), 'a paper');
  assert.match(await read('README.txt'), /everything private/);
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      assert.ok(
        !(await readFile(join(entry.parentPath, entry.name), 'utf8')).includes('secret-of-signing-in'),
      );
});

test('every table is exported and in the guide, or left out for a reason', async (t) => {
  const { records } = await openTestHome(t);
  const told = [...Object.keys(exportedTables), ...Object.keys(leftOut)].sort();
  assert.deepEqual(told, (await tableNames(records)).sort());
  const guide = await readFile('docs/export.md', 'utf8');
  for (const [table, what] of Object.entries(exportedTables))
    assert.ok(guide.includes(`| \`${table}\` | ${what} |`), table);
});
