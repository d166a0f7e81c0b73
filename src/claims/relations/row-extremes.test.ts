import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../index.ts';

const extremes = (text: string) =>
  checkClaims(text).flatMap(({ kind, stated, verdict }) =>
    kind === 'extreme' ? [`${stated} ${verdict}`] : [],
  );

const table = 'Museum\tVisits\tTours\nHarbour\t610\t12\nMill\t430\t31\nForge\t275\t9\nTotal\t1,315\t52\n';

test('a row said to have the most is set against its column without the total', () => {
  assert.deepEqual(extremes(`${table}\nHarbour had the most visits, 610, and Mill had the most tours, 31.`), [
    'most: Harbour 610 holds',
    'most: Mill 31 holds',
  ]);
  assert.deepEqual(extremes(`${table}\nMill had the fewest visits, with 430.`), ['fewest: Mill 430 wrong']);
});

test('a rank or an exception is not an extreme of the whole column', () => {
  assert.deepEqual(extremes(`${table}\nApart from Harbour, Mill had the most visits, 430.`), []);
});

test('an extreme of a series told in a sentence is the extreme of that series', () => {
  const series = 'Loans by month were Jan 14, Feb 11, Mar 19 and Apr 16.';
  assert.deepEqual(extremes(`${series} The quietest month was February.`), ['quietest: Feb 11 holds']);
  assert.deepEqual(extremes(`${series} The quietest month was April.`), ['quietest: Apr 16 wrong']);
});

test('an extreme of something that the table does not count is never wrong', () => {
  const wrong = (text: string) => checkClaims(text).filter(({ verdict }) => verdict === 'wrong');
  assert.deepEqual(wrong(`${table}\nMill had the highest growth in visits, to 430.`), []);
  assert.deepEqual(wrong(`${table}\nThe largest museum, Mill, took 430 visits.`), []);
  assert.deepEqual(wrong('Smith 14, Jones 11 and Patel 19. The most senior was Jones.'), []);
});

test('a rate or a rise among those who open the sentence is no share of them', () => {
  const wrong = (text: string) => checkClaims(text).filter(({ verdict }) => verdict === 'wrong');
  assert.deepEqual(wrong('Of the 84 schools, attendance was 93.4% on average.'), []);
  assert.deepEqual(wrong('Of the 84 homes, energy use was cut by 12.7%.'), []);
});
