import assert from 'node:assert/strict';
import test from 'node:test';
import { countMeasure, monthsAddingTo, seriesOf } from '../../test/support/measure-series.ts';
import { groupTotals, together } from './group-totals.ts';

const crime = countMeasure({ id: 'recorded-crime', title: 'Recorded crime' });
const group = (category: string, total: number, months = monthsAddingTo(total)) =>
  seriesOf(crime, '2025-01', months, { by: { dimension: 'outcome_group', category } });

test('groups add up to the crimes of twelve months, each with the interval of its share', () => {
  const totals = groupTotals([group('solved', 726), group('pending', 5105)]);
  assert.equal(totals?.crimes, 5831);
  const [solved] = totals.groups;
  assert.ok(Math.abs(solved!.lower - 11.6279122) < 1e-6);
  assert.ok(Math.abs(solved!.upper - 13.3229193) < 1e-6);
});

test('suspect identified takes in the solved', () => {
  const totals = groupTotals([
    group('solved', 20),
    group('suspect-identified', 50),
    group('no-suspect-identified', 30),
  ]);
  const { crimes, share } = together(totals!, ['solved', 'suspect-identified']);
  assert.deepEqual([crimes, share], [70, 70]);
});

test('a month that is not held leaves no shares, and is named', () => {
  const gap = [...monthsAddingTo(100).slice(0, 11), null];
  const totals = groupTotals([group('solved', 0, monthsAddingTo(40)), seriesOf(crime, '2025-01', gap)]);
  assert.deepEqual([totals?.crimes, totals?.groups, totals?.missing], [null, [], ['2025-12']]);
});

test('without records there is nothing to say', () => {
  assert.equal(groupTotals([]), undefined);
});
