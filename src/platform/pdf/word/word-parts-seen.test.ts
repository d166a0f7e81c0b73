import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf, wordParagraph } from '../../../../test/support/made-documents.ts';
import { wordToSet } from './word-to-set.ts';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word document by their kinds, and what leads to them. */
const parts = (inside: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(
    Object.entries(inside).map(([kind, xml]) => [
      `word/${kind}.xml`,
      Buffer.from(`<w:${kind} ${word}>${xml}</w:${kind}>`),
    ]),
  ),
  'word/_rels/document.xml.rels': leading(Object.keys(inside).map((kind) => [kind, `${kind}.xml`] as const)),
});

const leading = (kinds: readonly (readonly [string, string])[]) =>
  Buffer.from(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds.map(([kind, target], at) => `<Relationship Id="x${at}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
  );

async function holds(body: string, further: Record<string, Buffer> = {}): Promise<string | undefined> {
  const found = await wordToSet(docxOf(body, further), 'word-1');
  return 'holds' in found ? found.holds : undefined;
}

const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen</w:t></w:r>';

test('text that a style hides, or what it is based on, is not set', async () => {
  const styles = parts({
    styles:
      '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Hid"><w:basedOn w:val="Base"/></w:style>',
  });
  const inStyle = '<w:p><w:r><w:rPr><w:rStyle w:val="Hid"/></w:rPr><w:t>Unseen</w:t></w:r></w:p>';
  assert.equal(await holds(inStyle, styles), 'hidden text');
  assert.equal(await holds(wordParagraph('Seen'), styles), undefined, 'a style that nothing has');
});

test('hidden text in a note, or in a document under another name, is found', async () => {
  const noted = '<w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const note = (inside: string) =>
    parts({ footnotes: `<w:footnote w:id="2"><w:p>${inside}</w:p></w:footnote>` });
  assert.equal(await holds(noted, note(hidden)), 'hidden text');
  assert.equal(await holds(noted, note('<w:r><w:t>A note.</w:t></w:r>')), undefined);
  const elsewhere = Buffer.from(`<w:document ${word}><w:body><w:p>${hidden}</w:p></w:body></w:document>`);
  const moved = {
    '_rels/.rels': leading([['officeDocument', 'word/other.xml']]),
    'word/other.xml': elsewhere,
  };
  assert.equal(await holds(wordParagraph('A decoy'), moved), 'hidden text');
  const twice = leading([
    ['officeDocument', 'word/document.xml'],
    ['officeDocument', 'word/other.xml'],
  ]);
  assert.match(
    (await holds(wordParagraph('A decoy'), { ...moved, '_rels/.rels': twice })) ?? '',
    /cannot be read/,
  );
});

test('a list is set only when its numbers are those of the document', async () => {
  const list = (kind: string, sign: string, start = 1) =>
    parts({
      numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${kind}"/><w:lvlText w:val="${sign}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    });
  const point = (words: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const together = point('first') + point('second');
  const apart = point('first') + wordParagraph('Between') + point('second');
  const other = 'lists that are not numbered 1. 2. 3. from their beginning';
  assert.equal(await holds(together, list('decimal', '%1.')), undefined);
  assert.equal(await holds(apart, list('decimal', '%1.')), other, 'goes on after a break');
  assert.equal(await holds(together, list('decimal', '%1.', 5)), other, 'begins at 5');
  assert.equal(await holds(together, list('lowerLetter', '(%1)')), other, 'letters');
  assert.equal(await holds(apart, list('bullet', '•')), undefined);
  assert.equal(await holds(apart, list('bullet', '✗')), other, 'a sign that may mean something');
});
