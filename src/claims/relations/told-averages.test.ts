import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../index.ts';

const told = (text: string) =>
  checkClaims(text).map(({ kind, stated, verdict }) => `${kind} ${stated} ${verdict}`);

test('an average by the month or by the head follows from the total of its sentence', () => {
  assert.deepEqual(told('The hall took 372 bookings in all, 31 a month.'), ['ratio 31 holds']);
  assert.deepEqual(told('The 12 wardens made 480 visits, 40 each.'), ['ratio 40 holds']);
  assert.deepEqual(told('The hall took 372 bookings in all, 35 a month.'), []);
});

test('a number for each year is a value that a change may start from', () => {
  assert.deepEqual(told('Floods fell from 600 a year to 420, a drop of 30%.'), [
    'direction fell holds',
    'direction drop holds',
    'percentage-change 30% holds',
  ]);
});

test('half a percentage point is no half', () => {
  assert.deepEqual(told('Absence went from 4.6% to 4.1%, half a percentage point.'), []);
});

test('counts with their shares are shares of a whole named before them', () => {
  const text = (share: string) =>
    `There were 400 replies: by post 120 (30%), by web 200 (50%), in person 60 (${share}).`;
  assert.deepEqual(told(text('15%')), ['share 30% holds', 'share 50% holds', 'share 15% holds']);
  assert.deepEqual(told(text('18%')), ['share 30% holds', 'share 50% holds', 'share 18% wrong']);
});

test('parts joined before a total that says "in all" must make it', () => {
  assert.deepEqual(told('There came 270 letters and 150 postcards: 420 in all.'), ['sum 420 holds']);
  assert.deepEqual(told('There came 270 letters and 150 postcards: 430 in all.'), ['sum 430 wrong']);
});
