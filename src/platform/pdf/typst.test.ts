import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compilePdf } from './compile-pdf.ts';
import {
  bullets,
  coverTitle,
  definitions,
  drawing,
  heading,
  paragraph,
  particulars,
  strong,
  table,
  text,
  typstString,
  type Typst,
} from './typst.ts';

const document = (body: readonly Typst[], title = 'A report') => ({
  title,
  author: 'A body',
  description: 'What it is about',
  day: '2025-12-31',
  colour: '#1f5673',
  head: 'A body',
  foot: 'Figures to December 2025',
  body: [heading(1, 'A heading'), ...body],
});

const hostile =
  '#panic("x") "$1 + 1$" \\ *b* _i_ `raw` <label> @ref #import "@preview/x:0.1.0" \u0000 Ŵy “quoted”\nnew line';

test('text is text whatever is in it: no markup, no code, no file', async () => {
  const pdf = await compilePdf(
    document(
      [
        coverTitle(hostile, hostile),
        paragraph(text(hostile), strong(hostile)),
        bullets([hostile]),
        definitions([{ term: hostile, meaning: hostile }]),
        particulars([{ term: hostile, value: hostile }]),
        table([{ heading: hostile, width: '1fr' }], [[text(hostile)]]),
      ],
      hostile,
    ),
  );
  assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-');
});

test('a Typst string ends where the text ends', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const code = typstString(words);
      const inside = code.slice(1, -1);
      assert.equal(code.at(0) === '"' && code.at(-1) === '"', true);
      assert.doesNotMatch(inside.replaceAll(/\\[\\n"]/g, ''), /["\\\n]/);
    }),
  );
});

test('a PDF is tagged: language, title, headings, table headers, and words for what is drawn', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0,0L9,9"/></svg>';
  const pdf = await compilePdf(
    document([
      heading(2, 'A second heading'),
      table(
        [
          { heading: 'Measure', width: '1fr' },
          { heading: 'Line', width: '30mm' },
        ],
        [[text('Burglary'), drawing(svg, { alt: 'from 9 to 4', width: '20mm' })]],
      ),
    ]),
  );
  const written = Buffer.from(pdf).toString('latin1');
  for (const mark of [
    '/MarkInfo',
    '/StructTreeRoot',
    'pdfuaid:part',
    '/Lang (en-GB)',
    '/H1',
    '/H2',
    '/TH',
    '/Alt',
  ])
    assert.ok(written.includes(mark), mark);
});

test('the same document gives the same bytes', async () => {
  const body = [paragraph(text('Nothing changes.'))];
  assert.deepEqual(await compilePdf(document(body)), await compilePdf(document(body)));
});
