import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { listedInPreview, openPublicationScene } from '../../../test/support/publication-scene.ts';
import { seenInPreview } from '../../../test/support/seen-in-preview.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { publicApp } from '../../public-app.ts';
import { publicationWorkspaceRoutes } from './routes.tsx';
import { mainOf, type SiteOf } from './site-to-be.ts';

test('every page of a publication is in its preview, byte for byte as it is public afterwards', async (t) => {
  const { reader, addresses, publicSite } = await openPublicationScene(t);
  const openedAs: Record<string, string[]> = {};
  for (const [kind, address] of Object.entries(addresses)) {
    const { body, form } = await seenInPreview(reader, address);
    assert.doesNotMatch(body, /secret|Zephyr|Crewe/);
    const pages = listedInPreview(body);
    openedAs[kind] = pages;
    const before = new Map<string, string>();
    for (const page of pages) {
      const shown = await reader.read(`${address}/preview${page}`);
      assert.equal(shown.status, 200, `${address} ${page}`);
      before.set(page, mainOf(shown.body).replaceAll(`${address}/preview`, ''));
    }
    const done = await reader.sendAndFollow(address, { ...form, namesSeen: 'yes' });
    assert.match(done.body, /Version 1 is public/, kind);
    const site = publicSite();
    for (const [page, said] of before) {
      const now = await (await site.request(page)).text();
      const isDated = page.endsWith('.atom') || page.endsWith('.ics') || page.endsWith('.pdf');
      if (isDated) assert.equal(said.slice(0, 100), now.slice(0, 100), page);
      else assert.equal(said, mainOf(now), `${kind}: ${page}`);
    }
  }
  assert.deepEqual(openedAs['meeting'], [
    '/meetings/board',
    '/meetings/board/papers/1-1',
    '/meetings/board/papers/1-2/map.pdf',
    '/meetings/board/pack',
    '/meetings/board/pack.pdf',
    '/meetings.ics',
    '/meetings',
    '/api/v1/meetings/board.json',
    '/feeds/record.atom',
  ]);
  assert.ok(openedAs['minutes']?.includes('/meetings/board'), 'the meeting leads to its minutes then');
  assert.ok(openedAs['answering']?.includes('/inspections') === false);
});

test('in the preview links stay in the preview, and what is not there says so', async (t) => {
  const { reader, addresses } = await openPublicationScene(t);
  const { body } = await seenInPreview(reader, addresses.meeting);
  const base = `${addresses.meeting}/preview`;
  assert.match(body, new RegExp(`<a href="${base}/meetings/board/papers/1-1">`));
  const missing = wordsOf((await reader.read(`${base}/meetings/board/minutes`)).body);
  assert.match(missing, /Not in this preview.*A page of another record is there once that is published too/);
  const file = await reader.read(`${base}/meetings/board/papers/1-2/map.pdf`);
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment/);
  const pack = await reader.read(`${base}/meetings/board/pack.pdf`);
  assert.equal(pack.headers.get('content-type'), 'application/pdf');
  assert.doesNotMatch((await reader.read('/publication')).body, /Version 1, published/);
});

test('what changed since the preview is told with the preview as it is now, and published then', async (t) => {
  const { reader, addresses, records } = await openPublicationScene(t);
  const { form } = await seenInPreview(reader, addresses.meeting);
  const [typed] = await records.selectFrom('agenda_item').select('id').where('part', '=', 1).execute();
  await records
    .updateTable('agenda_item')
    .set({ title: 'Hunting with dogs' })
    .where('id', '=', typed?.id ?? 0)
    .execute();
  const refused = await reader.send(addresses.meeting, { ...form, namesSeen: 'yes' });
  assert.equal(refused.status, 409);
  assert.match(wordsOf(refused.body), /It was changed since you saw the preview/);
  assert.match(
    wordsOf(refused.body),
    /Changed since you looked Agenda item 1: title Is now: Hunting with dogs/,
  );
  assert.equal(wordsOf(refused.body).match(/Is now:/g)?.length, 1);
  const seen = /name="seen" value="([0-9a-f]{64})"/.exec(refused.body)?.[1] ?? '';
  const done = await reader.sendAndFollow(addresses.meeting, { ...form, seen, namesSeen: 'yes' });
  assert.match(done.body, /Version 1 is public/);
});

test('the page that decides has no form that publishes; a later version is seen with its public note', async (t) => {
  const { reader, addresses, records, publicSite } = await openPublicationScene(t);
  assert.doesNotMatch((await reader.read(addresses.meeting)).body, /name="seen"/);
  assert.equal((await reader.send(addresses.meeting, { namesSeen: 'yes' })).status, 422);
  const first = await seenInPreview(reader, addresses.meeting);
  await reader.send(addresses.meeting, { ...first.form, namesSeen: 'yes' });
  await records.updateTable('meeting').set({ place: 'The town hall' }).execute();
  const deciding = wordsOf((await reader.read(addresses.meeting)).body);
  assert.match(deciding, /What would change.*Place Is now: The town hall/);
  const without = await seenInPreview(reader, addresses.meeting);
  assert.deepEqual(without.form, {});
  const note = 'The place, & where it is "held".';
  const second = await seenInPreview(reader, addresses.meeting, { note });
  await reader.send(addresses.meeting, { ...second.form, namesSeen: 'yes' });
  const now = await (await publicSite().request('/meetings/board')).text();
  const shown = mainOf(second.body)
    .replaceAll(`${addresses.meeting}/preview`, '')
    .replaceAll(/\?note=[^"#]*/g, '');
  assert.equal(shown, mainOf(now));
  assert.match(now, /The place, &amp; where it is/);
});

test('nobody waits for the database while the PDF of a preview is set', async (t) => {
  const others: string[] = [];
  let asks = (): Promise<unknown> => Promise.resolve();
  const siteOf: SiteOf = (settings) => {
    const read = async (hash: string) => {
      const late = new AbortController();
      const held = setTimeout(20_000, 'held', { signal: late.signal }).catch(() => 'held');
      others.push(await Promise.race([asks().then(() => 'answered'), held]));
      late.abort();
      return settings.publicPapers?.read(hash);
    };
    return publicApp({ ...settings, publicPapers: { read } });
  };
  const { reader, addresses, records } = await openPublicationScene(t, [publicationWorkspaceRoutes(siteOf)]);
  asks = () => records.selectFrom('meeting').select('id').execute();
  const pack = await reader.read(`${addresses.meeting}/preview/meetings/board/pack.pdf`);
  assert.match(pack.body, /^%PDF/);
  assert.deepEqual(others, ['answered']);
});
