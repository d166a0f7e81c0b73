import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../check-claims.ts';

const verdictOf = (text: string): string | undefined =>
  checkClaims(text).find(({ kind }) => kind === 'percentage-change')?.verdict;

test('round numbers may be rounded, but not more coarsely than the number beside them', () => {
  assert.equal(verdictOf('Burglary fell by 12%, from 1,000 to 950.'), 'wrong');
  assert.equal(verdictOf('Burglary fell by 5%, from 1,000 to 950.'), 'holds');
  assert.equal(verdictOf('Burglary fell by 7%, from 1,000 to 950.'), 'cannot verify');
  assert.equal(verdictOf('Burglary fell by 10%, from 14,000 to 12,000.'), 'cannot verify');
  assert.equal(verdictOf('Burglary fell by 10%, from 14,000 to 12,345.'), 'wrong');
});
