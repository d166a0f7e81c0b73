import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showDay, showMonths, showPeriod } from './periods.ts';

test('A period is named as people name it', () => {
  assert.equal(showPeriod({ from: '2022-07', to: '2023-06', window: '12-months' }), '12 months to June 2023');
  assert.equal(showPeriod({ from: '2023-06', to: '2023-06', window: 'month' }), 'June 2023');
  assert.equal(showPeriod({ from: '2023-04', to: '2023-06', window: 'year-to-date' }), 'April to June 2023');
  assert.equal(
    showPeriod({ from: '2022-04', to: '2023-02', window: 'year-to-date' }),
    'April 2022 to February 2023',
  );
  assert.equal(showDay('2023-06-30'), '30 June 2023');
});

test('Missing months are listed, long runs by their ends', () => {
  assert.equal(showMonths(['2017-10', '2017-11']), 'October 2017 and November 2017');
  assert.equal(showMonths(['2017-12']), 'December 2017');
  assert.equal(
    showMonths(['2016-11', '2020-01', '2020-02', '2020-03', '2020-12']),
    'November 2016, January to March 2020 and December 2020',
  );
});
