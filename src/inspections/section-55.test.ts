import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOfPeriod, explainLastDay, lastDay } from './section-55.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test('a report of 1 March is answered by 25 April, in a leap year as well', () => {
  assert.equal(lastDay(day('2021-03-01')).toString(), '2021-04-25');
  assert.equal(lastDay(day('2024-03-01')).toString(), '2024-04-25');
  assert.equal(lastDay(day('2024-01-15')).toString(), '2024-03-10');
  assert.equal(lastDay(day('2023-01-15')).toString(), '2023-03-11');
  assert.equal(lastDay(day('2020-12-08')).toString(), '2021-02-01');
});

test('the day of publication is day 1 and the last day is day 56, whatever day it was', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((days) => day('2000-01-01').add({ days }));
  fc.assert(
    fc.property(days, (published) => {
      assert.equal(dayOfPeriod(published, published), 1);
      assert.equal(dayOfPeriod(published, lastDay(published)), 56);
      assert.equal(lastDay(published).dayOfWeek, published.subtract({ days: 1 }).dayOfWeek);
    }),
  );
});

test('the sum is explained from the words of the law', () => {
  assert.deepEqual(explainLastDay(day('2021-03-01'), 'section-55').slice(1), [
    '“Beginning with the day” counts that day itself: day 1 is Monday 1 March 2021.',
    'Day 31 is 31 March 2021, the last day of that month.',
    'Day 56 is 56 − 1 = 55 days after day 1: Sunday 25 April 2021.',
    'Every day counts, weekends and holidays too. The last day is 25 April 2021, until midnight in London.',
  ]);
  assert.match(explainLastDay(day('2021-03-01'), 'paragraph-28b')[0] ?? '', /Police Reform Act 2002/);
});
