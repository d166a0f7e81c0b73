import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Command } from 'commander';
import { zipSync, strToU8 } from 'fflate';
import { silentProgress } from '../../../platform/cli/progress.ts';
import { runCli, type ExitCode } from '../../../platform/cli/run-cli.ts';
import { testManners } from '../../../../test/support/police-uk-manners.ts';
import {
  json,
  policeUkService,
  status,
  type PoliceUkService,
  type ServedCrime,
} from '../../../../test/support/police-uk-service.ts';
import { fetchCommandWith } from './fetch-command.ts';

interface Run {
  exit: ExitCode;
  out: string;
  notes: string;
  ingested: string[][];
}

/** Runs `answerable fetch police-uk …` in a folder, against a service on this machine. */
async function run(
  service: PoliceUkService,
  cwd: string,
  words: string,
  manners = testManners(),
): Promise<Run> {
  const said: { out: string[]; notes: string[] } = { out: [], notes: [] };
  const ingested: string[][] = [];
  const ingest = () =>
    new Command('ingest')
      .argument('<path...>')
      .option('--home <dir>')
      .action((paths: string[]) => void ingested.push(paths));
  const world = {
    out: (text: string) => void said.out.push(text),
    note: (text: string) => void said.notes.push(text),
    progress: () => silentProgress,
    interactive: false,
    cwd,
    withHome: () => Promise.reject(new Error('this test opens no home')),
  };
  const line = [
    'fetch',
    'police-uk',
    ...words.split(' '),
    '--out',
    'downloads',
    '--base-url',
    service.base.href,
  ];
  const exit = await runCli([fetchCommandWith(ingest, () => manners)], line, world);
  return { exit, out: said.out.join('\n'), notes: said.notes.join('\n'), ingested };
}

const workplace = () => mkdtempDisposable(join(tmpdir(), 'answerable-fetch-'));

const streetHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n';

/** A national archive with street, outcomes and stop-and-search files of two forces, except one missing month of Cheshire. */
function archiveOf(months: readonly string[], missing: string) {
  const files = months.flatMap((month) =>
    ['avon-and-somerset', 'cheshire'].flatMap((force) =>
      ['street', 'outcomes', 'stop-and-search'].map(
        (kind) =>
          [
            `${month}/${month}-${force}-${kind}.csv`,
            strToU8(`${streetHeader}${force} ${kind} ${month}\n`.repeat(400)),
          ] as const,
      ),
    ),
  );
  const kept = files.filter(([name]) => !name.startsWith(`${missing}/${missing}-cheshire`));
  return { bytes: zipSync(Object.fromEntries(kept)), etag: '"one"' };
}

const published = (...dates: string[]) => dates.map((date) => ({ date, 'stop-and-search': ['cheshire'] }));
const newest = {
  months: published('2025-12', '2025-11', '2025-10'),
  archives: { '2025-12': archiveOf(['2025-10', '2025-11', '2025-12'], '2025-11') },
};
const asked = '--force cheshire --from 2025-10 --to 2025-12';
const files = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.csv')).toSorted();

test('the files of one force are read out of the national archive where it lies, and taken in', async () => {
  await using service = await policeUkService(newest);
  await using place = await workplace();
  const { exit, notes, ingested } = await run(service, place.path, asked);
  assert.equal(exit, 0, notes);
  const folder = join(place.path, 'downloads/cheshire/archive-2025-12');
  assert.deepEqual(await files(folder), [
    '2025-10/2025-10-cheshire-outcomes.csv',
    '2025-10/2025-10-cheshire-stop-and-search.csv',
    '2025-10/2025-10-cheshire-street.csv',
    '2025-12/2025-12-cheshire-outcomes.csv',
    '2025-12/2025-12-cheshire-stop-and-search.csv',
    '2025-12/2025-12-cheshire-street.csv',
  ]);
  assert.equal(
    await readFile(join(folder, '2025-10/2025-10-cheshire-street.csv'), 'utf8'),
    `${streetHeader}cheshire street 2025-10\n`.repeat(400),
  );
  assert.deepEqual(ingested, [[folder]]);
  assert.match(notes, /Fetched 2025-10, 2025-12 into .*archive-2025-12/);
  assert.match(
    notes,
    /2025-11: the archive has no street and no outcomes and no stop-and-search file of cheshire/,
  );
  assert.equal(existsSync(join(place.path, 'downloads/2025-12.zip')), false);
});

test('where the server gives no parts the archive is downloaded whole, with the same files as the result', async () => {
  await using service = await policeUkService({ ...newest, ranges: false });
  await using place = await workplace();
  const { exit, notes } = await run(service, place.path, asked);
  assert.equal(exit, 0, notes);
  assert.equal((await files(join(place.path, 'downloads/cheshire/archive-2025-12'))).length, 6);
  assert.ok(existsSync(join(place.path, 'downloads/2025-12.zip')));
});

test('what is there already is not fetched again', async () => {
  await using service = await policeUkService(newest);
  await using place = await workplace();
  await run(service, place.path, `--force cheshire --from 2025-12 --to 2025-12`);
  const before = service.arrived.length;
  const { notes } = await run(service, place.path, `--force cheshire --from 2025-12 --to 2025-12`);
  assert.deepEqual(service.paths().slice(before), ['/api/forces', '/api/crimes-street-dates']);
  assert.match(notes, /Already there, not fetched again: 2025-12/);
});

test('an archive that is not out yet is replaced by the one before, and that is said', async () => {
  await using service = await policeUkService({
    months: published('2026-01', '2025-12'),
    archives: newest.archives,
  });
  await using place = await workplace();
  const { exit, notes } = await run(service, place.path, asked);
  assert.equal(exit, 0, notes);
  assert.match(notes, /The archive 2026-01 is not there yet: used 2025-12/);
});

test('a web page under the name of an archive is refused and not kept', async () => {
  await using service = await policeUkService({ ...newest, ranges: false });
  service.served.archives = {
    '2025-12': { bytes: strToU8('<!doctype html><title>We are sorry</title>'), etag: '"x"' },
  };
  await using place = await workplace();
  const { exit, notes } = await run(service, place.path, asked);
  assert.equal(exit, 1);
  assert.match(notes, /2025-12\.zip: this is not a whole zip archive/);
  assert.equal(existsSync(join(place.path, 'downloads/2025-12.zip')), false);
});

for (const [ranges, name] of [
  [true, 'read in parts'],
  [false, 'downloaded whole'],
] as const) {
  test(`an archive ${name} with a damaged file gives no half month`, async () => {
    const bytes = newest.archives['2025-12'].bytes.slice();
    const at = Buffer.from(bytes).indexOf('2025-12-cheshire-street.csv') + 40;
    bytes.fill(0x55, at, at + 20);
    await using service = await policeUkService({
      ...newest,
      ranges,
      archives: { '2025-12': { bytes, etag: '"x"' } },
    });
    await using place = await workplace();
    const { exit, notes, ingested } = await run(service, place.path, asked);
    assert.equal(exit, 1, notes);
    assert.match(notes, /not a whole zip archive/);
    assert.deepEqual(ingested, []);
    const months = await readdir(join(place.path, 'downloads/cheshire/archive-2025-12'));
    assert.deepEqual(months, ['2025-10']);
  });
}

const box = {
  type: 'Polygon',
  coordinates: [
    [
      [-3, 53],
      [-2, 53],
      [-2, 54],
      [-3, 54],
      [-3, 53],
    ],
  ],
};

function crimeAt(
  id: number,
  longitude: number,
  latitude: number,
  changes: Partial<ServedCrime> = {},
): ServedCrime {
  const location = {
    latitude: latitude.toFixed(6),
    longitude: longitude.toFixed(6),
    street: { id, name: `On or near Street ${id}` },
  };
  return {
    id,
    category: 'burglary',
    month: '2025-12',
    persistent_id: `p${id}`,
    location,
    location_type: 'Force',
    context: '',
    outcome_status: null,
    ...changes,
  };
}

/** 400 crimes on a grid. */
const grid = Array.from({ length: 400 }, (_, at) =>
  crimeAt(at, -2.975 + (at % 20) * 0.05, 53.025 + Math.floor(at / 20) * 0.05),
);
/** One at a railway station, one without a place. */
const special = [
  crimeAt(900, -2.5, 53.5, { location_type: 'BTP' }),
  crimeAt(901, -2.5, 53.5, { location: null, location_type: null, category: 'space-piracy' }),
];

async function withBoundary(path: string): Promise<string> {
  await writeFile(join(path, 'force.geojson'), JSON.stringify(box));
  return '--from-api --boundary force.geojson --no-ingest';
}

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
  const { exit, notes, out } = await run(
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
  const { exit, notes } = await run(
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
  const { notes } = await run(
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
  const stopped = await run(service, place.path, words);
  assert.equal(stopped.exit, 1);
  assert.match(
    stopped.notes,
    /crimes-no-location: the service is not available \(500\) \(tried 4 times\)\..*These months are there already: 2025-10 to 2025-11/,
  );
  const folder = join(place.path, 'downloads/cheshire/api-2025-12');
  assert.deepEqual((await readdir(folder)).toSorted(), ['2025-10', '2025-11']);
  service.interruptions.length = 0;
  const before = service.arrived.length;
  const resumed = await run(service, place.path, words);
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
  const { exit, notes } = await run(
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
  const { exit, notes } = await run(
    service,
    place.path,
    `--force cheshire --from 2025-12 --to 2025-12 ${await withBoundary(place.path)}`,
  );
  assert.equal(exit, 1);
  assert.match(notes, /not available \(503\), even for a very small area\. The service seems to be down/);
  assert.ok(service.arrived.length < 40);
});

for (const [words, exit, says] of [
  ['--force cheshire --from 2025-12 --to 2025-10', 2, /--from 2025-12 is later than --to 2025-10/],
  ['--force cheshire --from 2025-10 --to 2026-02', 2, /lies in the future/],
  ['--force Cheshire --from 2025-10 --to 2025-12', 2, /such as west-midlands/],
  ['--from 2025-10 --to 2025-12', 2, /required option '--force <slug>'/],
  ['--force cheshire --from 2025-10 --to 2025-12 --archive --from-api', 2, /cannot be used with/],
  [
    '--force chesire --from 2025-10 --to 2025-12',
    1,
    /--force chesire: data.police.uk has no such force. Use one of: avon-and-somerset, cheshire, btp/,
  ],
  [
    '--force cheshire --from 2025-10 --to 2026-01',
    1,
    /--to 2026-01: is not published yet: the newest month at data.police.uk is 2025-12. Use --to 2025-12/,
  ],
  [
    '--force cheshire --from 2025-10 --to 2025-12 --from-api --body no-such-body',
    1,
    /the boundary of the force is needed/,
  ],
  [
    '--force cheshire --from 2020-01 --to 2025-12 --from-api --boundary force.geojson',
    1,
    /the API no longer has 2020-01 to 2025-09/,
  ],
  ['--force btp --from 2025-10 --to 2025-12 --from-api', 1, /has no area of its own/],
] as const) {
  test(`"${words}" ends with exit code ${exit} and says why`, async () => {
    await using service = await policeUkService(newest);
    await using place = await workplace();
    await withBoundary(place.path);
    const { exit: ended, notes, ingested } = await run(service, place.path, words);
    assert.equal(ended, exit, notes);
    assert.match(notes, says);
    assert.deepEqual(ingested, []);
  });
}
