import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntries } from './find-entries.ts';
import type { SearchEntry } from './search-entry.ts';

const entry = (title: string, text: string, words: string[] = []): SearchEntry => ({
  kind: 'measure',
  title,
  text,
  words,
  href: `/measures/${title.toLowerCase().replaceAll(' ', '-')}`,
});

const entries = [
  entry('Burglary', 'Homes and other buildings broken into.', ['break-in', 'housebreaking']),
  entry('Robbery', 'Property taken from a person by force; not burglary.'),
  entry(
    'Searches that led to an arrest',
    'The share of stop and searches after which somebody was arrested.',
  ),
  entry('Café theft', 'Bags taken from tables.'),
];

const titles = (asked: string) => findEntries(entries, asked).map(({ title }) => title);

test('a word in the title counts more than the same word in the text', () => {
  assert.deepEqual(titles('burglary'), ['Burglary', 'Robbery']);
});

test('the plural, a capital and an accent make no difference', () => {
  assert.deepEqual(titles('BURGLARIES'), titles('burglary'));
  assert.deepEqual(titles('cafe'), ['Café theft']);
});

test('words that people use instead of the title are found', () => {
  assert.deepEqual(titles('housebreaking'), ['Burglary']);
});

test('a slip of the pen and an unfinished word are forgiven', () => {
  assert.equal(titles('burglery')[0], 'Burglary');
  assert.equal(titles('burg')[0], 'Burglary');
});

test('every word asked for must be met, where any entry meets them all', () => {
  assert.deepEqual(titles('robbery property'), ['Robbery']);
  assert.deepEqual(titles('the robbery of a café').toSorted(), ['Café theft', 'Robbery']);
});

test('common words and signs alone find nothing', () => {
  for (const asked of ['the of and', '???', '', '<script>']) assert.deepEqual(titles(asked), []);
});
