import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { dropUnreached, noScan, receiveFile, stripPdfInPlace } from './index.ts';

const token = 'ZephyrineQuill';

/** The bytes as text, with every stream inflated, and strings that are written in hexadecimal read. */
function everything(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const strings = [...raw.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').toString('latin1').replaceAll('\0', ''),
  );
  return [raw, ...streams, ...strings].join('\n');
}

const stripped = async (pdf: PDFDocument, useObjectStreams: boolean): Promise<string> => {
  const bytes = await pdf.save({ useObjectStreams });
  assert.ok(everything(bytes).includes(token));
  const file = await receiveFile(bytes, { scan: noScan, removeMetadata: true });
  assert.ok(!('refused' in file));
  return everything(file.bytes);
};

/** Every place in an annotation where somebody's words may stand. */
const remarks = (pdf: PDFDocument, subtype: string, more: Record<string, unknown> = {}) =>
  pdf.context.register(
    pdf.context.obj({
      Type: 'Annot',
      Subtype: subtype,
      Rect: [0, 0, 10, 10],
      Contents: PDFString.of(`Contents ${token}`),
      NM: PDFString.of(`NM ${token}`),
      M: PDFString.of(`M ${token}`),
      ...(more as Record<string, PDFString>),
    }),
  );

test('remarks go from the page, and from what else points to them', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 300]);
  const popup = remarks(pdf, 'Popup');
  const note = remarks(pdf, 'Text', { T: PDFString.of(token), Popup: popup });
  const attached = pdf.context.register(pdf.context.stream(token, { Type: 'EmbeddedFile' }));
  const file = pdf.context.obj({ Type: 'Filespec', F: PDFString.of(token), EF: { F: attached } });
  const pinned = remarks(pdf, 'FileAttachment', { FS: pdf.context.register(file) });
  const elsewhere = remarks(pdf, 'Highlight', { T: PDFString.of(token) });
  const direct = pdf.context.obj({ Subtype: 'FreeText', Contents: PDFString.of(token) });
  const link = remarks(pdf, 'Link', {
    T: PDFString.of(`T ${token}`),
    Popup: popup,
    A: pdf.context.obj({ S: 'URI', URI: PDFString.of('https://example.org/') }),
  });
  page.node.set(PDFName.of('Annots'), pdf.context.obj([note, popup, pinned, direct, link]));
  const tags = pdf.context.obj({ Type: 'StructTreeRoot', K: [note, pinned, elsewhere] });
  pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.register(tags));
  for (const useObjectStreams of [true, false]) {
    const written = await stripped(pdf, useObjectStreams);
    assert.ok(!written.includes(token));
    assert.match(written, /https:\/\/example\.org\//);
  }
});

test('a form keeps the names and values of its fields, and loses what was remarked on them', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 300]);
  const field = pdf.getForm().createTextField('Force.name');
  field.setText('Public value');
  field.addToPage(page);
  for (const widget of field.acroField.getWidgets())
    widget.dict.set(PDFName.of('Contents'), PDFString.of(token));
  const written = await stripped(pdf, true);
  assert.ok(!written.includes(token));
  assert.match(written, /Public value/);
});

test('a photograph in a PDF does not tell where it was taken, and one that cannot be read stays', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 300]);
  const words = Buffer.from(`Exif\0\0${token}`);
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, words.length + 2]),
    words,
    Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0]),
    Buffer.from('picture'),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(token),
  ]);
  const image = (body: Uint8Array, filter: string | string[]) =>
    pdf.context.register(pdf.context.stream(body, { Type: 'XObject', Subtype: 'Image', Filter: filter }));
  page.node.setXObject(PDFName.of('A'), image(jpeg, 'DCTDecode'));
  page.node.setXObject(PDFName.of('B'), image(jpeg, ['DCTDecode']));
  page.node.setXObject(PDFName.of('C'), image(Buffer.from('no photograph'), 'DCTDecode'));
  const written = await stripped(pdf, false);
  assert.ok(!written.includes(token));
  assert.equal(written.split('picture').length - 1, 2);
  assert.match(written, /no photograph/);
});

test('files and forms of other programs that hang on a PDF go', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 300]);
  await pdf.attach(Buffer.from(token), `${token}.txt`);
  const xfa = pdf.context.register(pdf.context.stream(token));
  pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [], XFA: xfa }));
  assert.ok(!(await stripped(pdf, true)).includes(token));
});

test('an open PDF loses in place what nothing reaches, and what tells of its making', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 300]);
  pdf.setAuthor(token);
  const left = pdf.context.register(PDFString.of(token));
  dropUnreached(pdf);
  assert.equal(pdf.context.lookup(left), undefined);
  pdf.catalog.set(PDFName.of('PieceInfo'), pdf.context.obj({ A: PDFString.of(token) }));
  stripPdfInPlace(pdf);
  assert.ok(pdf.catalog instanceof PDFDict && !pdf.catalog.has(PDFName.of('PieceInfo')));
  assert.equal(pdf.context.trailerInfo.Info, undefined);
  assert.equal(pdf.getPageCount(), 1);
});
