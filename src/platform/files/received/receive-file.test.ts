import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { noScan, receiveFile, scanWith, type ReceivedFile } from './index.ts';

const token = 'Zephyrine Quill';

async function pdfWithWords(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 300]).drawText('Public words');
  pdf.addPage([300, 300]);
  pdf.setAuthor(token);
  pdf.setKeywords([token]);
  const left = pdf.context.register(PDFString.of(`${token} left behind`));
  assert.ok(pdf.context.lookup(left));
  const metadata = pdf.context.stream(`<x:xmpmeta>${token}</x:xmpmeta>`);
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata));
  return pdf.save({ useObjectStreams: false });
}

const docx = (extra: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels': '<Relationships/>',
        'word/document.xml': '<w:document><w:p>Public words</w:p></w:document>',
        'docProps/core.xml': `<cp:coreProperties><dc:creator>${token}</dc:creator></cp:coreProperties>`,
        'docProps/app.xml': `<Properties><Pages>7</Pages><Manager>${token}</Manager></Properties>`,
        ...extra,
      }).map(([name, words]) => [name, strToU8(words)]),
    ),
  );

/** The bytes as text, with every stream of a PDF inflated. */
function everything(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...streams].join('\n');
}

const received = async (bytes: Uint8Array, removeMetadata = true): Promise<ReceivedFile> => {
  const file = await receiveFile(bytes, { scan: noScan, removeMetadata });
  assert.ok(!('refused' in file), 'refused' in file ? file.refused : '');
  return file;
};

test('a PDF is known by its content, its pages are counted, and nothing tells who made it', async () => {
  const file = await received(await pdfWithWords());
  assert.equal(file.mediaType, 'application/pdf');
  assert.equal(file.pages, 2);
  const written = everything(file.bytes);
  assert.ok(!written.includes(token) && !written.includes(Buffer.from(token, 'utf16le').toString('latin1')));
  const inHex = Buffer.from(token, 'utf16le').swap16().toString('hex');
  assert.ok(!written.toLowerCase().includes(inHex));
});

test('a file is kept byte for byte when nobody asked for anything else', async () => {
  const bytes = await pdfWithWords();
  assert.deepEqual((await received(bytes, false)).bytes, bytes);
});

test('a Word document loses its properties and keeps its words', async () => {
  const file = await received(docx());
  assert.equal(file.pages, 7);
  const parts = unzipSync(file.bytes);
  const all = Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join('\n');
  assert.ok(!all.includes(token));
  assert.match(all, /Public words/);
});

test('comments and tracked changes are refused where metadata is to go', async () => {
  const comments = docx({ 'word/comments.xml': '<w:comment w:author="A"/>' });
  const changes = docx({ 'word/document.xml': '<w:document><w:del w:author="A">x</w:del></w:document>' });
  for (const [bytes, says] of [
    [comments, /comments/],
    [changes, /tracked changes/],
  ] as const) {
    const file = await receiveFile(bytes, { scan: noScan, removeMetadata: true });
    assert.ok('refused' in file);
    assert.match(file.refused, says);
  }
});

test('what is no document of ours is refused, whatever it calls itself', async () => {
  for (const bytes of ['<html>', 'MZ program', '%PDF-1.7 but nothing more', ''].map((text) =>
    strToU8(text),
  )) {
    assert.ok('refused' in (await receiveFile(bytes, { scan: noScan, removeMetadata: false })));
  }
});

test('the scanner has the last word, and one that cannot run lets nothing in', async () => {
  const bytes = await pdfWithWords();
  const by = async (command: string) =>
    'refused' in (await receiveFile(bytes, { scan: scanWith(command), removeMetadata: false }));
  assert.equal(await by('true'), false);
  assert.equal(await by('test -s'), false);
  assert.equal(await by('false'), true);
  assert.equal(await by('/no/such/scanner'), true);
});
