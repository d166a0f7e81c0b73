import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authority, handMadeRound } from '../../../test/support/hand-made-round.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { tidyHoldings } from '../../../test/support/tidy-parquet.ts';
import { mapMonths, roundById, seriesIn } from '../published-reads.ts';
import { makeRound } from './make-round.ts';

const halton = authority('E06000006', 'Halton');
const warrington = authority('E06000007', 'Warrington');

/** Four months, of which March is not held; a repeat, a neighbour's crime and one without a place. */
const street = {
  source: 'street',
  csv: `month,lsoa,local_authority,hexagon,crime_type,outcome,duplicate
    2025-01,E01000001,Halton,88a,burglary,charged,false
    2025-01,E01000001,Halton,88a,burglary,charged,true
    2025-01,E01000002,Halton,88b,drugs,no-further-action,false
    2025-01,E01000003,Warrington,88c,anti-social-behaviour,none,false
    2025-02,E01000003,Warrington,88c,burglary,no-further-action,false
    2025-02,E01000009,Wirral,88d,burglary,under-investigation,false
    2025-02,,,,drugs,local-resolution,false
    2025-04,E01000001,Halton,88a,burglary,none,false`,
};
const measures = ['recorded-crime', 'anti-social-behaviour', 'crime-burglary', 'solved-rate'];

test('Readings count rows by month and area, without exact repeats and without anti-social behaviour', async (t) => {
  const { numbers } = await handMadeRound(t, { rows: [street], measures, areas: [halton, warrington] });
  const crime = await numbers('recorded-crime');
  assert.deepEqual(crime['E23000006']?.numerators, [2, 3, null, 1]);
  assert.deepEqual(crime['E06000006']?.numerators, [2, 0, null, 1]);
  assert.deepEqual(crime['E06000007']?.numerators, [0, 1, null, 0]);
  assert.equal(crime['E23000006'].firstMonth, '2025-01');
  assert.deepEqual((await numbers('anti-social-behaviour'))['E06000006']?.numerators, [0, 0, null, 0]);
});

test('A month that is not held is null in every series and named in the computation, never nought', async (t) => {
  const { figures } = await handMadeRound(t, { rows: [street], measures, areas: [halton] });
  const computation = figures.computations.get('recorded-crime');
  assert.deepEqual(computation?.missing, ['2025-03']);
  assert.deepEqual([computation.first_month, computation.last_month], ['2025-01', '2025-04']);
  assert.match(computation.sql, /from "street"/);
});

test('A share keeps its numerator and denominator month by month, and a breakdown adds up to its whole', async (t) => {
  const { numbers } = await handMadeRound(t, { rows: [street], measures, areas: [halton, warrington] });
  const solved = (await numbers('solved-rate'))['E23000006'];
  assert.deepEqual(
    [solved?.numerators, solved?.denominators],
    [
      [1, 1, null, 0],
      [2, 3, null, 1],
    ],
  );
  const byType = await numbers('recorded-crime', 'crime_type');
  assert.deepEqual(byType['E23000006 burglary']?.numerators, [1, 2, null, 1]);
  assert.deepEqual(byType['E23000006 drugs']?.numerators, [1, 1, null, 0]);
  assert.equal(byType['E23000006 anti-social-behaviour'], undefined);
  const byGroup = await numbers('recorded-crime', 'outcome_group');
  assert.deepEqual(byGroup['E23000006 solved']?.numerators, [1, 1, null, 0]);
  assert.deepEqual(byGroup['E23000006 not-known']?.numerators, [0, 0, null, 1]);
});

test('The parts of the force are reconciled: areas, elsewhere and without a place make the whole', async (t) => {
  const { figures } = await handMadeRound(t, { rows: [street], measures, areas: [halton, warrington] });
  const [source] = figures.reconciliation.sources;
  assert.deepEqual(
    [source?.total, source?.inAreas, source?.outside, source?.withoutLocation, source?.repeats],
    [7, 5, 1, 1, 1],
  );
  assert.deepEqual(source?.outsideNames, [{ name: 'Wirral', records: 1 }]);
});

test('Where no local authorities are named, those with a hundredth of the records become areas', async (t) => {
  const many = Array.from(
    { length: 300 },
    (_, at) => `2025-01,${at < 297 ? 'The Vale of Glamorgan' : 'Cardiff'},burglary`,
  );
  const { figures, numbers } = await handMadeRound(t, {
    rows: [
      {
        source: 'street',
        csv: ['month,local_authority,crime_type', ...many, '2025-01,Bridgend,burglary'].join('\n'),
      },
    ],
    measures: ['crime-burglary'],
  });
  assert.deepEqual(
    figures.areas.map(({ code, name }) => [code, name]),
    [['E23000006', 'Cheshire'], ['la:vale-of-glamorgan', 'The Vale of Glamorgan']],
  ); // prettier-ignore
  assert.deepEqual((await numbers('crime-burglary'))['la:vale-of-glamorgan']?.numerators, [297]);
  assert.equal(figures.reconciliation.sources[0]?.outside, 4);
});

test('A name with or without its article, in any case, is the same local authority', async (t) => {
  const { numbers } = await handMadeRound(t, {
    rows: [
      {
        source: 'street',
        csv: `month,local_authority,crime_type
          2025-01,Vale of Glamorgan,burglary
          2025-01,The Vale of Glamorgan,burglary`,
      },
    ],
    measures: ['crime-burglary'],
    areas: [authority('W06000014', 'The Vale of Glamorgan')],
  });
  assert.deepEqual((await numbers('crime-burglary'))['W06000014']?.numerators, [2]);
});

test('Wards, LSOAs and local policing units have readings where a lookup says what lies in them', async (t) => {
  const unit = { code: 'LPU1', name: 'Runcorn', kind: 'local-policing-unit', parent: 'E23000006' } as const;
  const ward = { code: 'E05000001', name: 'Heath', kind: 'ward', parent: 'LPU1' } as const;
  const lsoa = { code: 'E01000003', name: 'Warrington 001A', kind: 'lsoa', parent: null } as const;
  const { numbers } = await handMadeRound(t, {
    rows: [street],
    measures: ['recorded-crime'],
    areas: [halton, unit, ward, lsoa],
    memberships: [
      { lsoa: 'E01000001', area: 'E05000001' },
      { lsoa: 'E01000002', area: 'E05000001' },
    ],
  });
  const crime = await numbers('recorded-crime');
  assert.deepEqual(crime['E05000001']?.numerators, [2, 0, null, 1]);
  assert.deepEqual(crime['LPU1']?.numerators, [2, 0, null, 1]);
  assert.deepEqual(crime['E01000003']?.numerators, [0, 1, null, 0]);
});

test('A ward takes its LSOAs from a lookup file of the body folder', async (t) => {
  const lookup = 'lsoa21_code,ward24_code\nE01000001,E05000001\nE01000003,E05000002\n';
  const folder = await temporaryFolder(t, { 'wards.csv': lookup });
  const { numbers } = await handMadeRound(t, {
    rows: [street],
    measures: ['recorded-crime'],
    areas: [halton, { code: 'E05000001', name: 'Heath', kind: 'ward', parent: 'E06000006' }],
    lookups: [
      { file: `${folder}/wards.csv`, columns: { lsoa_2021: 'lsoa21_code', ward_code: 'ward24_code' } },
    ],
  });
  const crime = await numbers('recorded-crime');
  assert.deepEqual(crime['E05000001']?.numerators, [1, 0, null, 1]);
  assert.deepEqual(Object.keys(crime).sort(), ['E05000001', 'E06000006', 'E23000006']);
});

test('Maps count by cell, and keep those without a location apart', async (t) => {
  const { database, figures } = await handMadeRound(t, { rows: [street], measures, areas: [halton] });
  const wanted = { measure: 'recorded-crime', from: '2025-01', to: '2025-04' };
  const [hexagons, lsoas] = await database.published.read(async (db) => [
    await mapMonths(db, figures, { ...wanted, grid: 'hexagon' }),
    await mapMonths(db, figures, { ...wanted, grid: 'lsoa' }),
  ]);
  assert.deepEqual(hexagons, [
    { month: '2025-01', cells: { '88a': 1, '88b': 1 }, unlocated: 0 },
    { month: '2025-02', cells: { '88c': 1, '88d': 1 }, unlocated: 1 },
    { month: '2025-04', cells: { '88a': 1 }, unlocated: 0 },
  ]);
  assert.deepEqual(lsoas[0]?.cells, { E01000001: 1, E01000002: 1 });
});

test('The same basis makes no new round; another file makes one, and the old one keeps its numbers', async (t) => {
  const { database, input, round, figures } = await handMadeRound(t, {
    rows: [street],
    measures,
    areas: [halton],
  });
  assert.deepEqual(await makeRound(database, input), { round, changed: false });
  const later = {
    source: 'street',
    csv: 'month,local_authority,lsoa,hexagon,crime_type,outcome\n2025-03,Halton,,,drugs,none',
    release: 2,
  };
  const [extra] = await tidyHoldings(t, [later]);
  assert.ok(extra);
  const next = await makeRound(database, {
    ...input,
    holdings: [...input.holdings, { ...extra, releaseFile: 99 }],
  });
  assert.ok(next.changed && next.round > round);
  const back = await makeRound(database, input);
  assert.ok(back.changed && back.round > next.round, 'what was before is in force again under a new number');
  await database.published.read(async (db) => {
    assert.deepEqual((await roundById(db, next.round))?.releases, [1, 2]);
    const [old] = await seriesIn(db, figures, { measure: 'recorded-crime', area: 'E23000006' });
    assert.deepEqual(old?.numerators, [2, 3, null, 1]);
  });
});

test('A round that fails half-way leaves nothing behind', async (t) => {
  const { database, input, round } = await handMadeRound(t, { rows: [street], measures, areas: [halton] });
  const broken = [
    ...input.holdings,
    { ...input.holdings[0]!, month: '2025-05', parquet: '/no/such/file.parquet', releaseFile: 77 },
  ];
  await assert.rejects(makeRound(database, { ...input, holdings: broken }));
  const rounds = await database.records.selectFrom('round').select('id').execute();
  assert.deepEqual(rounds, [{ id: round }]);
});

test('Without any records there is a round all the same, for what others reported', async (t) => {
  const { figures } = await handMadeRound(t, { rows: [], measures });
  assert.equal(figures.computations.size, 0);
  assert.deepEqual(
    figures.areas.map(({ name }) => name),
    ['Cheshire'],
  );
});
