import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  asked,
  grid,
  newest,
  published,
  runFetch,
  special,
  withBoundary,
  workplace,
} from '../../../../test/support/police-uk-fetches.ts';
import { json, policeUkService, status } from '../../../../test/support/police-uk-service.ts';

test('through the API an area with too many crimes is asked for in smaller tiles, and every crime arrives once', async () => {
  const outcomes = grid.map((crime) => ({
    category: { code: 'charged', name: 'Suspect charged' },
    date: '2025-12',
    person_id: null,
    crime,
  }));
  await using service = await policeUkService({
    months: published('2025-12'),
    crimes: [...grid, ...special],
    outcomes,
    most: 60,
  });
  await using place = await workplace();
  const { exit, notes, out } = await runFetch(
    service,
    place.path,
    `--force cheshire --from 2025-12 --to 2025-12 ${await withBoundary(place.path)}`,
  );
  assert.equal(exit, 0, notes);
  const folder = join(place.path, 'downloads/cheshire/api-2025-12');
  const street = (await readFile(join(folder, '2025-12/2025-12-cheshire-street.csv'), 'utf8'))
    .trim()
    .split('\n')
    .slice(1);
  assert.deepEqual(
    street.map((line) => line.split(',')[0]).toSorted(),
    [...grid.map(({ id }) => `p${id}`), 'p901'].toSorted(),
  );
  assert.ok(street.every((line) => line.includes(',Cheshire Constabulary,Cheshire Constabulary,')));
  const outcomeLines = (await readFile(join(folder, '2025-12/2025-12-cheshire-outcomes.csv'), 'utf8'))
    .trim()
    .split('\n');
  assert.equal(outcomeLines.length, 401);
  assert.match(
    notes,
    /2025-12: 401 crimes and incidents, 400 outcomes, 0 stops; left out 1 of the British Transport Police/,
  );
  assert.match(notes, /crime type "space-piracy" is not known and is kept as "Space piracy"/);
  assert.match(notes, /The API gives no LSOA/);
  assert.equal(out, `Take them in with: bin/answerable ingest ${folder}`);
});

test('crimes outside the boundary are left out and counted', async () => {
  await using service = await policeUkService({ months: published('2025-12'), crimes: grid });
  await using place = await workplace();
  const notch = {
    type: 'Polygon',
    coordinates: [
      [
        [-3, 53],
        [-2, 53],
        [-2.49, 53.5],
        [-2, 54],
        [-3, 54],
        [-3, 53],
      ],
    ],
  };
  await writeFile(join(place.path, 'notch.geojson'), JSON.stringify(notch));
  const { exit, notes } = await runFetch(
    service,
    place.path,
    '--force cheshire --from 2025-12 --to 2025-12 --from-api --boundary notch.geojson --no-ingest',
  );
  assert.equal(exit, 0, notes);
  assert.match(notes, /2025-12: 310 crimes and incidents, .* left out 90 outside the boundary/);
});

test('stops with and without a place are each counted once, whichever list holds them', async () => {
  const stop = (outcome: string, location: object | null) => ({
    type: 'Person search',
    datetime: '2025-12-01T10:00:00+00:00',
    operation: null,
    location,
    outcome,
  });
  const placed = stop('Arrest', { latitude: '53.5', longitude: '-2.5', street: { id: 1, name: 'A' } });
  const inBoth = stop('Arrest', null);
  await using service = await policeUkService({
    months: published('2025-12'),
    stops: [placed, inBoth],
    stopsNoLocation: [inBoth, inBoth, stop('Caution', null)],
  });
  await using place = await workplace();
  const { notes } = await runFetch(
    service,
    place.path,
    `--force cheshire --from 2025-12 --to 2025-12 ${await withBoundary(place.path)}`,
  );
  assert.match(notes, /4 stops/);
});

test('a fetch that stops keeps its whole months, says which, and goes on from there', async () => {
  const crimes = ['2025-10', '2025-11', '2025-12'].flatMap((month) =>
    grid.slice(0, 30).map((crime) => ({ ...crime, month })),
  );
  await using service = await policeUkService({ months: newest.months, crimes });
  await using place = await workplace();
  service.interruptions.push(
    ({ path, query }, response) =>
      path === '/api/crimes-no-location' && query.get('date') === '2025-12' && status(response, 500),
  );
  const words = `${asked} ${await withBoundary(place.path)}`;
  const stopped = await runFetch(service, place.path, words);
  assert.equal(stopped.exit, 1);
  assert.match(
    stopped.notes,
    /crimes-no-location: the service is not available \(500\) \(tried 4 times\)\..*\nRefused: 2025-10 to 2025-11 stay fetched\./,
  );
  assert.match(stopped.notes, /2025-11: 30 crimes and incidents/);
  const folder = join(place.path, 'downloads/cheshire/api-2025-12');
  assert.deepEqual((await readdir(folder)).toSorted(), ['2025-10', '2025-11']);
  service.interruptions.length = 0;
  const before = service.arrived.length;
  const resumed = await runFetch(service, place.path, words);
  assert.equal(resumed.exit, 0, resumed.notes);
  const months = service.arrived.slice(before).flatMap(({ query }) => query.get('date') ?? []);
  assert.deepEqual([...new Set(months)], ['2025-12']);
});

test('answers of another month than the one asked for are not passed off as that month', async () => {
  await using service = await policeUkService({ months: published('2025-12', '2025-11') });
  service.interruptions.push(
    ({ path }, response) => path.startsWith('/api/crimes-street/') && json(response, grid),
  );
  await using place = await workplace();
  const { exit, notes } = await runFetch(
    service,
    place.path,
    `--force cheshire --from 2025-11 --to 2025-11 ${await withBoundary(place.path)}`,
  );
  assert.equal(exit, 1);
  assert.match(notes, /gave records of 2025-12 when asked for 2025-11/);
  assert.equal(existsSync(join(place.path, 'downloads/cheshire/api-2025-12/2025-11')), false);
});

test('a service that is down is not asked for ever smaller areas without end', async () => {
  await using service = await policeUkService({ months: published('2025-12') });
  service.interruptions.push(
    ({ path }, response) => path.startsWith('/api/crimes-street/') && status(response, 503),
  );
  await using place = await workplace();
  const { exit, notes } = await runFetch(
    service,
    place.path,
    `--force cheshire --from 2025-12 --to 2025-12 ${await withBoundary(place.path)}`,
  );
  assert.equal(exit, 1);
  assert.match(notes, /not available \(503\), even for a very small area\. The service seems to be down/);
  assert.ok(service.arrived.length < 40);
});

test('a body that brings boundaries needs no boundary file for the API', async () => {
  await using service = await policeUkService({ months: published('2025-12'), crimes: grid });
  await using place = await workplace();
  await mkdir(join(place.path, 'body/sources'), { recursive: true });
  const source = 'id: areas\nkind: boundaries\nfiles: [force.geojson]\ncode: LSOA21CD\nname: LSOA21NM\n';
  await writeFile(join(place.path, 'body/sources/areas.yaml'), source);
  await withBoundary(join(place.path, 'body'));
  const { exit, notes } = await runFetch(
    service,
    place.path,
    '--force cheshire --from 2025-12 --to 2025-12 --from-api --body body',
  );
  assert.equal(exit, 0, notes);
  assert.match(notes, /400 crimes and incidents/);
});

test('a month of which the API has nothing is a gap that is said, and no empty file is written', async () => {
  await using service = await policeUkService({ months: published('2025-12', '2025-11'), crimes: grid });
  await using place = await workplace();
  const words = `--force cheshire --from 2025-11 --to 2025-12 ${await withBoundary(place.path)}`;
  const { exit, notes } = await runFetch(service, place.path, words);
  assert.equal(exit, 0, notes);
  assert.match(notes, /2025-11: the API gives nothing for this month; no file was written/);
  const months = join(place.path, 'downloads/cheshire/api-2025-12');
  assert.deepEqual(await readdir(months, { recursive: true }), [
    '2025-12',
    '2025-12/2025-12-cheshire-street.csv',
  ]);
});
