import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { docxOf, pdfOf, wordParagraph, xlsxOf } from '../../../test/support/made-documents.ts';
import { isUnreadable, readDocument } from './read-document.ts';

async function refused(bytes: Uint8Array, says: RegExp, name = ''): Promise<void> {
  const outcome = await readDocument(bytes, name);
  assert.ok(isUnreadable(outcome), 'it was read');
  assert.match(outcome.unreadable, says);
}

const good = docxOf(wordParagraph('Burglary fell by 5%.'));

test('nothing at all, and nothing but space, is told', async () => {
  await refused(new Uint8Array(0), /empty/);
  await refused(Buffer.from(' \n\t\n'), /empty/);
  await refused(docxOf(wordParagraph('')), /empty/);
});

test('a file of 100 MB is refused by its size', () =>
  refused(new Uint8Array(100_000_000), /too large .*100 MB/));

test('bytes that are no text are refused, with any name', async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
  await refused(noise, /no text|cannot be read|file of type/, 'report.txt');
  await refused(noise, /no text|cannot be read|file of type/, 'report.docx');
});

test('pictures and programs are refused by what they are', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
  await refused(png, /file of type PNG/, 'report.pdf');
  await refused(Buffer.from('{\\rtf1 five}'), /Rich Text/);
});

test('a Word document that unpacks to far more than its size is not unpacked', async () => {
  const bomb = docxOf('', { 'word/styles.xml': new Uint8Array(10_000_000) });
  assert.ok(bomb.length < 100_000);
  await refused(bomb, /unpacks to far more/);
});

test('a Word document that lies about the size of a part is not believed', async () => {
  const liar = docxOf(wordParagraph('7 '.repeat(400_000)));
  // The central directory states the unpacked size of each part; this says 1,000 bytes for all of them.
  for (let at = 0; at < liar.length - 4; at += 1) {
    if (liar[at] === 0x50 && liar[at + 1] === 0x4b && liar[at + 2] === 1 && liar[at + 3] === 2) {
      new DataView(liar.buffer, liar.byteOffset).setUint32(at + 24, 1000, true);
    }
  }
  await refused(liar, /damaged/);
});

test('a Word document with macros, a zip and an OpenDocument file are told apart', async () => {
  await refused(docxOf('', { 'word/vbaProject.bin': strToU8('x') }), /macros/);
  await refused(zipSync({ 'a.txt': strToU8('5%') }), /zip archive/);
  await refused(zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), /OpenDocument/);
});

test('a protected document is told by that, an old one too', async () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  await refused(old, /before 2007/);
  await refused(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), /password/);
  await refused(await pdfOf([[{ text: 'Fell by 5%', x: 60, y: 700 }]], 'secret'), /password/);
});

test('a PDF of pictures is told, a broken one too', async () => {
  await refused(await pdfOf([[], []]), /scan/);
  await refused(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), /damaged/);
});

test('a document cut off anywhere is read or refused, never thrown', async () => {
  const sheet = xlsxOf('Q1', [['Area', 2024]]);
  const pdf = await pdfOf([[{ text: 'Fell by 5% to 1,129', x: 60, y: 700 }]]);
  for (const whole of [good, sheet, pdf]) {
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 40)) {
      await readDocument(whole.slice(0, length));
    }
  }
});

test('a document with any bytes changed is read or refused, never thrown', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(good, xlsxOf('Q1', [['Area', 2024]])),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      async (whole, changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        assert.equal(typeof (await readDocument(bytes)), 'object');
      },
    ),
    { numRuns: 100 },
  ));

test('any characters under any name are read or refused, never thrown', () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.csv', 'a.docx'),
      async (text, name) => {
        assert.equal(typeof (await readDocument(Buffer.from(text), name)), 'object');
      },
    ),
    { numRuns: 100 },
  ));
