import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText, withoutGuard } from './csv-text.ts';

test('what a spreadsheet would take for a formula is kept as words', () => {
  for (const words of [
    '=1+1',
    '+44 1244',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\uff1d1+1',
    '\uff0b1',
    '\uff0d2',
    '\uff20SUM(A1)',
    '\u200b=1',
    '\u200f\u200c+1',
    '\u2060-1',
    '\ufeff@SUM(A1)',
    '\ufeff\u200b\uff1d1',
    '=HYPERLINK("https://evil.example")',
  ]) {
    const [row = {}] = parse<Record<string, string>>(csvText(['title'], [{ title: words }]), {
      columns: true,
    });
    assert.equal(row['title'], `'${words}`);
  }
});

test('words with the signs inside, and signs of no width before words, stay as they are', () => {
  for (const words of ['a=1', '\u200bwords', '１＋１'])
    assert.equal(csvText(['title'], [{ title: words }]), `title\r\n${words}\r\n`);
});

test('numbers stay numbers, also below zero', () => {
  assert.equal(csvText(['change'], [{ change: -5.4 }]), 'change\r\n-5.4\r\n');
});

/** Any text, and often one that begins with signs that matter here. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^'{0,3}[\u200b\ufeff]?[=+\-@\uff1d\uff20\t]?.*$/),
);

test('whatever is written, a reader of CSV gets it back, and no field begins a formula', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (titles) => {
      const file = csvText(
        ['title', 'end'],
        titles.map((title) => ({ title, end: 'x' })),
      );
      const rows = parse<Record<string, string>>(file, { columns: true, record_delimiter: '\r\n' });
      assert.deepEqual(
        rows.map(({ title = '' }) => withoutGuard(title)),
        titles,
      );
      for (const { title = '' } of rows) assert.doesNotMatch(title, /^\p{Cf}*[=+\-@＝＋－＠\t\r]/u);
    }),
  );
});
