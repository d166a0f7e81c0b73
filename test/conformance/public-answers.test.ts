import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openExampleSite, type ExampleSite } from '../support/example-site.ts';

let site: ExampleSite;
before(async () => (site = await openExampleSite()));
after(() => site.close());

const trace = /^\s+at .+:\d+:\d+|node_modules|\bError: |\.tsx?:\d/m;

const rubbish = [
  '/?x=1',
  '/measures?area=nowhere',
  '/measures?priority=none',
  '/measures?q=a&q2=b',
  `/measures?q=${'x'.repeat(101)}`,
  `/search?q=${'x'.repeat(101)}`,
  '/search?question=burglary',
  '/areas/E23000006?sort=<script>',
  '/api/v1/readings',
  '/api/v1/readings?measure=recorded-crime&window=forever',
  '/api/v1/readings?measure=recorded-crime&from=2025-13',
  '/api/v1/readings?measure=recorded-crime&colour=red',
  '/glossary?__proto__=1',
];

for (const address of rubbish) {
  test(`${address.slice(0, 60)} is not understood, and says so without a trace of the program`, async () => {
    const answer = await site.app.request(address);
    const text = await answer.text();
    assert.equal(answer.status, 400);
    assert.doesNotMatch(text, trace);
    assert.doesNotMatch(text, /<script>/);
  });
}

const unknown = [
  '/nothing',
  '/measures/nothing',
  '/measures/recorded-crime/areas/nowhere',
  '/measures/recorded-crime.xlsx',
  '/measures/recorded-crime/nothing',
  '/areas/nowhere',
  '/compare/nothing',
  '/map/nothing',
  '/plan/nothing',
  '/data/releases/999',
  '/data/releases/1e3',
  '/api/v1/readings/nothing.json',
  '/api/v1/readings?measure=nothing',
  '/figures/999/recorded-crime/E23000006/12-months/2025-06',
  '/figures/1/recorded-crime/E23000006/forever/2025-06',
  '/figures/1/recorded-crime/E23000006/12-months/2031-13',
  '/as-at/2031-13/',
  '/as-at/2031-12/measures',
  '/as-at/rubbish/',
  '/as-at/2025-06/as-at/2025-06/',
  '/as-at/2025-06/nothing',
  '/assets/fonts/..%2f..%2fpackage.json',
  '/assets/fonts/%2e%2e/package.json',
  '//measures',
  '/%ff',
  '/measures/%ff',
  '/..%2f..%2fetc/passwd',
];

for (const address of unknown) {
  test(`${address} is not there`, async () => {
    const answer = await site.app.request(address);
    assert.equal(answer.status, 404);
    assert.doesNotMatch(await answer.text(), trace);
  });
}

test('what was typed is shown as text, never as markup', async () => {
  const answer = await site.app.request('/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E');
  const page = await answer.text();
  assert.equal(answer.status, 200);
  assert.doesNotMatch(page, /<script/);
  assert.match(page, /&lt;script>alert\(1\)/);
});

for (const address of ['/', '/nothing', '/measures?x=1', '/api/v1/areas.csv', '/feeds/figures.atom']) {
  test(`${address} lets nothing be framed, guessed, inlined or fetched from elsewhere`, async () => {
    const { headers } = await site.app.request(address);
    const policy = new Map(
      (headers.get('content-security-policy') ?? '')
        .split(';')
        .map((part) => part.trim().split(/ (.*)/s) as [string, string]),
    );
    assert.equal(policy.get('default-src'), "'none'");
    assert.equal(policy.get('script-src'), "'self'");
    assert.equal(policy.get('style-src'), "'self'");
    assert.equal(policy.get('frame-ancestors'), "'none'");
    assert.equal(policy.get('base-uri'), "'none'");
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('x-frame-options'), 'SAMEORIGIN');
    assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin');
    assert.equal(headers.get('set-cookie'), null);
    assert.equal(headers.get('x-powered-by'), null);
  });
}

test('only reading is offered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await site.app.request('/measures', { method });
    assert.ok(answer.status === 404 || answer.status === 405, `${method} answers ${answer.status}`);
  }
});
