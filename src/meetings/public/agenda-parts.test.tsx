import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import type { PublicAgendaItem } from '../public-content.ts';
import { AgendaParts } from './agenda-parts.tsx';

const rural = { part: 1, number: 1, title: 'Rural crime', summary: '', topic: '', papers: [] } as const;
const open: PublicAgendaItem = { ...rural, papers: [], assurance: null };
const shut: PublicAgendaItem = { part: 2, number: 2, exemption: '31', trace: 'A matter of law enforcement' };

const headingsOf = (html: string) =>
  [...html.matchAll(/<(h\d)>(.*?)<\/h\d>/g)].map(([, at, says]) => `${at} ${says}`);

test('each part of an agenda has its heading above its items, and Part 2 says why it is in private', () => {
  const html = renderToString(<AgendaParts slug="board" agenda={[open, shut]} isLatest />);
  assert.deepEqual(headingsOf(html), [
    'h2 Agenda, Part 1: public items',
    'h3 Rural crime',
    'h2 Agenda, Part 2: private items',
    'h3 A matter of law enforcement',
  ]);
  assert.match(
    html,
    /Part 2: private items<\/h2><p[^>]*>Items that are taken in private\. For each, the exemption/,
  );
});

test('an agenda without private items has no Part 2, and one that is not published says so', () => {
  const publicOnly = renderToString(<AgendaParts slug="board" agenda={[open]} isLatest />);
  assert.doesNotMatch(publicOnly, /Part 2|in private/);
  const none = renderToString(<AgendaParts slug="board" agenda={[]} isLatest />);
  assert.deepEqual(headingsOf(none), ['h2 Agenda']);
});
