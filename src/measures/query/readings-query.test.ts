import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import { authority, handMadeRound, type HandMadeRound } from '../../../test/support/hand-made-round.ts';
import { faultText, isRefused } from '../../platform/files/fault.ts';
import { asReadingJson, readingJson, readingsJsonSchema } from '../readings/reading-json.ts';
import { findReadings } from './find-readings.ts';
import { readingsCsv } from './readings-csv.ts';
import { readingsTable } from './readings-table.ts';
import type { Asked } from './readings-wanted.ts';

/** Fourteen months of burglary, one to five a month, of which October 2024 is not held. */
const months = Array.from(
  { length: 14 },
  (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);
const street = {
  source: 'street',
  csv: [
    'month,local_authority,lsoa,hexagon,crime_type,outcome',
    ...months
      .filter((month) => month !== '2024-10')
      .flatMap((month, at) =>
        Array.from(
          { length: 1 + (at % 5) },
          () => `${month},Halton,E01000001,88a,burglary,=cmd|' /C calc'!A0`,
        ),
      ),
  ].join('\n'),
};
const scene = {
  rows: [street],
  measures: ['crime-burglary', 'solved-rate', 'stop-searches'],
  areas: [authority('E06000006', 'Halton'), authority('E06000007', 'Warrington')],
};

const ask = ({ database, figures }: HandMadeRound, asked: Asked) =>
  database.published.read((db) => findReadings(db, figures, asked));

async function found(t: TestContext, asked: Asked) {
  const round = await handMadeRound(t, scene);
  const outcome = await ask(round, asked);
  assert.ok(!isRefused(outcome), isRefused(outcome) ? outcome.refused.map(faultText).join() : '');
  return { ...outcome, figures: round.figures };
}

test('Without a period, the latest reading of the force is given; with one, a reading for each month end', async (t) => {
  const latest = await found(t, { measure: 'crime-burglary', window: 'month' });
  assert.deepEqual(
    latest.readings.map(({ area, to }) => [area, to]),
    [['E23000006', '2025-02']],
  );
  const span = await found(t, {
    measure: 'crime-burglary',
    area: 'halton',
    from: '2024-09',
    to: '2024-11',
    window: 'month',
  });
  assert.deepEqual(
    span.readings.map(({ to, value, complete, missing }) => [to, value, complete, missing]),
    [
      ['2024-09', 4, true, []],
      ['2024-10', null, false, ['2024-10']],
      ['2024-11', 5, true, []],
    ],
  );
});

test('All areas are given in their order, and a breakdown one reading to a category', async (t) => {
  const all = await found(t, { measure: 'crime-burglary', area: 'all', window: 'month' });
  assert.deepEqual(
    all.readings.map(({ area }) => area),
    ['E23000006', 'E06000006'],
  );
  const by = await found(t, { measure: 'crime-burglary', by: 'outcome_group', window: 'month' });
  assert.deepEqual(
    by.readings.map(({ by: part }) => part),
    [{ dimension: 'outcome_group', category: 'not-known' }],
  );
});

test('The table says which months are missing, and never gives a number in their place', async (t) => {
  const outcome = await found(t, { measure: 'crime-burglary' });
  const table = readingsTable(outcome, outcome.figures);
  assert.match(table, /12 months to February 2025 +not given/);
  assert.match(table, /Values are not given where a month is missing: October 2024\./);
  assert.match(table, /Rests on release 1\./);
});

test('What is unknown is refused, with what may have been meant', async (t) => {
  const round = await handMadeRound(t, scene);
  const refusal = async (asked: Asked) => {
    const outcome = await ask(round, asked);
    assert.ok(isRefused(outcome));
    return outcome.refused.map(faultText).join();
  };
  const burglary = { measure: 'crime-burglary' };
  assert.match(
    await refusal({ measure: 'crime-burglry' }),
    /no measure "crime-burglry"\. Did you mean crime-burglary\?/,
  );
  assert.match(await refusal({ ...burglary, area: 'Haltn' }), /no area "Haltn"\. Did you mean Halton\?/);
  assert.match(
    await refusal({ ...burglary, by: 'outcom' }),
    /by "outcom"\. Did you mean outcome_group or outcome\?/,
  );
  assert.match(await refusal({ ...burglary, to: '2025-13' }), /"2025-13" is not a month/);
  assert.match(
    await refusal({ ...burglary, to: '2026-01' }),
    /2026-01 is not held\. Held are 2024-01 to 2025-02\./,
  );
  assert.match(await refusal({ ...burglary, from: '2025-02', to: '2025-01' }), /2025-02 is after 2025-01/);
  assert.match(await refusal({ ...burglary, window: 'quarter' }), /no window "quarter"/);
  assert.match(await refusal({ measure: 'stop-searches' }), /no data are held .* stop-and-search/);
  assert.match(
    await refusal({ ...burglary, area: 'Warrington' }),
    /no readings of crime-burglary in Warrington/,
  );
});

test('The JSON of readings is what its schema says, key by key, and the published schema is that schema', async (t) => {
  const outcome = await found(t, {
    measure: 'crime-burglary',
    area: 'all',
    from: '2024-01',
    window: 'month',
  });
  const share = await found(t, { measure: 'solved-rate', window: 'year-to-date' });
  const written = [...outcome.readings, ...share.readings].map(asReadingJson);
  assert.deepEqual(z.array(readingJson).parse(JSON.parse(JSON.stringify(written))), written);
  assert.deepEqual(Object.keys(written[0] ?? {}), [
    'measure', 'version', 'area', 'by', 'window', 'from', 'to', 'numerator', 'denominator', 'value', 'unit',
    'lower', 'upper', 'method', 'complete', 'missing', 'provenance', 'releases', 'previous', 'change', 'trend',
  ]); // prettier-ignore
  const published = await readFile(new URL('../../../docs/readings.schema.json', import.meta.url), 'utf8');
  assert.deepEqual(JSON.parse(published), readingsJsonSchema());
});

test('Text that a spreadsheet would run as a formula stays text in the CSV', async (t) => {
  const outcome = await found(t, { measure: 'crime-burglary', by: 'outcome', window: 'month' });
  const csv = readingsCsv(outcome.readings, outcome.figures);
  assert.match(csv, /,'=cmd\|/);
  const [header, row] = csv.split('\r\n');
  assert.equal(header?.split(',').length, 45);
  assert.match(row ?? '', /^crime-burglary,1,E23000006,Cheshire,outcome,/);
});
