import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { MonthChoice } from './shell-parts.tsx';
import type { Standing } from './standing.ts';
import { visitOf } from './visit.ts';

const first = Temporal.PlainYearMonth.from('2016-05');
const tenYears = Array.from({ length: 120 }, (_, index) => first.add({ months: index }).toString());
const standing: Standing = {
  mark: '1.1.0',
  today: '2026-05-02',
  edition: 1,
  bodyName: 'Body',
  forceName: 'Force',
  forceArea: 'E23000006',
  details: {},
  round: null,
  months: tenYears,
  generated: false,
};

/** Months that can be reached from the page as at a month (null: now), as the page itself is called. */
const monthsFrom = (asAt: string | null): string[] =>
  [
    ...renderToString(<MonthChoice visit={visitOf(standing, asAt, '/map')} />).matchAll(/href="([^"]+)"/g),
  ].map(
    ([, href = '']) => /^\/as-at\/([\d-]+)\/map$/.exec(href)?.[1] ?? (href === '/map' ? '2026-04' : href),
  );

test('the months of this year and the last are one step away, and every month of ten years two', () => {
  const near = monthsFrom(null);
  assert.deepEqual(near.slice(0, 5), ['2026-04', '2026-03', '2026-02', '2026-01', '2025-12']);
  assert.ok(near.includes('2025-01') && near.includes('2019-12') && !near.includes('2019-11'));
  const within = new Set([...near, ...near.flatMap(monthsFrom)]);
  assert.deepEqual([...within].toSorted(), tenYears);
});

test('a page as at a past month leads back to the latest, by its plain address', () => {
  const html = renderToString(<MonthChoice visit={visitOf(standing, '2019-05', '/map')} />);
  assert.match(html, /<a href="\/map" aria-label="April 2026">2026<\/a>/);
  assert.match(html, /<a href="\/as-at\/2019-05\/map" aria-current="true" aria-label="May 2019">May<\/a>/);
});
