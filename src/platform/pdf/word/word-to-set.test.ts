import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf, wordParagraph, wordTable } from '../../../../test/support/made-documents.ts';
import { insideOfPdf, wordsOnPages } from '../../../../test/support/pdf-words.ts';
import { compilePdf } from '../compile-pdf.ts';
import { heading } from '../typst.ts';
import { wordToSet } from './word-to-set.ts';

const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture of a Word document, with the words that stand for it. */
const pictured = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="Two points of colour"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const withPicture = (bytes: Uint8Array) => ({
  'word/media/picture.png': bytes,
  'word/_rels/document.xml.rels': Buffer.from(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/picture.png"/></Relationships>',
  ),
});

async function set(document: Uint8Array): Promise<Uint8Array | undefined> {
  const word = await wordToSet(document, 'word-1');
  if (word === undefined) return undefined;
  const about = { title: 'T', author: 'A', description: 'D', day: '2021-03-03', colour: '#1f5673' };
  const body = [heading(1, 'An item'), heading(2, 'A paper'), ...word.body];
  return compilePdf({ ...about, head: 'h', foot: 'f', body }, new Map(), word.pictures);
}

test('headings, words, tables and pictures of a Word document are set, tagged as what they are', async () => {
  const pdf = await set(
    docxOf(
      [
        styled('Heading2', 'Where we stand'),
        styled('Heading4', 'In the year'),
        '<w:p><w:r><w:t xml:space="preserve">Burglary </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>fell</w:t></w:r><w:r><w:t xml:space="preserve"> #panic("x") $1$ to 4,012.</w:t></w:r></w:p>',
        wordTable([
          ['Measure', '2021'],
          ['Robbery', '17'],
        ]),
        pictured,
      ].join(''),
      withPicture(png),
    ),
  );
  assert.ok(pdf);
  const words = await wordsOnPages(pdf);
  assert.match(words, /Where we stand\s+In the year\s+Burglary fell #panic\("x"\) \$1\$ to 4,012\./);
  assert.match(words, /Measure\s+2021\s+Robbery\s+17/);
  const inside = insideOfPdf(pdf);
  for (const mark of ['/H3', '/H4', '/TH', '/TD', 'Two points of colour', 'pdfuaid:part'])
    assert.ok(inside.includes(mark), mark);
});

test('cells that run over others keep their places, and a table that does not add up keeps every cell', async () => {
  const cell = (text: string, how = '') => `<w:tc><w:tcPr>${how}</w:tcPr>${wordParagraph(text)}</w:tc>`;
  const over = '<w:gridSpan w:val="2"/>';
  const down = (val: string) => `<w:vMerge${val}/>`;
  const rows = [
    cell('Both years', over) + cell('Change'),
    cell('Down', down(' w:val="restart"')) + cell('1') + cell('2'),
    cell('', down('')) + cell('3') + cell('4'),
  ];
  const table = (inside: readonly string[]) =>
    `<w:tbl>${inside.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const merged = await set(docxOf(table(rows)));
  assert.ok(merged);
  const words = await wordsOnPages(merged);
  for (const row of [/Both years\s+Change/, /Down/, /1\s+2/, /3\s+4/]) assert.match(words, row);
  const uneven = await set(
    docxOf(table([cell('a') + cell('b'), cell('c', '<w:gridSpan w:val="9"/>'), cell('d')])),
  );
  assert.ok(uneven);
  assert.match(await wordsOnPages(uneven), /a\s+b\s+c\s+d/);
});

test('what would not be whole as words is not set', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen</w:t></w:r></w:p>';
  const formula = '<w:p><m:oMath xmlns:m="x"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>';
  const box = '<w:p><w:r><w:txbxContent><w:p/></w:txbxContent></w:r></w:p>';
  for (const body of [hidden, formula, box]) assert.equal(await set(docxOf(body)), undefined, body);
  assert.equal(await set(docxOf(pictured, withPicture(png.subarray(0, 40)))), undefined, 'a damaged picture');
  assert.equal(await set(docxOf('<w:p>')), undefined, 'a damaged document');
  assert.equal(await set(Buffer.from('not an archive')), undefined);
});
