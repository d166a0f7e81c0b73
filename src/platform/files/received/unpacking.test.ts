import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { noScan, receiveFile } from './index.ts';
import { unpacksToTooMuch } from './pdf-size.ts';
import { unzippedParts } from './zip-parts.ts';

const tooLarge = 'This file is too large when it is unpacked. Save it again, smaller, and send that.';

/** An archive of one part packed as it is, which says that it unpacks to `size` bytes. */
function archiveOf(packed: Buffer, size: number): Buffer {
  const file = Buffer.from(zipSync({ 'word/a.xml': [packed, { level: 0 }] }));
  for (const [start, method, told] of [
    ['PK\x03\x04', 8, 22],
    ['PK\x01\x02', 10, 24],
  ] as const) {
    const at = file.indexOf(start, 0, 'latin1');
    file.writeUInt16LE(8, at + method);
    file.writeUInt32LE(size, at + told);
  }
  return file;
}

test('an archive that unpacks to too much is refused, and so is one that lies about it', async () => {
  const packed = deflateRawSync(Buffer.alloc(201_000_000));
  assert.deepEqual(await unzippedParts(archiveOf(packed, 201_000_000)), { refused: tooLarge });
  assert.match(JSON.stringify(await unzippedParts(archiveOf(packed, 1))), /damaged/);
  const words = deflateRawSync('words');
  assert.deepEqual(await unzippedParts(archiveOf(words, 4_000_000_000)), { refused: tooLarge });
  assert.match(JSON.stringify(await unzippedParts(archiveOf(words, 6))), /damaged/);
  assert.deepEqual(await unzippedParts(archiveOf(words, 5)), { parts: { 'word/a.xml': strToU8('words') } });
});

test('an archive that can be read in two ways, or not at all, is damaged', async () => {
  const zip = Buffer.from(zipSync({ 'word/a.xml': strToU8('A'), 'word/b.xml': strToU8('B') }));
  const twice = Buffer.from(zip.toString('latin1').replaceAll('word/b.xml', 'word/A.xml'), 'latin1');
  for (const bytes of [twice, zip.subarray(0, -30), Buffer.from('PK'), Buffer.alloc(0)])
    assert.match(JSON.stringify(await unzippedParts(bytes)), /damaged/);
  assert.deepEqual(await unzippedParts(zip), {
    parts: { 'word/a.xml': strToU8('A'), 'word/b.xml': strToU8('B') },
  });
});

const pdfAround = (...streams: Buffer[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...streams.flatMap((body) => [
      Buffer.from('1 0 obj\n<</Filter /FlateDecode /Length 5>>\nstream\r\n'),
      body,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  ]);

test('a PDF that would unpack to more than 300 MB is refused before it is opened', async () => {
  const half = deflateSync(Buffer.alloc(151_000_000));
  const file = await receiveFile(pdfAround(half, half), { scan: noScan, removeMetadata: false });
  assert.deepEqual(file, { refused: tooLarge });
});

test('a stream of a PDF counts as far as it goes, broken or not', async () => {
  const whole = deflateSync(Buffer.alloc(3_000_000));
  const broken = Buffer.concat([whole.subarray(0, -8), Buffer.alloc(9, 0xff)]);
  const wordInside = Buffer.concat([deflateSync('endstream', { level: 0 }), whole]);
  for (const body of [whole, broken]) {
    assert.equal(await unpacksToTooMuch(pdfAround(body), 4_000_000), false);
    assert.equal(await unpacksToTooMuch(pdfAround(body, body), 4_000_000), true);
  }
  assert.equal(await unpacksToTooMuch(pdfAround(wordInside), 4_000_000), false);
  assert.equal(await unpacksToTooMuch(pdfAround(Buffer.from('plain words')), 100), false);
});
