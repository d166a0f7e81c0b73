import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../../test/support/assert-close.ts';
import { countMeasure, monthsAddingTo, seriesOf } from '../../../test/support/measure-series.ts';
import { disproportionality, minorityGroups } from './disproportionality.ts';

const group = (category: string, searches: number, residents?: number) =>
  seriesOf(countMeasure({ rate_base: 'residents-by-ethnicity' }), '2020-01', monthsAddingTo(searches), {
    by: { dimension: 'ethnicity', category },
    populations: residents === undefined ? [] : [{ asAt: '2011-03-27', residents, source: 'Census 2011' }],
  });

test('The ratio to White residents has its interval, and bounds for those whose ethnicity is not stated', () => {
  const found = disproportionality(
    [group('White', 4574, 995_953), group('Black', 267, 31_756), group('Not stated', 990)],
    '2020-12',
  );
  assert.ok(found !== null);
  const [white, black] = found.groups;
  assertClose(white?.per1000.value ?? NaN, 4.592586, 1e-6);
  assertClose(black?.per1000.value ?? NaN, 8.40786, 1e-6);
  assertClose(black?.ratio ?? NaN, 1.830746, 1e-6);
  assertClose(black?.ratioLower ?? NaN, 1.612136, 1e-6);
  assertClose(black?.ratioUpper ?? NaN, 2.071617, 1e-6);
  assertClose(found.notStatedShare, (100 * 990) / 5831);
  assert.ok((black?.ratioIfNotStatedWhite ?? 9) < (black?.ratio ?? 0));
  assert.ok((black?.ratioIfNotStatedGroup ?? 0) > (black?.ratio ?? 9));
  assertClose(black?.ratioIfNotStatedWhite ?? NaN, 267 / 31_756 / ((4574 + 990) / 995_953));
  assert.equal(white?.ratio, null);
  assert.deepEqual([found.populationAsAt, found.period.from], ['2011-03-27', '2020-01']);
});

test('Several minority groups are also given together', () => {
  const found = disproportionality(
    [group('White', 400, 90_000), group('Black', 20, 1000), group('Asian', 10, 2000)],
    '2020-12',
  );
  const together = found?.groups.at(-1);
  assert.deepEqual([together?.category, together?.searches, together?.residents], [minorityGroups, 30, 3000]);
});

test('With a month missing, or no White population, nothing is said', () => {
  assert.equal(disproportionality([group('White', 400, 90_000)], '2021-01'), null);
  assert.equal(disproportionality([group('Black', 20, 1000)], '2020-12'), null);
  assert.equal(disproportionality([], '2020-12'), null);
});
