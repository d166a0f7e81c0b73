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

async function codeOf(body: string, parts = {}): Promise<string> {
  const word = await wordToSet(docxOf(body, parts), 'word-1');
  assert.ok('body' in word, JSON.stringify(word));
  return word.body.map(({ code }) => code).join('\n');
}

async function refused(document: Uint8Array): Promise<string> {
  const word = await wordToSet(document, 'word-1');
  return 'holds' in word ? word.holds : assert.fail('the document is set');
}

/** The document set as a PDF, or what it holds that cannot be set. */
async function set(document: Uint8Array): Promise<Uint8Array | string> {
  const word = await wordToSet(document, 'word-1');
  if ('holds' in word) return word.holds;
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
  assert.ok(typeof pdf === 'object');
  const words = await wordsOnPages(pdf);
  assert.match(words, /Where we stand\s+In the year\s+Burglary fell #panic\("x"\) \$1\$ to 4,012\./);
  assert.match(words, /Measure\s+2021\s+Robbery\s+17/);
  const inside = insideOfPdf(pdf);
  for (const mark of ['/H3', '/H4', '/TH', '/TD', 'Two points of colour', 'pdfuaid:part'])
    assert.ok(inside.includes(mark), mark);
});

test('cells that run over others keep their places, and a table that does not add up is not set', async () => {
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
  assert.ok(typeof merged === 'object');
  const words = await wordsOnPages(merged);
  for (const row of [/Both years\s+Change/, /Down/, /1\s+2/, /3\s+4/]) assert.match(words, row);
  const uneven = [cell('a') + cell('b'), cell('c', '<w:gridSpan w:val="9"/>'), cell('d')];
  assert.match(await refused(docxOf(table(uneven))), /different columns/);
});

test('a document of few bytes cannot ask for more cells, columns or depth than a paper has', async () => {
  const wide = `<w:tc><w:tcPr><w:gridSpan w:val="30000000"/></w:tcPr>${wordParagraph('a')}</w:tc>`;
  assert.match(await refused(docxOf(`<w:tbl><w:tr>${wide}</w:tr></w:tbl>`)), /more columns than Word has/);
  const many = `<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(60)}</w:tr>`.repeat(400)}</w:tbl>`;
  assert.match(await refused(docxOf(many)), /too large/);
  const nested = (depth: number): string =>
    `<w:tbl><w:tr><w:tc>${depth === 0 ? '' : nested(depth - 1)}<w:p/></w:tc></w:tr></w:tbl>`;
  assert.match(await refused(docxOf(nested(4))), /too large/);
  const deep = '<w:r>'.repeat(500) + '</w:r>'.repeat(500);
  assert.match(await refused(docxOf(`<w:p>${deep}</w:p>`)), /cannot be read/);
});

test('what would not be whole as words is not set', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen</w:t></w:r></w:p>';
  const formula = '<w:p><m:oMath xmlns:m="x"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>';
  const box = '<w:p><w:r><w:txbxContent><w:p/></w:txbxContent></w:r></w:p>';
  for (const [body, why] of [
    [hidden, 'hidden text'],
    [formula, 'formulas'],
    [box, 'what is drawn (charts, text boxes, shapes)'],
  ] as const)
    assert.equal(await refused(docxOf(body)), why);
  assert.match(await refused(docxOf(pictured, withPicture(png.subarray(0, 40)))), /a picture that is not/);
  assert.match(await refused(docxOf('<w:p>')), /cannot be read/, 'a damaged document');
  assert.match(await refused(Buffer.from('not an archive')), /cannot be read/);
});

test('words stand as they stand in Word: struck through, raised, lowered, broken, ticked, in capitals', async () => {
  const run = (words: string, how = '') => `<w:r><w:rPr>${how}</w:rPr>${words}</w:r>`;
  const says = (words: string) => `<w:t>${words}</w:t>`;
  const broken = `${says('Total 12')}<w:br/>${says('34')}`;
  const tick = (on: number) =>
    `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${on}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(says('x'))}</w:sdtContent></w:sdt>`;
  const code = await codeOf(
    `<w:p>${run(says('£5m'), '<w:strike/>')}${run(says('£4m'), '<w:u w:val="single"/>')}</w:p>
     <w:p>${run(says('10'))}${run(says('3'), '<w:vertAlign w:val="superscript"/>')}${run(says('2'), '<w:vertAlign w:val="subscript"/>')}</w:p>
     <w:p>${run(broken, '<w:b/>')}</w:p>
     <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run(broken)}</w:p>
     <w:p>${tick(1)}${tick(0)}${run(says('shall'), '<w:caps/>')}</w:p>`,
  );
  for (const set of [
    'strike((text("£5m")))',
    'underline((text("£4m")))',
    'text("10") + super((text("3"))) + sub((text("2")))',
    'strong((text("Total 12") + linebreak() + text("34")))',
    'heading(level: 3, (text("Total 12") + linebreak() + text("34")))',
    'text("☒") + text("☐") + upper((text("shall")))',
  ])
    assert.ok(code.includes(set), `${set} in ${code}`);
});

test('pictures stand in bold words and in headings, and linked or cropped ones are not set', async () => {
  const run = (how: string) => pictured.replace('<w:r>', `<w:r><w:rPr>${how}</w:rPr>`);
  const inHeading = pictured.replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>');
  const body = run('<w:b/>') + inHeading + run('<w:b/>').replace('<w:r>', '<w:r><w:t>See </w:t></w:r><w:r>');
  assert.equal((await codeOf(body, withPicture(png))).match(/image\(/g)?.length, 3);
  const pdf = await set(docxOf(body, withPicture(png)));
  assert.ok(typeof pdf === 'object');
  const linked = pictured.replace('r:embed', 'r:link');
  assert.match(await refused(docxOf(linked, withPicture(png))), /linked picture/);
  const cropped = pictured.replace('</pic:blipFill>', '<a:srcRect l="9"/></pic:blipFill>');
  assert.match(await refused(docxOf(cropped, withPicture(png))), /cropped picture/);
});

test('what cannot stand as in Word is told, and nothing of the document is set', async () => {
  const run = (inside: string) => `<w:p><w:r><w:t>5</w:t>${inside}</w:r></w:p>`;
  const field = (asks: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${asks}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  for (const [body, why] of [
    [run('<w:sym w:font="Marlett" w:char="F061"/>'), /signs/],
    [run('<w:ruby/>'), /words above words/],
    [run('<w:thing/>'), /not known here \(thing\)/],
    ['<w:p><w:r><w:rPr><w:dstrike/></w:rPr><w:t>5</w:t></w:r></w:p>', /struck through twice/],
    ['<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>5</w:t></w:r></w:p>', /font of signs/],
    [field('TOC'), /fields/],
  ] as const)
    assert.match(await refused(docxOf(body)), why);
});
