import assert from 'node:assert/strict';
import { test } from 'node:test';
import { degrees, PDFDocument, PDFString } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { docxOf, wordParagraph } from '../../../test/support/made-documents.ts';
import { insideOfPdf, wordsOnPages } from '../../../test/support/pdf-words.ts';
import { packPdf } from './pack-pdf.ts';
import type { Pack, PackItem } from './pack.ts';

const house = { body: 'A body', colour: '#1f5673' };
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

const entry = (number: number, title: string, papers: PackItem['papers'] = []): PackItem => ({
  number,
  part: 1,
  title,
  exemption: '',
  summary: '',
  papers,
  assurance: '',
});
const paper = (title: string, hash: string, mediaType: string) => ({
  title,
  isSupplement: false,
  body: '',
  file: { hash, mediaType, about: '2 pages' },
});
const packOf = (agenda: PackItem[]): Pack => ({
  edition: 'public',
  title: 'Board',
  when: 'Wednesday',
  day: '2021-03-03',
  particulars: [],
  attendance: [],
  agenda,
  minutes: [],
});

/** A PDF of two pages: one upright, one that readers turn to lie wide. */
async function report(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText('Burglary fell', { x: 60, y: 700 });
  const wide = document.addPage([595, 842]);
  wide.drawText('Robbery rose', { x: 60, y: 700 });
  wide.setRotation(degrees(90));
  document.setAuthor('Quillauthor');
  const note = { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: PDFString.of('Quillnote') };
  wide.node.addAnnot(document.context.register(document.context.obj(note)));
  return document.save();
}

async function pack(files: Record<string, Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const papers = [
    paper('The report', 'report', 'application/pdf'),
    paper('A picture', 'picture', 'image/png'),
    paper('Damaged', 'damaged', 'application/pdf'),
    paper('A workbook', 'workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    paper(
      'A Word document',
      'word',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ),
  ];
  const agenda = [entry(1, 'Crime', papers), entry(2, 'Any other business')];
  return packPdf(packOf(agenda), house, (hash) => Promise.resolve(files[hash]));
}

test('papers that are PDF files and pictures stand in the pack page by page, and the contents count their pages', async () => {
  const whole = await report();
  const pdf = await pack({ report: whole, picture, damaged: whole.slice(0, 200) });
  const words = await wordsOnPages(pdf);
  assert.match(words, /Burglary fell[\s\S]*Robbery rose/);
  // Cover, item 1, two pages of the report, the heading of the picture, the picture, what is only named, item 2.
  assert.match(words, /Any other business[\s.]*\W8\b/);
  assert.match(words, /Page 8 of 8/);
  assert.match(words, /Damaged\s+A file of its own: 2 pages/);
  assert.match(words, /A workbook\s+A file of its own: 2 pages/);
  assert.match(words, /No paper was written for this item/);
});

test('a Word document stands in the pack as its words, and by name where they would not be whole', async () => {
  const body = wordParagraph('Theft rose in two of eight units');
  const words = await wordsOnPages(await pack({ word: docxOf(body) }));
  assert.match(words, /A Word document\s+2 pages: its words follow, set anew\.\s+Theft rose in two/);
  const formula = '<w:p><m:oMath xmlns:m="x"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>';
  const named = await wordsOnPages(await pack({ word: docxOf(body + formula) }));
  assert.match(
    named,
    /A Word document\s+A file of its own: 2 pages\. It is not set here, because it holds formulas\./,
  );
  assert.doesNotMatch(named, /Theft rose/);
  const strange = await wordsOnPages(
    await pack({ word: docxOf(body + wordParagraph('\uf0fc')), report: await report() }),
  );
  assert.match(strange, /it holds signs that the letters used here do\s+not have/);
  assert.match(strange, /Burglary fell/, 'the other files stand there all the same');
});

test('a page of a file is a figure that says its words, lies as readers show it, and brings no metadata', async () => {
  const pdf = await pack({ report: await report(), picture });
  const inside = insideOfPdf(pdf);
  assert.ok(inside.includes('pdfuaid:part'));
  assert.ok(inside.includes('Page 1 of 2 of “The report”: Burglary fell'));
  assert.ok(inside.includes('/Artifact BMC'));
  assert.ok(!inside.includes('Quill'));
  const reading = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const wide = (await reading.getPage(4)).getViewport({ scale: 1 });
  assert.ok(wide.width > wide.height);
  await reading.loadingTask.destroy();
});

test('files that are not there any more are named', async () => {
  assert.match(await wordsOnPages(await pack({})), /The report\s+A file of its own/);
});
