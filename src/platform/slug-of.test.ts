import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortSlugOf, slugOf } from './slug-of.ts';

test('an apostrophe, straight or curly, splits no word of an address', () => {
  assert.equal(slugOf("The Commissioner’s residents' meeting"), 'the-commissioners-residents-meeting');
  assert.equal(slugOf("The commissioner's meeting"), 'the-commissioners-meeting');
});

test('marks are left off, and what is cut ends in no hyphen', () => {
  assert.equal(slugOf(' Pwllheli & Tŷ Café: 2021/22 '), 'pwllheli-ty-cafe-2021-22');
  assert.equal(shortSlugOf(`${'a'.repeat(79)} b`), 'a'.repeat(79));
});
