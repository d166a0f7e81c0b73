import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtempDisposable, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { testManners } from '../../../../test/support/police-uk-manners.ts';
import { policeUkService, status, type PoliceUkService } from '../../../../test/support/police-uk-service.ts';
import { downloadFile } from './download-file.ts';

const bytes = randomBytes(3_000_000);
const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const archives = (content: Uint8Array, etag: string | null = '"first"') => ({
  '2025-12': { bytes: content, etag },
});

const folder = () => mkdtempDisposable(join(tmpdir(), 'answerable-download-'));

function download(service: PoliceUkService, path: string, manners = testManners()) {
  const url = new URL('/data/archive/2025-12.zip', service.base);
  return downloadFile({ url, path: join(path, '2025-12.zip'), progress: () => undefined }, manners);
}

/** Sends the head of the file and breaks the connection after some bytes. */
function breakAfter(
  service: PoliceUkService,
  after: number,
  times: number,
  etag: string | null = '"first"',
): void {
  service.interruptions.push((arrived, response, count) => {
    if (count > times) return false;
    const from = Number(/^bytes=(\d+)-/.exec(arrived.headers.range ?? 'bytes=0-')?.[1]);
    const tag = etag === null ? {} : { etag };
    const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
    response.writeHead(from === 0 ? 200 : 206, {
      ...tag,
      'content-length': bytes.length - from,
      ...(from === 0 ? {} : range),
    });
    response.write(bytes.subarray(from, from + after), () => setTimeout(() => response.destroy(), 30));
    return true;
  });
}

test('a download broken off again and again goes on from where it was, and arrives whole', async () => {
  await using service = await policeUkService({ archives: archives(bytes) });
  await using place = await folder();
  breakAfter(service, 400_000, 5);
  const outcome = await download(service, place.path);
  assert.deepEqual(outcome, { value: { size: bytes.length } });
  assert.equal(hash(await readFile(join(place.path, '2025-12.zip'))), hash(bytes));
  const starts = service.arrived.map(({ headers }) => Number(/\d+/.exec(headers.range ?? '0')?.[0]));
  assert.equal(starts.length, 6);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  assert.ok((starts.at(-1) ?? 0) > 0, 'the last request asked only for the rest');
  assert.deepEqual(existsSync(join(place.path, '2025-12.zip.part.json')), false);
});

test('a later run goes on with what an earlier run left', async () => {
  await using service = await policeUkService({ archives: archives(bytes) });
  await using place = await folder();
  breakAfter(service, 1_000_000, 1);
  service.interruptions.push(
    (_, response, count) => count >= 2 && status(response, 503, { 'retry-after': '9999' }),
  );
  const first = await download(service, place.path);
  assert.equal('failed' in first && first.failed, 'unreachable');
  const { size } = await stat(join(place.path, '2025-12.zip.part'));
  assert.ok(size > 0 && size <= 1_000_000);
  service.interruptions.length = 0;
  const asked = service.arrived.length;
  await download(service, place.path);
  assert.equal(hash(await readFile(join(place.path, '2025-12.zip'))), hash(bytes));
  const { range, 'if-range': ifRange } = service.arrived[asked]?.headers ?? {};
  assert.deepEqual([range, ifRange], [`bytes=${size}-`, '"first"']);
});

test('an archive that changed between two runs is taken whole again, never glued together', async () => {
  await using service = await policeUkService({ archives: archives(bytes) });
  await using place = await folder();
  breakAfter(service, 1_000_000, 1);
  const other = randomBytes(2_000_000);
  service.served.archives = archives(other, '"second"');
  await download(service, place.path);
  assert.equal(hash(await readFile(join(place.path, '2025-12.zip'))), hash(other));
});

test('without a tag to tell versions apart a broken download starts again from the beginning', async () => {
  await using service = await policeUkService({ archives: archives(bytes, null) });
  await using place = await folder();
  breakAfter(service, 1_000_000, 1, null);
  await download(service, place.path);
  assert.equal(hash(await readFile(join(place.path, '2025-12.zip'))), hash(bytes));
  assert.equal(service.arrived[1]?.headers.range, undefined);
});

test('a part that the server no longer gives is dropped and the whole is asked for', async () => {
  await using service = await policeUkService({ archives: archives(bytes) });
  await using place = await folder();
  breakAfter(service, 1_000_000, 1);
  service.interruptions.push((_, response, count) => count === 2 && status(response, 416));
  await download(service, place.path);
  assert.equal(hash(await readFile(join(place.path, '2025-12.zip'))), hash(bytes));
  assert.equal(service.arrived[2]?.headers.range, undefined);
});

test('a download that stalls is noticed and goes on', async () => {
  await using service = await policeUkService({ archives: archives(bytes) });
  await using place = await folder();
  service.interruptions.push((_, response, count) => {
    if (count > 1) return false;
    response.writeHead(200, { etag: '"first"', 'content-length': bytes.length });
    response.write(bytes.subarray(0, 500_000));
    return true;
  });
  const manners = testManners({ patience: 150 });
  await download(service, place.path, manners);
  assert.equal(hash(await readFile(join(place.path, '2025-12.zip'))), hash(bytes));
  assert.match(manners.notes[0] ?? '', /broke off after \d+ bytes: no answer within 0.15 s/);
});

test('an archive that is not there is said at once, whether the store answers 403 or 404', async () => {
  await using service = await policeUkService();
  await using place = await folder();
  const absent = await download(service, place.path);
  assert.equal('failed' in absent && absent.failed, 'missing');
  service.interruptions.push((_, response) => status(response, 403));
  const forbidden = await download(service, place.path);
  assert.equal('failed' in forbidden && forbidden.says, 'there is no such archive (403)');
});

test('the archive may lie at another address, to which the part asked for is passed on', async () => {
  await using store = await policeUkService({ archives: archives(bytes) });
  await using service = await policeUkService();
  await using place = await folder();
  service.interruptions.push(({ path }, response) =>
    status(response, 302, { location: new URL(path, store.base).href }),
  );
  breakAfter(store, 1_000_000, 1);
  await download(service, place.path);
  assert.equal(hash(await readFile(join(place.path, '2025-12.zip'))), hash(bytes));
  assert.match(store.arrived[1]?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
});
