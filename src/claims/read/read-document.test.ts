import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { docxOf, pdfOf, wordParagraph, wordTable, xlsxOf } from '../../../test/support/made-documents.ts';
import { isUnreadable, readDocument, type ReadText } from './read-document.ts';

async function read(bytes: Uint8Array | string, name = ''): Promise<ReadText> {
  const outcome = await readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
  if (isUnreadable(outcome)) throw new Error(outcome.unreadable);
  return outcome;
}

const lineOf = ({ text }: ReadText, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length;

describe('Text', () => {
  test('stays as it is, so that lines and columns are those of the file', async () => {
    const text = 'Budget\n\n  1,204 <b>crimes</b>,\tup 5%\n* * *\n';
    assert.equal((await read(text, 'a.txt')).text, text);
  });

  test('is read as UTF-8, as UTF-16 with or without a mark, and as Windows-1252', async () => {
    const text = 'Fell by £3 – from 1,204 to 1,129';
    assert.equal((await read(Buffer.from(`\uFEFF${text}`))).text, text);
    assert.equal((await read(Buffer.from(`\uFEFF${text}`, 'utf16le'))).text, text);
    assert.equal((await read(Buffer.from(text, 'utf16le'))).text, text);
    assert.equal((await read(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).text, text);
    const windows = Buffer.from(text.replace('–', '\x96'), 'latin1');
    assert.equal((await read(windows)).text, text);
  });

  test('has line ends of one kind', async () => {
    assert.equal((await read('a 1\r\nb 2\rc 3\n')).text, 'a 1\nb 2\nc 3\n');
  });
});

describe('Markdown', () => {
  const source =
    '# Burglary\n\nIt **fell** by [5%](https://police.example/5) from\n1,204 to &pound;3.\n\n1. One `x`\n2. Two\n\n| Area | 2024 |\n| --- | ---: |\n| Halton | 12 |\n';

  test('is the words without the marks, a row of a table a line with tabs', async () => {
    const { text, format } = await read(source, 'report.md');
    assert.equal(format, 'Markdown');
    assert.equal(
      text,
      'Burglary\n\nIt fell by 5% from 1,204 to £3.\n\n1. One x\n2. Two\n\nArea\t2024\nHalton\t12\n',
    );
  });

  test('is known without its ending, and each word is found where it stands in the file', async () => {
    const made = await read(source);
    assert.equal(made.format, 'Markdown');
    const at = (words: string) => made.positionOf?.(made.text.indexOf(words));
    assert.deepEqual(at('1,204'), { line: 4, column: 1 });
    assert.deepEqual(at('12\n'), { line: 11, column: 12 });
  });
});

describe('HTML', () => {
  const source = `<!doctype html>
<html><head><title>x</title><style>p { width: 40% }</style></head><body>
<h1>Burglary</h1><p>It   fell <b>by 5%</b>,<br>to 1,129&nbsp;crimes.</p>
<ol start="3"><li>three</li><li>four</li></ol>
<table><tr><th rowspan="2">Area</th><th colspan="2">Crimes</th></tr><tr><td>2023</td><td>2024</td></tr>
<tr><td><p>Halton</p></td><td></td><td>12</td></tr></table><script>var x = 99;</script></body></html>`;

  test('is what a reader sees, with blocks apart and spanned cells left empty', async () => {
    const { text } = await read(source);
    assert.equal(
      text,
      'Burglary\n\nIt fell by 5%,\nto 1,129\u00a0crimes.\n\n3. three\n4. four\n\nArea\tCrimes\t\n\t2023\t2024\nHalton\t\t12\n',
    );
  });

  test('keeps the place of every word in the file', async () => {
    const made = await read(source);
    assert.deepEqual(made.positionOf?.(made.text.indexOf('2023')), { line: 5, column: 77 });
  });

  test('nested a hundred thousand deep is read', async () => {
    const deep = `<!doctype html>${'<div>'.repeat(100_000)}12 crimes`;
    assert.equal((await read(deep)).text, '12 crimes\n');
  });
});

test('A table of values is rows with tabs, each cell where it stands in the file', async () => {
  const made = await read('area,2023,2024\n"Halton, north","1,204",12\nWarrington,3,4\n', 'a.csv');
  assert.equal(made.text, 'area\t2023\t2024\nHalton, north\t1,204\t12\nWarrington\t3\t4\n');
  assert.deepEqual(made.positionOf?.(made.text.indexOf('1,204')), { line: 2, column: 18 });
});

test('A Word document has paragraphs, lists and rows, and says in which a line stands', async () => {
  const made = await read(
    docxOf(
      wordParagraph('Burglary fell by 5%.') +
        wordTable([
          ['Area', '2024'],
          ['Halton', '12'],
        ]) +
        wordParagraph('End'),
    ),
    'no-ending',
  );
  assert.equal(made.text, 'Burglary fell by 5%.\n\nArea\t2024\nHalton\t12\n\nEnd\n');
  assert.deepEqual(
    [1, lineOf(made, 'Halton'), lineOf(made, 'End')].map((line) => made.placeOf?.(line)),
    ['paragraph 1', 'table 1, row 2', 'paragraph 2'],
  );
});

test('An Excel workbook is a line a row under the name of its sheet, numbers as they are read', async () => {
  const made = await read(
    xlsxOf('Q1', [
      ['Area', '2024'],
      ['Halton', 0.1 + 0.2],
    ]),
  );
  assert.equal(made.text, 'Q1\n\nArea\t2024\nHalton\t0.3\n');
  assert.equal(made.placeOf?.(4), 'sheet Q1, row 2');
});

describe('PDF', () => {
  test('has paragraphs put together again and rows rebuilt, an empty cell where one is missing', async () => {
    const made = await read(
      await pdfOf([
        [
          {
            text: 'Burglary fell in the year to March from 1,204 to 1,129 crimes, and that was',
            x: 60,
            y: 780,
          },
          { text: 'less than expected.', x: 60, y: 766 },
          { text: 'Area', x: 60, y: 700 },
          { text: '2023', x: 200, y: 700 },
          { text: '2024', x: 300, y: 700 },
          { text: 'Halton', x: 60, y: 684 },
          { text: '12', x: 312, y: 684 },
        ],
        [{ text: 'The second page names 1,129 crimes.', x: 60, y: 780 }],
      ]),
    );
    assert.equal(
      made.text,
      'Burglary fell in the year to March from 1,204 to 1,129 crimes, and that was less than expected.\n\nArea\t2023\t2024\nHalton\t\t12\n\nThe second page names 1,129 crimes.\n',
    );
    assert.equal(made.placeOf?.(lineOf(made, 'second')), 'page 2');
  });

  test('a raised mark does not become a digit of the number before it', async () => {
    const { text } = await read(
      await pdfOf([
        [
          { text: 'Detentions 295', x: 60, y: 700, size: 12 },
          { text: '1', x: 139, y: 705, size: 7 },
        ],
      ]),
    );
    assert.equal(text, 'Detentions 295¹\n');
  });
});
