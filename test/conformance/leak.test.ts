import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { isRefused } from '../../src/platform/files/fault.ts';
import { copySite } from '../../src/publishing/copy/copy-site.ts';
import { crawlEverything, type Said } from '../support/crawl-everything.ts';
import { randomRecord } from '../support/random-record/random-record.ts';
import { writeRandomRecord } from '../support/random-record/write-random-record.ts';
import { openRecordSite, type RecordSite } from '../support/record-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { Tokens } from '../support/tokens.ts';

/** Lists, feeds and files that stand whether or not anything leads to them. */
const standing = [
  '/',
  '/meetings',
  '/meetings.ics',
  '/questions',
  '/assurance',
  '/actions',
  '/actions?rating=green',
  '/inspections',
  '/search',
  '/search/entries.json',
  '/feeds/record.atom',
  '/feeds/figures.atom',
  '/no-such-page',
  '/search?rubbish=1',
  ...[
    'meetings',
    'agenda-items',
    'papers',
    'minutes',
    'questions',
    'assurance',
    'actions',
    'action-updates',
    'inspections',
    'recommendations',
  ].flatMap((list) => [`/api/v1/${list}.json`, `/api/v1/${list}.csv`]),
];

/** Addresses that things of the record would have if they were public, with versions and papers: somebody may guess them. */
async function guessed({ records }: RecordSite): Promise<string[]> {
  const meetings = await records.selectFrom('meeting').select('slug').execute();
  const questions = await records.selectFrom('question').select(['number', 'meeting']).execute();
  const actions = await records.selectFrom('action').select('reference').execute();
  const papers = await records.selectFrom('paper').select(['id', 'file_hash', 'file_name']).execute();
  return [
    ...meetings.flatMap(({ slug }) => [
      `/meetings/${slug}`,
      `/meetings/${slug}/versions/1`,
      `/meetings/${slug}/versions/2`,
      `/meetings/${slug}/minutes`,
      `/meetings/${slug}/pack`,
      `/meetings/${slug}/pack.pdf`,
      `/meetings/${slug}/minutes/versions/1`,
      `/meetings/${slug}/papers/1-1`,
      `/meetings/${slug}/papers/1-1/paper.pdf`,
      `/meetings/${slug}/papers/2-1`,
      `/api/v1/meetings/${slug}.json`,
      `/api/v1/meetings/${slug}/minutes.json`,
      ...questions.map(({ number }) => `/questions/${slug}-${number}`),
      ...questions.map(({ number }) => `/questions/${slug}-${number}/versions/1`),
    ]),
    ...actions.flatMap(({ reference }) => {
      const slug = reference.toLowerCase().replace('/', '-');
      return [`/actions/${slug}`, `/actions/${slug}/versions/1`, `/api/v1/actions/${slug}.json`];
    }),
    ...papers.map(({ file_hash, id }) => `/papers/${file_hash ?? id}`),
  ];
}

/** An address that names a token tells it only to who knew it: the answer may repeat the address, and nothing more. */
const withoutEcho = ({ address, says }: Said): string =>
  says.replaceAll(address, '').replaceAll(encodeURI(address), '');

function assertNoneOf(tokens: ReadonlyMap<string, string>, says: string, where: string): void {
  if (!says.includes('zq') && !/[0-9a-f]{64}/.test(says)) return;
  for (const [token, what] of tokens) assert.ok(!says.includes(token), `${what} stands at ${where}`);
}

async function everyFile(folder: string): Promise<{ name: string; bytes: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => ({
      name: join(parentPath, name).slice(folder.length),
      bytes: await readFile(join(parentPath, name), 'latin1'),
    })),
  );
}

async function assertNothingLeaks(t: TestContext, site: RecordSite, tokens: Tokens): Promise<void> {
  await site.settle();
  const app = site.site();
  const searched = [...tokens.private.keys()].map((token) => `/search?q=${token.slice(0, -3)}`);
  const said = await crawlEverything(app, [...standing, ...(await guessed(site)), ...searched]);
  for (const one of said) assertNoneOf(tokens.private, withoutEcho(one), one.address);
  for (const { address, status, says } of said) {
    if (address.startsWith('/search?q=')) assert.match(says, /0 results/, address);
    assert.ok([200, 301, 400, 404].includes(status), `${status} at ${address}`);
  }
  const everything = said.map(({ says }) => says).join('\n');
  for (const [token, what] of tokens.public) assert.ok(everything.includes(token), `${what} is not public`);
  // The copy for other hosts, and the folder of files, hold no more than the site.
  const folder = join(await temporaryFolder(t), 'copy');
  const copied = await copySite(app, folder, {
    siteAddress: 'https://police.example',
    mark: () => Promise.resolve('the same'),
  });
  assert.ok(!isRefused(copied));
  // This body has published no plan and no figures; of the record every link leads somewhere.
  const dead = copied.dead.filter(({ address }) => !/^\/plan$|readings\//.test(address));
  assert.deepEqual(dead, []);
  for (const place of [folder, site.publicFolder]) {
    for (const { name, bytes } of await everyFile(place))
      assertNoneOf(
        tokens.private,
        `${name}\n${bytes}`,
        `${name} of ${place === folder ? 'the copy' : 'public papers'}`,
      );
  }
}

async function assertNoBaseTable({ records, published }: RecordSite): Promise<void> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(records);
  assert.ok(tables.rows.some(({ name }) => name === 'record_publication'));
  for (const { name } of tables.rows) {
    const peek = published.read((db) => sql`select * from ${sql.id('public', name)}`.execute(db as never));
    await assert.rejects(peek, /permission denied/, name);
  }
}

/** What the published views themselves give, column by column: nobody needs a page to read them. */
async function assertViewsHoldNone({ records, published }: RecordSite, tokens: Tokens): Promise<void> {
  const views = await sql<{ name: string }>`
    select table_name as name from information_schema.views where table_schema = 'published'`.execute(
    records,
  );
  for (const { name } of views.rows) {
    const rows = await published.read((db) =>
      sql`select * from ${sql.id('published', name)}`.execute(db as never),
    );
    assertNoneOf(tokens.private, JSON.stringify(rows.rows), `published.${name}`);
  }
}

test('whatever is written and whatever of it is published, nothing private is anywhere in public', async (t) => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(randomRecord, async (record) => {
      number += 1;
      await t.test(`record ${number}`, async (of) => {
        const site = await openRecordSite(of);
        const tokens = new Tokens(number.toString(36));
        await writeRandomRecord(site, tokens, record);
        assert.ok(tokens.private.size > 20);
        await assertNothingLeaks(of, site, tokens);
        await assertViewsHoldNone(site, tokens);
        await assertNoBaseTable(site);
      });
    }),
    { seed: 20_210_303, numRuns: 4, endOnFailure: true },
  );
});
