import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countMeasure,
  monthsAddingTo,
  seriesOf,
  shareMeasure,
} from '../../../test/support/measure-series.ts';
import { readingAt } from '../readings/reading.ts';
import { headlineSentence } from './headline-sentence.ts';
import { changePhrase, readingText } from './readings.ts';

const burglary = countMeasure();
const solved = shareMeasure();

/** Months that swing about their average, as real ones do. */
const swinging = (total: number) =>
  monthsAddingTo(total).map((count, at) => count + (total < 100 ? 0 : at % 2 === 0 ? 9 : -9));

const twoYears = (before: number | null, now: number) =>
  readingAt(
    seriesOf(burglary, '2021-07', [...(before === null ? [] : swinging(before)), ...swinging(now)]),
    '12-months',
    before === null ? '2022-06' : '2023-06',
  );

const shares = (before: [number, number], now: [number, number], definition = solved) =>
  readingAt(
    seriesOf(definition, '2021-07', [...monthsAddingTo(before[0]), ...monthsAddingTo(now[0])], {
      denominators: [...monthsAddingTo(before[1]), ...monthsAddingTo(now[1])],
    }),
    '12-months',
    '2023-06',
  );

test('A fall is told with its size, its period, both counts, and how it stands to usual variation', () => {
  assert.equal(
    headlineSentence(twoYears(1204, 1139), burglary),
    'Recorded burglary fell 5.4% in the 12 months to June 2023, from 1,204 to 1,139. ' +
      'That is within its usual variation.',
  );
  assert.equal(
    headlineSentence(twoYears(1139, 1204), burglary, { place: 'in Halton', trend: false }),
    'Recorded burglary in Halton rose 5.7% in the 12 months to June 2023, from 1,139 to 1,204.',
  );
});

test('No change, and a change too small for its decimal, are told as what they are', () => {
  const say = (before: number, now: number) =>
    headlineSentence(twoYears(before, now), burglary, { trend: false });
  assert.equal(say(900, 900), 'Recorded burglary was unchanged at 900 in the 12 months to June 2023.');
  assert.match(say(9000, 9001), /^Recorded burglary rose by less than 0\.1% .* from 9,000 to 9,001\.$/);
});

test('Where the earlier count is below twenty, both counts are given and no percentage', () => {
  const reading = twoYears(4, 1);
  assert.equal(
    headlineSentence(reading, burglary, { trend: false }),
    'There was 1 burglary in the 12 months to June 2023, against 4 in the same months a year before.',
  );
  assert.equal(changePhrase(reading, burglary), 'from 4 to 1');
  assert.equal(
    headlineSentence(twoYears(0, 30), burglary, { trend: false }),
    'There were 30 burglaries in the 12 months to June 2023, against 0 in the same months a year before.',
  );
});

test('Without the year before, the count stands alone and says why', () => {
  assert.equal(
    headlineSentence(twoYears(null, 1139), burglary, { trend: false }),
    'Recorded burglary came to 1,139 in the 12 months to June 2022. There is no comparison with the year before, ' +
      'because July 2020 to June 2021 are missing.',
  );
});

test('A period with missing months gives no value, and names them', () => {
  const values = monthsAddingTo(240, 24).map((count, at) => (at === 20 || at === 21 ? null : count));
  const reading = readingAt(seriesOf(burglary, '2021-07', values), '12-months', '2023-06');
  assert.equal(
    headlineSentence(reading, burglary),
    'Recorded burglary cannot be given in the 12 months to June 2023, because March 2023 and April 2023 are missing.',
  );
  assert.equal(readingText(reading, burglary), 'not given: March 2023 and April 2023 missing');
});

test('A share moves in percentage points, never in percent', () => {
  const reading = shares([1474, 16_753], [1754, 17_025]);
  assert.equal(
    headlineSentence(reading, solved, { trend: false }),
    'The share of crime that is solved was 10.3% in the 12 months to June 2023 (1,754 of 17,025), up 1.5 percentage ' +
      'points from 8.8% the year before.',
  );
  assert.equal(changePhrase(reading, solved), '+1.5 percentage points');
});

test('A bound is part of every value', () => {
  const atMost = shareMeasure({ bound: 'at-most' });
  const reading = shares([600, 1000], [622, 1000], atMost);
  assert.equal(readingText(reading, atMost), 'at most 62.2%');
  assert.match(headlineSentence(reading, atMost), /was at most 62\.2% in/);
});

test('A percentage of fewer than 23 cases is not printed', () => {
  const reading = shares([200, 400], [3, 17]);
  assert.equal(readingText(reading, solved), '3 of 17');
  assert.equal(changePhrase(reading, solved), 'no comparison');
  assert.match(
    headlineSentence(reading, solved, { trend: false }),
    /: 3 of 17 .*, too few for a percentage\.$/,
  );
});

test('The trend sentence says why there is no word, and the year to date names its months', () => {
  const reading = readingAt(
    seriesOf(burglary, '2022-04', monthsAddingTo(1500, 15)),
    'year-to-date',
    '2023-06',
  );
  assert.equal(
    headlineSentence(reading, burglary),
    'Recorded burglary was unchanged at 300 in April to June 2023. Whether that is usual cannot be said: ' +
      'only 15 months are held, and a trend word needs 24.',
  );
});
