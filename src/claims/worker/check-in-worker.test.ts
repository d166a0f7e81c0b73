import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnreadable } from '../read/read-document.ts';
import { checkInWorker, showInWorker } from './check-in-worker.ts';

const limits = { seconds: 60, memory: 256 };
const given = (text: string) => ({ bytes: Buffer.from(text), name: 'a.txt' });

test('a document is checked in a process of its own, and the claims come back', async () => {
  const outcome = await checkInWorker(given('It fell by 5.4%, from 1,204 to 1,129.'), limits);
  assert.ok(!isUnreadable(outcome));
  assert.ok(outcome.claims.some(({ verdict }) => verdict === 'wrong'));
});

test('a document can be drawn there too, with its words escaped', async () => {
  const outcome = await showInWorker(given('<b>It</b> fell by 5.4%, from 1,204 to 1,129.'), limits);
  assert.ok(!isUnreadable(outcome));
  assert.match(outcome.html, /&lt;b>It&lt;\/b>/);
  assert.match(outcome.html, /id="finding-1"/);
  assert.equal(outcome.tally.wrong, 1);
});

test('a check that takes too long is stopped', async () => {
  const outcome = await checkInWorker(given('5% '.repeat(1_000_000)), { seconds: 0.01, memory: 256 });
  assert.ok(isUnreadable(outcome));
  assert.match(outcome.unreadable, /longer than 0\.01 seconds/);
});

test('a check that takes too much memory dies alone', async () => {
  const text = '<!doctype html>' + '<p>5%'.repeat(300_000);
  const outcome = await checkInWorker(given(text), { seconds: 60, memory: 40 });
  assert.ok(isUnreadable(outcome));
  assert.match(outcome.unreadable, /more memory/);
});

test('a text beyond what is allowed here is told its length', async () => {
  const outcome = await checkInWorker(given('5% '.repeat(1000)), { ...limits, characters: 2000 });
  assert.ok(isUnreadable(outcome));
  assert.match(outcome.unreadable, /3,000 characters .* at most 2,000/);
});
