import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noScan, receiveFile } from './index.ts';

const token = 'ZephyrineQuill';
const damaged = /^This picture is damaged: open it, save it again and send that\.$/;

const chunk = (name: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
};
const pngOf = (...chunks: Buffer[]) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
const first = chunk('IHDR', Buffer.alloc(13));
const middle = chunk('IDAT', Buffer.from('picture'));
const last = chunk('IEND', Buffer.alloc(0));

const segment = (marker: number, body: string) =>
  Buffer.concat([
    Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]),
    Buffer.from(body, 'latin1'),
  ]);
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const jfif = segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0');
const frame = segment(0xc0, '\x08\0\x01\0\x01\x01\x01\x11\0');
const scan = (words: string) =>
  Buffer.concat([segment(0xda, '\x01\x01\0\0\x3f\0'), Buffer.from(words, 'latin1')]);
const tiff = (orientation: number, words: string) =>
  `Exif\0\0II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x04\0\0\0ABC\0\x12\x01\x03\0\x01\0\0\0${String.fromCharCode(orientation)}\0\0\0\0\0\0\0${words}`;

const stripped = async (bytes: Uint8Array): Promise<Buffer> => {
  const file = await receiveFile(bytes, { scan: noScan, removeMetadata: true });
  assert.ok(!('refused' in file), 'refused' in file ? file.refused : '');
  return Buffer.from(file.bytes);
};
const refusedEitherWay = async (bytes: Uint8Array) => {
  for (const removeMetadata of [true, false]) {
    const file = await receiveFile(bytes, { scan: noScan, removeMetadata });
    assert.ok('refused' in file);
    assert.match(file.refused, damaged);
  }
};

test('a PNG keeps its picture, and nothing of any other chunk or behind its end', async () => {
  const others = ['iCCP', 'caBX', 'prVW', 'tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'sPLT', 'dSIG', 'abCd'];
  const transparent = chunk('tRNS', Buffer.from('clear'));
  const written = await stripped(
    Buffer.concat([
      pngOf(first, ...others.map((name) => chunk(name, Buffer.from(token))), transparent, middle, last),
      Buffer.from(token),
    ]),
  );
  assert.deepEqual(written, pngOf(first, transparent, middle, last));
});

test('a PNG without its first chunk, its picture or its end is refused', async () => {
  const words = chunk('tEXt', Buffer.from(token));
  await refusedEitherWay(pngOf(first, words, last));
  await refusedEitherWay(pngOf(first, middle));
  await refusedEitherWay(pngOf(first, middle, last).subarray(0, -6));
  await refusedEitherWay(pngOf(first, middle, first, last));
});

test('a JPEG loses its words wherever they stand, and the second picture behind it', async () => {
  const words = [
    segment(0xe0, `JFXX\0\x10${token}`),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${token}`),
    segment(0xe2, `MPF\0${token}`),
    segment(0xed, `Photoshop 3.0\0${token}`),
    segment(0xee, `Adobe says ${token}`),
    segment(0xfe, token),
  ];
  const written = await stripped(
    Buffer.concat([
      start,
      segment(0xe0, `JFIF\0\x01\x02\0\0\x01\0\x01\x05\x01${token}`),
      segment(0xee, `Adobe\0\x64\0\0\0\0\x01${token}`),
      ...words,
      frame,
      segment(0xdb, 'table'),
      scan('one\xff\0two\xff\xd0three'),
      Buffer.from([0xff, 0xff]),
      ...words,
      scan('four'),
      end,
      Buffer.from(token),
      start,
      frame,
      scan(token),
      end,
    ]),
  );
  const adobe = segment(0xee, 'Adobe\0\x64\0\0\0\0\x01');
  const picture = [frame, segment(0xdb, 'table'), scan('one\xff\0two\xff\xd0three'), scan('four')];
  assert.deepEqual(written, Buffer.concat([start, jfif, adobe, ...picture, end]));
});

test('a photograph taken sideways does not turn, and tells nothing else', async () => {
  const written = await stripped(
    Buffer.concat([start, segment(0xe1, tiff(6, token)), frame, scan('picture'), end]),
  );
  assert.ok(!written.includes(token) && !written.includes('ABC'));
  const exif = written.subarray(written.indexOf('Exif'), written.indexOf('Exif') + 32);
  assert.equal(exif.toString('hex'), '4578696600004d4d002a0000000800010112000300000001000600000000' + '0000');
});

test('a photograph that stands upright needs no word of it', async () => {
  const upright = Buffer.concat([start, segment(0xe1, tiff(1, token)), frame, scan('picture'), end]);
  assert.deepEqual(await stripped(upright), Buffer.concat([start, frame, scan('picture'), end]));
});

test('what only begins like a JPEG is refused, whether or not metadata is to go', async () => {
  await refusedEitherWay(Buffer.from('\xff\xd8\xff<script>alert(1)</script>', 'latin1'));
  await refusedEitherWay(Buffer.concat([start, jfif, end]));
  await refusedEitherWay(Buffer.concat([start, jfif, scan('picture'), end]));
  await refusedEitherWay(Buffer.concat([start, jfif, frame, end]));
  await refusedEitherWay(Buffer.concat([start, jfif, frame, scan('picture')]));
});
