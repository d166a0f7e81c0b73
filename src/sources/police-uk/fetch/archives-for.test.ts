import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { archivesFor } from './archives-for.ts';
import { monthsAsked, monthsBetween } from './months-asked.ts';

const today = Temporal.PlainDate.from('2026-02-10');
const months = (from: string, to: string) => {
  const asked = monthsAsked(from, to, today);
  assert.ok(!('wrong' in asked));
  return asked;
};

test('recent months all come from the newest archive, which has the latest outcomes', () => {
  assert.deepEqual(
    archivesFor(months('2023-01', '2025-12'), '2025-12').map(({ archive }) => archive),
    ['2025-12'],
  );
});

test('older months come from the last archive that still held them', () => {
  assert.deepEqual(archivesFor(months('2018-11', '2019-01'), '2025-12'), [
    { archive: '2021-10', months: ['2018-11', '2018-12', '2019-01'] },
  ]);
});

test('ten years take as few archives as hold them', () => {
  const choices = archivesFor(months('2016-01', '2025-12'), '2025-12');
  assert.deepEqual(
    choices.map(({ archive }) => archive),
    ['2018-12', '2021-12', '2024-12', '2025-12'],
  );
});

test('months before May 2014 come from the last complete archive', () => {
  assert.deepEqual(
    archivesFor(months('2010-12', '2011-01'), '2025-12').map(({ archive }) => archive),
    ['2017-04'],
  );
});

test('every month asked for is taken once, from an archive that holds it and is published', () => {
  const month = fc
    .integer({ min: 0, max: 180 })
    .map((step) => Temporal.PlainYearMonth.from('2010-12').add({ months: step }).toString());
  fc.assert(
    fc.property(month, month, (a, b) => {
      const asked = months(a < b ? a : b, a < b ? b : a);
      const choices = archivesFor(asked, '2025-12');
      assert.deepEqual(
        choices.flatMap((choice) => choice.months),
        asked,
      );
      for (const { archive, months: taken } of choices) {
        assert.ok(archive <= '2025-12');
        for (const one of taken) {
          const age = monthsBetween(one, archive);
          assert.ok(age >= 0 && (age < 36 || archive === '2017-04'), `${one} from ${archive}`);
        }
      }
    }),
  );
});
