import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authority, handMadeRound } from '../../../test/support/hand-made-round.ts';

const halton = authority('E06000006', 'Halton');

const records = (...months: string[]) => ({
  source: 'street',
  csv: [
    'month,local_authority,crime_type,outcome',
    ...months.map((month) => `${month},Halton,burglary,charged`),
  ].join('\n'),
});

const tableOf = (...months: string[]) => ({
  source: 'counts',
  release: 2,
  csv: [
    'month,local_authority_code,crime_type,records',
    ...months.map((month) => `${month},E06000006,burglary,5`),
  ].join('\n'),
});

const counts = {
  id: 'counts',
  feeds: 'street',
  columns: ['month', 'local_authority_code', 'crime_type', 'count'],
};
const measures = ['recorded-crime', 'crime-burglary', 'solved-rate'];

test('A table that feeds a source carries the measures it has the columns for, where it has more months', async (t) => {
  const { figures, numbers } = await handMadeRound(t, {
    rows: [records('2025-02', '2025-03'), tableOf('2025-01', '2025-02', '2025-03')],
    measures,
    areas: [halton],
    tables: [counts],
  });
  assert.equal(figures.computations.get('crime-burglary')?.source, 'counts');
  assert.deepEqual((await numbers('crime-burglary'))['E06000006']?.numerators, [5, 5, 5]);
  assert.equal(figures.computations.get('solved-rate')?.source, 'street', 'the table has no outcomes');
  assert.deepEqual((await numbers('solved-rate'))['E06000006']?.denominators, [1, 1]);
  const byOutcome = (await numbers('crime-burglary', 'outcome'))['E06000006 charged'];
  assert.deepEqual([byOutcome?.firstMonth, byOutcome?.numerators], ['2025-02', [1, 1]]);
  assert.deepEqual(
    byOutcome?.releases,
    [1],
    'a breakdown names the release it rests on, not that of its whole',
  );
  assert.deepEqual((await numbers('crime-burglary'))['E06000006']?.releases, [2]);
});

test('With as many months, the records themselves come before a table of counts', async (t) => {
  const { figures } = await handMadeRound(t, {
    rows: [records('2025-01', '2025-02'), tableOf('2025-01', '2025-02')],
    measures,
    areas: [halton],
    tables: [counts],
  });
  assert.equal(figures.computations.get('crime-burglary')?.source, 'street');
});

test('A series never joins two sources: months that only the other one has stay out of it', async (t) => {
  const { numbers } = await handMadeRound(t, {
    rows: [records('2025-01'), tableOf('2025-02', '2025-03')],
    measures,
    areas: [halton],
    tables: [counts],
  });
  const burglary = (await numbers('crime-burglary'))['E23000006'];
  assert.deepEqual([burglary?.firstMonth, burglary?.numerators], ['2025-02', [5, 5]]);
});

test('Real records come before generated ones, however few, and generated parts never stand under a real whole', async (t) => {
  const { figures, numbers } = await handMadeRound(t, {
    rows: [{ ...records('2024-11', '2024-12', '2025-01'), generated: true, release: 1 }, tableOf('2025-01')],
    measures,
    areas: [halton],
    tables: [counts],
  });
  assert.equal(figures.computations.get('crime-burglary')?.provenance, 'computed');
  assert.deepEqual(await numbers('crime-burglary', 'outcome'), {});
  assert.equal(figures.computations.get('solved-rate')?.provenance, 'generated');
});

test('Outcomes given are set against crimes recorded only for months that both sources hold', async (t) => {
  const outcomes = {
    source: 'outcomes',
    csv: `month,local_authority,outcome
      2025-02,Halton,charged
      2025-02,Halton,no-further-action
      2025-03,Halton,charged
      2025-05,Halton,charged`,
  };
  const { figures, numbers } = await handMadeRound(t, {
    rows: [records('2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'), outcomes],
    measures: ['solved-rate-closed', 'outcomes-assigned'],
    areas: [halton],
  });
  const closed = (await numbers('solved-rate-closed'))['E06000006'];
  assert.deepEqual(
    [closed?.firstMonth, closed?.numerators, closed?.denominators],
    ['2025-02', [1, 1, null, 1], [1, 1, null, 1]],
  );
  assert.deepEqual(figures.computations.get('solved-rate-closed')?.missing, ['2025-04']);
});

test('A measure that nothing held can carry is left out, and says so by having no computation', async (t) => {
  const { figures } = await handMadeRound(t, {
    rows: [records('2025-01')],
    measures: ['stop-searches', 'crime-burglary'],
  });
  assert.deepEqual([...figures.computations.keys()], ['crime-burglary']);
});

test('Searches have no local authority in their records, so only the force has readings of them', async (t) => {
  const stops = {
    source: 'stop-and-search',
    csv: `month,local_authority,hexagon,ethnicity,search_outcome,object_of_search,legislation,age_range,gender,type
      2025-06,,88a,White,arrest,Drugs,Act,18-24,Male,Person search
      2025-06,,88a,Not stated,no-further-action,Drugs,Act,,Male,Person search
      2025-06,,,Black,not-recorded,Drugs,Act,18-24,Female,Person search`,
  };
  const { numbers } = await handMadeRound(t, {
    rows: [stops],
    measures: ['stop-searches', 'stop-search-action-rate', 'stop-search-ethnicity-not-stated'],
    areas: [halton],
  });
  assert.deepEqual(Object.keys(await numbers('stop-searches')), ['E23000006']);
  const action = (await numbers('stop-search-action-rate'))['E23000006'];
  assert.deepEqual([action?.numerators, action?.denominators], [[1], [3]]);
  assert.deepEqual((await numbers('stop-search-ethnicity-not-stated'))['E23000006']?.numerators, [1]);
  assert.deepEqual((await numbers('stop-searches', 'age_range'))['E23000006 not-recorded']?.numerators, [1]);
});
