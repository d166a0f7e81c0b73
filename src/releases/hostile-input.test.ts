import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { crimeId, searchesCsv, streetCsv } from '../../test/support/police-uk-files.ts';
import { openTestHome } from '../../test/support/test-home.ts';
import { folderOf, refusalOf, stateOf, takenIn, zipOf, type Files } from '../../test/support/taking-in.ts';

const name = '2025-01/2025-01-cheshire-street.csv';
const good = streetCsv([
  { id: crimeId('a'), outcome: 'Local resolution' },
  { type: 'Anti-social behaviour' },
]);

/** A home that holds one good month; every bad delivery must leave it exactly as it was. */
const file = { after } as unknown as TestContext;
const opened = openTestHome(file).then(async (home) => {
  await takenIn(home, [await folderOf(file, { [name]: good })]);
  return home;
});

async function refused(t: TestContext, files: Files | string, says: RegExp): Promise<void> {
  const home = await opened;
  const before = await stateOf(home);
  const path = typeof files === 'string' ? files : await folderOf(t, files);
  const reasons = await refusalOf(home, [path]);
  assert.match(reasons.join('\n'), says);
  assert.deepEqual(await stateOf(home), before);
  assert.deepEqual(await readdir(home.work), []);
}

const next = (content: string | Uint8Array): Files => ({ '2025-02/2025-02-cheshire-street.csv': content });
const february = (csv: string): string => csv.replaceAll('2025-01', '2025-02');

test('a header with a wrong name is refused, naming what is missing and what is not known', (t) =>
  refused(
    t,
    next(february(good).replace('Crime type', 'Kind of crime')),
    /lacks the column "Crime type" and has the unknown column "Kind of crime"/,
  ));

test('a table of another kind is refused with the kinds that are known', (t) =>
  refused(
    t,
    next('colour,size\nred,3\n'),
    /header that is not known \("colour,size"\).*Known are: street-level crime/,
  ));

test('columns separated by semicolons are refused by that reason', (t) =>
  refused(t, next(february(good).replaceAll(',', ';')), /separates its columns by semicolons/));

test('a quotation mark that is never closed is refused at its line', (t) =>
  refused(
    t,
    next(february(good).replace('On or near', '"On or near')),
    /2025-02-cheshire-street\.csv:2: .*stray quotation mark/,
  ));

test('a quotation mark in the middle of a value is refused at its line', (t) =>
  refused(
    t,
    next(february(good).replace('On or near', 'On "or near')),
    /street\.csv:2: has a stray quotation mark/,
  ));

test('two quotation marks lines apart, which make one value of them, are refused', (t) => {
  const lines = february(good).split('\n');
  const text = [
    lines[0],
    lines[1]?.replace('On or', '"On or'),
    lines[2]?.replace('Road,', 'Road",'),
    '',
  ].join('\n');
  return refused(t, next(text), /street\.csv:2: .*(stray quotation mark|runs on over the next line)/);
});

test('a line with a value too many is refused at its line', (t) =>
  refused(
    t,
    next(february(good).replace('Burglary', 'Burglary,')),
    /street\.csv:2: has more values than the header names columns/,
  ));

test('an empty line between rows is refused, so that lines and rows stay the same', (t) =>
  refused(
    t,
    next(february(good).replace('\n,', '\n\n,')),
    /has 3 lines under its header, of which 2 can be read/,
  ));

test('a value of three million characters is refused', (t) =>
  refused(t, next(february(good).replace('Burglary', 'B'.repeat(3_000_000))), /line of more than 2 MB/));

test('a first line without end is refused', (t) =>
  refused(t, next('x'.repeat(200_000)), /first line of more than 64 kB/));

test('UTF-16 text is refused by its name, with and without a mark', async (t) => {
  const text = Buffer.from(february(good), 'utf16le');
  await refused(t, next(Buffer.concat([Buffer.from([0xff, 0xfe]), text])), /UTF-16 text, not UTF-8/);
  await refused(t, next(text), /UTF-16 text, not UTF-8/);
});

test('Windows-1252 text is refused at the line of its first foreign letter', (t) => {
  const rows = Array.from({ length: 9000 }, () => ({ month: '2025-02' }));
  const lines = streetCsv(rows).split('\n');
  lines[8000] = (lines[8000] ?? '').replace('St Mary', 'Caf\u00e9');
  return refused(
    t,
    next(Buffer.from(lines.join('\n'), 'latin1')),
    /street\.csv:8001: is not UTF-8 text \(most likely Windows-1252\)/,
  );
});

test('a NUL character is refused at its line', (t) =>
  refused(
    t,
    next(february(good).replace('Burglary', 'Burg\u0000lary')),
    /street\.csv:2: holds a NUL character/,
  ));

test('a month in the rows that is not the one in the name is refused, with the line', (t) =>
  refused(
    t,
    next(streetCsv([{ type: 'Drugs' }])),
    /street\.csv:2: is of 2025-01, but the name of the file says 2025-02/,
  ));

test('a month that is not one is refused', (t) =>
  refused(t, next(february(good).replace(',2025-02,', ',Feb 2025,')), /no month that can be read/));

test('a file of several months is refused even when its name says none', async (t) => {
  const mixed = streetCsv([{ month: '2025-02' }, { month: '2025-03' }]);
  await refused(
    t,
    { 'crimes.csv': mixed },
    /crimes\.csv:3: is of 2025-03, while the file begins with another month/,
  );
});

test('rows of another force are refused, in a file of ours and as a file by itself', async (t) => {
  const foreign = { month: '2025-02', force: 'Merseyside Police' };
  await refused(
    t,
    next(streetCsv([{ month: '2025-02' }, foreign])),
    /street\.csv:3: is reported by "Merseyside Police", not by Cheshire/,
  );
  await refused(
    t,
    { '2025-02-merseyside-street.csv': streetCsv([foreign]) },
    /reported by "Merseyside Police"/,
  );
  await refused(
    t,
    { '2025-06-merseyside-stop-and-search.csv': searchesCsv([{}]) },
    /is of the force "merseyside" by its name/,
  );
});

test('an empty file, a header alone and blanks alone are refused', async (t) => {
  await refused(t, next(''), /is empty/);
  await refused(t, next(' \n\n'), /is empty/);
  await refused(t, next(streetCsv([])), /has a header but no rows/);
});

test('an error page, XML and JSON saved as a table are refused as what they are', async (t) => {
  await refused(t, next('<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>'), /is a web page/);
  await refused(t, next('<?xml version="1.0"?><Error/>'), /is XML/);
  await refused(t, next('{"error":"not found"}'), /is JSON/);
});

test('a coordinate that is no place in the country is refused', (t) =>
  refused(
    t,
    next(february(good).replace('53.356223', '153.4')),
    /the latitude "153\.4" is not a place in the United Kingdom/,
  ));

test('a truncated zip is refused and says that it may have been cut off', async (t) => {
  const whole = await zipOf(t, { [name]: good });
  const bytes = await readFile(whole);
  const cut = await folderOf(t, { 'cut.zip': bytes.subarray(0, bytes.length - 30) });
  await refused(t, join(cut, 'cut.zip'), /cut\.zip: is not a whole zip archive.*download it again/);
});

test('a zip whose bytes were damaged on the way is refused by its checksum', async (t) => {
  const stored = zipSync({ '2025-02-cheshire-street.csv': [Buffer.from(february(good)), { level: 0 }] });
  const at = Buffer.from(stored).indexOf('Burglary');
  stored[at] = 'X'.charCodeAt(0);
  const folder = await folderOf(t, { 'damaged.zip': stored });
  await refused(t, join(folder, 'damaged.zip'), /does not match its checksum/);
});

test('a zip bomb is refused before it is unpacked', async (t) => {
  const bomb = await zipOf(t, { '2025-02-cheshire-street.csv': Buffer.alloc(40_000_000, 65) }, 'bomb.zip');
  await refused(t, bomb, /unpacks to \d+ times its size/);
});

test('a gzip bomb is refused while it is unpacked', async (t) => {
  const bytes = gzipSync(Buffer.concat([Buffer.from(february(good)), Buffer.alloc(60_000_000, 10)]));
  const folder = await folderOf(t, { '2025-02-cheshire-street.csv.gz': bytes });
  await refused(t, folder, /more than 200 times its size/);
});

test('a zip with a path that leaves its folder is refused', async (t) => {
  const escaping = await zipOf(t, { '../2025-02-cheshire-street.csv': february(good) }, 'escaping.zip');
  await refused(t, escaping, /would be unpacked outside its folder/);
});

test('an archive inside an archive is refused', async (t) => {
  const nested = await zipOf(t, { 'inner.zip': Buffer.from('PK\u0003\u0004'), [name]: good }, 'outer.zip');
  await refused(t, nested, /archive inside an archive/);
});

test('two different files of one month in one delivery are refused, as neither is the newer', (t) => {
  const other = streetCsv([{ month: '2025-02', type: 'Robbery' }]);
  return refused(
    t,
    { ...next(february(good)), '2025-02-cheshire-street.csv': other },
    /holds street-level crime of 2025-02, and so does/,
  );
});

test('a path that is not there and an empty folder are refused', async (t) => {
  await refused(t, '/no/such/file.zip', /there is no such file or folder/);
  await refused(t, await folderOf(t, {}), /is an empty folder/);
});

test('one bad file keeps a whole archive out, and all its faults are told at once', async (t) => {
  const archive = await zipOf(t, {
    ...next(february(good)),
    '2025-03/2025-03-cheshire-street.csv': '',
    '2025-04/2025-04-cheshire-street.csv': streetCsv([{ type: 'Drugs' }]),
  });
  const home = await opened;
  const [before, kept] = [await stateOf(home), await readdir(home.originals)];
  assert.equal((await refusalOf(home, [archive])).length, 2);
  assert.deepEqual(await stateOf(home), before);
  assert.deepEqual(await readdir(home.originals), kept);
});
