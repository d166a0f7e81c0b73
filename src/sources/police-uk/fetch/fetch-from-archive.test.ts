import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import {
  asked,
  files,
  newest,
  published,
  runFetch,
  streetHeader,
  workplace,
} from '../../../../test/support/police-uk-fetches.ts';
import { policeUkService } from '../../../../test/support/police-uk-service.ts';
import { needsReference, referencePath } from '../../../../test/support/reference.ts';

test('the files of one force are read out of the national archive where it lies, and taken in', async () => {
  await using service = await policeUkService(newest);
  await using place = await workplace();
  const { exit, notes, ingested } = await runFetch(service, place.path, asked);
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
  assert.match(notes, /The archive has no street file of cheshire for 2025-11\./);
  assert.equal(existsSync(join(place.path, 'downloads/2025-12.zip')), false);
});

test('where the server gives no parts the archive is downloaded whole, with the same files as the result', async () => {
  await using service = await policeUkService({ ...newest, ranges: false });
  await using place = await workplace();
  const { exit, notes } = await runFetch(service, place.path, asked);
  assert.equal(exit, 0, notes);
  assert.equal((await files(join(place.path, 'downloads/cheshire/archive-2025-12'))).length, 6);
  assert.ok(existsSync(join(place.path, 'downloads/2025-12.zip')));
});

test('what is there already is not fetched again', async () => {
  await using service = await policeUkService(newest);
  await using place = await workplace();
  await runFetch(service, place.path, `--force cheshire --from 2025-12 --to 2025-12`);
  const before = service.arrived.length;
  const { notes } = await runFetch(service, place.path, `--force cheshire --from 2025-12 --to 2025-12`);
  assert.deepEqual(service.paths().slice(before), ['/api/forces', '/api/crimes-street-dates']);
  assert.match(notes, /Already there, not fetched again: 2025-12/);
});

test('an archive that is not out yet is replaced by the one before, and that is said', async () => {
  await using service = await policeUkService({
    months: published('2026-01', '2025-12'),
    archives: newest.archives,
  });
  await using place = await workplace();
  const { exit, notes } = await runFetch(service, place.path, asked);
  assert.equal(exit, 0, notes);
  assert.match(notes, /The archive 2026-01 is not there yet: used 2025-12/);
});

test('a web page under the name of an archive is refused and not kept', async () => {
  await using service = await policeUkService({ ...newest, ranges: false });
  service.served.archives = {
    '2025-12': { bytes: strToU8('<!doctype html><title>We are sorry</title>'), etag: '"x"' },
  };
  await using place = await workplace();
  const { exit, notes } = await runFetch(service, place.path, asked);
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
    const { exit, notes, ingested } = await runFetch(service, place.path, asked);
    assert.equal(exit, 1, notes);
    assert.match(notes, /not a whole zip archive/);
    assert.deepEqual(ingested, []);
    const months = await readdir(join(place.path, 'downloads/cheshire/archive-2025-12'));
    assert.deepEqual(months, ['2025-10']);
  });
}

const real = 'data/police-uk/cheshire-2025.zip';

test('months of a real archive come out byte for byte as they lie in it', needsReference(real), async () => {
  const bytes = await readFile(referencePath(real) ?? '');
  await using service = await policeUkService({
    ...newest,
    archives: { '2025-12': { bytes, etag: '"real"' } },
  });
  await using place = await workplace();
  const { exit, notes } = await runFetch(service, place.path, '--force cheshire --from 2025-06 --to 2025-09');
  assert.equal(exit, 0, notes);
  const folder = join(place.path, 'downloads/cheshire/archive-2025-12');
  const [july = '', ...others] = (await files(folder)).filter((name) =>
    name.includes('2025-07-cheshire-street'),
  );
  assert.deepEqual(others, []);
  const rows = (await readFile(join(folder, july), 'utf8')).trim().split('\n').length - 1;
  const whole = unzipSync(bytes, { filter: ({ name }) => name.startsWith('2025-07/') });
  assert.deepEqual(
    await readFile(join(folder, july)),
    Buffer.from(whole['2025-07/2025-07-cheshire-street.csv'] ?? []),
  );
  assert.ok(rows > 5000 && (await files(folder)).length === 8);
});
