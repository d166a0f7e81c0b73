import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../check-claims.ts';

const told = (text: string, kind: string) =>
  checkClaims(text).flatMap((claim) =>
    claim.kind === kind
      ? [`${claim.stated} ${claim.verdict}${claim.verdict === 'wrong' ? ` ${claim.computed}` : ''}`]
      : [],
  );
const wrong = (text: string) => checkClaims(text).filter(({ verdict }) => verdict === 'wrong');

test('a change told as a fraction follows from its two values', () => {
  assert.deepEqual(told('Floods were down by just over a fifth, from 402 to 318.', 'hedge'), [
    'just over a fifth holds',
  ]);
  assert.deepEqual(told('Floods were down by a half, from 402 to 318.', 'hedge'), ['a half wrong 20.9%']);
});

test('a sentence that says "this is" speaks of the two values before it', () => {
  const text = (amount: string) => `Reports fell from 3,216 to 2,390. This is a fall of ${amount} reports.`;
  assert.deepEqual(told(text('826'), 'difference'), ['826 holds']);
  assert.deepEqual(told(text('986'), 'difference'), ['986 wrong -826']);
});

test('a change told aside, in a chain or after a value in brackets keeps to its own values', () => {
  assert.deepEqual(
    wrong(
      'There were 9,872 calls, a 3% decrease on the year before (10,174) but 8% more than five years ago (9,138).',
    ),
    [],
  );
  assert.deepEqual(
    wrong('Fires fell from 1,118 to 1,042 (down 7%), and false alarms from 1,502 to 1,299 (down 14%).'),
    [],
  );
  assert.deepEqual(
    wrong('On average 404 came each day (36,729 over 91 days), up from 371 a day, a rise of about 9%.'),
    [],
  );
  assert.deepEqual(
    wrong('Numbers went from 2,104 to 2,127, a net gain of 23: 106 joiners less 83 leavers.'),
    [],
  );
});

test('a number that people dial counts nothing', () => {
  assert.deepEqual(
    wrong('We received 78,420 calls to 101 in the quarter, 6.2% fewer than the 83,600 of last year.'),
    [],
  );
});

test('lengths of time are set side by side in one unit', () => {
  assert.deepEqual(wrong('The wait fell from 2 hours to 90 minutes.'), []);
  assert.deepEqual(told('The wait rose from 2 hours to 90 minutes.', 'direction'), ['rose wrong decrease']);
  assert.deepEqual(told('It took 8 minutes 42 seconds, up from 8 minutes 30 seconds.', 'direction'), [
    'up holds',
  ]);
});

test('so many times as many is the one value over the other', () => {
  const text = (times: string) =>
    `We found 388 bicycles, more than ${times} as many as the 171 found last year.`;
  assert.deepEqual(told(text('twice'), 'ratio'), ['more than twice holds']);
  assert.deepEqual(told(text('four times'), 'ratio'), ['more than four times wrong 2.3 times']);
});

test('a rate is the count for so many people', () => {
  const text = (rate: string) =>
    `There were ${rate} visits per 1,000 residents (961 visits, population 369,600).`;
  assert.deepEqual(told(text('2.6'), 'rate'), ['2.6 holds']);
  assert.deepEqual(told(text('3.6'), 'rate'), ['3.6 wrong 2.6']);
});

test('an opening balance with what came and went leaves the closing one', () => {
  const text = (left: string) =>
    `The opening balance of £24.6m plus £1.5m, less £6.3m, leaves a closing balance of ${left}.`;
  assert.deepEqual(told(text('£19.8m'), 'sum'), ['£19.8m holds']);
  assert.deepEqual(told(text('£21.8m'), 'sum'), ['£21.8m wrong 19.8']);
});

test('a count in brackets after its share is a share of the number told before', () => {
  const text =
    'In all 400 people replied.\n\nFifty-six per cent of them (224) were women and 44 per cent (176) were men.';
  assert.deepEqual(told(text, 'share'), ['Fifty-six per cent holds', '44 per cent holds']);
});
