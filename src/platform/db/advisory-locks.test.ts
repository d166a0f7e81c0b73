import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { advisoryLocks } from './advisory-locks.ts';

test('no two locks are the same', () => {
  const numbers = Object.values(advisoryLocks);
  assert.equal(new Set<number>(numbers).size, numbers.length);
});

test('whoever takes a lock of the database takes one of the list', () => {
  const takers = globSync(['src/**/*.{ts,tsx}', 'db/**/*.sql'])
    .filter((path) => !path.includes('.test.') && !path.endsWith('advisory-locks.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => /pg_(try_)?advisory/.test(text));
  assert.ok(takers.length >= 4, `${takers.length} takers`);
  for (const { path, text } of takers) {
    const locks = text.match(/pg_(try_)?advisory\w*\([^)]*\)?/g) ?? [];
    for (const lock of locks) assert.match(lock, /advisoryLocks\./, `${path}: ${lock}`);
  }
});
