import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { noScan, receiveFile } from './index.ts';

const token = 'ZephyrineQuill';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.';
type Parts = Record<string, string | Uint8Array>;

const relations = (...each: (readonly [kind: string, target: string, more?: string])[]) =>
  `<Relationships>${each.map(([kind, target, more = ''], at) => `<Relationship Id="r${at}" Type="${kinds}/${kind}" Target="${target}" ${more}/>`).join('')}</Relationships>`;
const contentTypes = (main: string, kind: string, ...others: string[]) =>
  `<Types><Override PartName="/${main}" ContentType="${types}${kind}.main+xml"/>${others.map((name) => `<Override PartName="/${name}" ContentType="x/${token}"/>`).join('')}</Types>`;

const packed = (parts: Parts) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const docx = (parts: Parts = {}) =>
  packed({
    '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${w}><w:p>Public words</w:p></w:document>`,
    ...parts,
  });
const xlsx = (parts: Parts = {}) =>
  packed({
    '[Content_Types].xml': contentTypes('xl/workbook.xml', 'spreadsheetml.sheet'),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': '<workbook><sheets><sheet name="Public"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': '<worksheet><row r="1"><c><v>7</v></c></row></worksheet>',
    ...parts,
  });
const body = (xml: string) => docx({ 'word/document.xml': `<w:document ${w}>${xml}</w:document>` });
const sheet = (xml: string) => xlsx({ 'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>` });

const stripped = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const file = await receiveFile(bytes, { scan: noScan, removeMetadata: true });
  assert.ok(!('refused' in file), 'refused' in file ? file.refused : '');
  const parts = Object.entries(unzipSync(file.bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part).toString('latin1')]));
};
const tokenFree = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const parts = await stripped(bytes);
  assert.ok(!JSON.stringify(parts).includes(token), JSON.stringify(parts));
  return parts;
};
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const file = await receiveFile(bytes, { scan: noScan, removeMetadata: true });
  return 'refused' in file ? file.refused : 'kept';
};

test('parts that tell of people go, with what points to them', async () => {
  const gone = [
    ...['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml', 'docProps/thumbnail.jpeg'],
    ...['customXml/item1.xml', 'customXml/itemProps1.xml', 'docMetadata/LabelInfo.xml'],
    ...['word/people.xml', 'word/glossary/document.xml', '_xmlsignatures/sig1.xml'],
  ];
  const parts = await tokenFree(
    docx({
      ...Object.fromEntries(gone.map((name) => [name, `<a>${token}</a>`])),
      'customXml/_rels/item1.xml.rels': relations(['customXmlProps', `itemProps1.xml?${token}`]),
      '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document', ...gone),
      '_rels/.rels': relations(
        ['officeDocument', 'word/document.xml'],
        ...gone.map((name) => ['x', name, `Note='${token}'`] as const),
      ),
      'word/_rels/document.xml.rels': relations(
        ['customXml', '../customXml/item1.xml', `Note="${token}"`],
        ['people', '/word/People.xml', `Note="${token}"`],
        ['styles', 'styles.xml'],
      ),
      'word/styles.xml': '<w:styles/>',
    }),
  );
  assert.deepEqual(Object.keys(parts).sort(), [
    ...['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels', 'word/document.xml'],
    'word/styles.xml',
  ]);
  assert.match(parts['word/_rels/document.xml.rels'] ?? '', /Target="styles\.xml"/);
  assert.match(parts['word/document.xml'] ?? '', /Public words/);
});

test('settings that tell of the making of a document go', async () => {
  const parts = await tokenFree(
    docx({
      'word/document.xml': `<!-- ${token} --><?made by ${token}?><w:document ${w}><w:p w:rsidR="${token}" w14:rsidRDefault='${token}' w:keep="1">Public words</w:p></w:document>`,
      'word/settings.xml': `<w:settings ${w}><w:rsids><w:rsidRoot w:val="${token}"/></w:rsids><w:attachedTemplate r:id="${token}"/><w:docVars><w:docVar w:name="a" w:val="${token}"/></w:docVars><w:zoom/></w:settings>`,
      'word/_rels/settings.xml.rels': relations([
        'attachedTemplate',
        `file:///C:/${token}`,
        'TargetMode="External"',
      ]),
    }),
  );
  assert.match(parts['word/document.xml'] ?? '', /<w:p w:keep="1">Public words<\/w:p>/);
  assert.match(parts['word/settings.xml'] ?? '', /><w:zoom\/><\/w:settings>$/);
});

test('a workbook does not tell where it was kept and who had it open', async () => {
  const parts = await tokenFree(
    xlsx({
      'xl/workbook.xml': `<workbook><fileSharing userName="${token}"/><mc:AlternateContent><mc:Choice Requires="x15"><a:absPath url="C:\\${token}"></a:absPath></mc:Choice></mc:AlternateContent><sheets><sheet name="Public"/></sheets><customWorkbookViews><customWorkbookView name="${token}"/></customWorkbookViews></workbook>`,
      'xl/persons/person.xml': `<personList>${token}</personList>`,
      'xl/printerSettings/printerSettings1.bin': token,
      'xl/worksheets/sheet1.xml': '<worksheet><pageSetup orientation="portrait" r:id="r0"/></worksheet>',
      'xl/worksheets/_rels/sheet1.xml.rels': relations([
        'printerSettings',
        '../printerSettings/printerSettings1.bin',
        `Note="${token}"`,
      ]),
    }),
  );
  assert.match(parts['xl/worksheets/sheet1.xml'] ?? '', /<pageSetup orientation="portrait"\/>/);
  assert.match(parts['xl/workbook.xml'] ?? '', /<sheet name="Public"\/>/);
});

test('photographs in a document lose their metadata; pictures of other kinds are refused', async () => {
  const words = Buffer.from(`Exif\0\0${token}`);
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, words.length + 2]),
    words,
    Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0]),
    Buffer.from('picture'),
    Buffer.from([0xff, 0xd9]),
  ]);
  assert.match(
    (await tokenFree(docx({ 'word/media/image1.png': jpeg })))['word/media/image1.png'] ?? '',
    /picture/,
  );
  assert.match(
    (await tokenFree(xlsx({ 'xl/media/image1.jpeg': jpeg })))['xl/media/image1.jpeg'] ?? '',
    /picture/,
  );
  assert.match(await refusal(docx({ 'word/media/image1.gif': `GIF89a${token}` })), /neither PNG nor JPEG/);
});

const refusals: readonly (readonly [string, string, Uint8Array])[] = [
  ['comments', 'a part', docx({ 'word/comments.xml': '<w:comments/>' })],
  ['comments', 'an extended part', docx({ 'word/commentsExtended.xml': '<a/>' })],
  ['comments', 'a part of a workbook', xlsx({ 'xl/comments1.xml': '<comments/>' })],
  ['comments', 'a thread', xlsx({ 'xl/threadedComments/threadedComment1.xml': '<a/>' })],
  [
    'comments',
    'a part of another name',
    docx({
      'word/_rels/document.xml.rels': relations(['comments', 'header9.xml']),
      'word/header9.xml': '<a/>',
    }),
  ],
  ['tracked changes', 'an insertion', body('<w:ins w:author="A">x</w:ins>')],
  ['tracked changes', 'another prefix', body("<x:rPr><x:rPrChange x:author = 'A'/></x:rPr>")],
  ['tracked changes', 'a cell', body('<w:cellIns w:id="1"/>')],
  ['tracked changes', 'a header', docx({ 'word/header1.xml': '<h><pPrChange author="A"/></h>' })],
  [
    'tracked changes',
    'UTF-16',
    docx({
      'word/document.xml': Buffer.from('\ufeff<w:document><w:del\n w:id="1"/></w:document>', 'utf16le'),
    }),
  ],
  ['tracked changes', 'a log', xlsx({ 'xl/revisions/revisionLog1.xml': '<a/>' })],
  ['hidden text', 'plain', body('<w:rPr><w:vanish/></w:rPr>')],
  ['hidden text', 'with a value', body("<q:vanish q:val='true'></q:vanish>")],
  ['embedded files', 'Word', docx({ 'word/embeddings/oleObject1.bin': 'x' })],
  ['embedded files', 'Excel', xlsx({ 'xl/embeddings/a.docx': 'x' })],
  ['macros', 'Word', docx({ 'word/vbaProject.bin': 'x' })],
  ['macros', 'Excel', xlsx({ 'xl/vbaProject.bin': 'x' })],
  ['pivot tables', 'their cache', xlsx({ 'xl/pivotCache/pivotCacheRecords1.xml': '<a/>' })],
  ['links to other files', 'a part', xlsx({ 'xl/externalLinks/externalLink1.xml': '<a/>' })],
  [
    'links to other files',
    'a linked picture',
    docx({
      'word/_rels/document.xml.rels': relations(['image', 'file:///C:/a.png', "TargetMode='External'"]),
    }),
  ],
  [
    'hidden sheets',
    'single quotes',
    xlsx({ 'xl/workbook.xml': "<x:workbook><x:sheet state='hidden'/></x:workbook>" }),
  ],
  [
    'hidden sheets',
    'a reference',
    xlsx({ 'xl/workbook.xml': '<workbook><sheet state="very&#72;idden"/></workbook>' }),
  ],
  ['hidden rows', 'a prefix', sheet("<x:row r='1' hidden = 'true'/>")],
  ['hidden rows', 'all', sheet('<sheetFormatPr zeroHeight="1"/>')],
  ['hidden columns', 'plain', sheet('<cols><col min="1" max="2" hidden="1"/></cols>')],
  ['hidden columns', 'without a width', sheet('<cols><col min="1" max="2" width="0"/></cols>')],
];

for (const [hidden, where, bytes] of refusals)
  test(`${hidden} are refused: ${where}`, async () => {
    const says = `This file holds ${hidden}. Take them out, save it and send it again.`;
    assert.equal(await refusal(bytes), says);
  });

test('what only looks hidden is kept', async () => {
  await stripped(body('<w:rPr><w:vanish w:val="0"/><w:webHidden/></w:rPr>'));
  await stripped(sheet('<row r="1" hidden="0"/><cols><col hidden="false" width="9"/></cols>'));
  await stripped(
    docx({
      'word/_rels/document.xml.rels': relations([
        'hyperlink',
        'https://example.org/',
        'TargetMode="External"',
      ]),
    }),
  );
});

test('what is not known, or cannot be read, is refused', async () => {
  assert.match(await refusal(docx({ 'word/secret.bin': token })), /not known here/);
  assert.match(await refusal(body('<w:p')), /damaged/);
  const declared = '<!DOCTYPE a [<!ENTITY b "hidden">]><w:document/>';
  assert.match(await refusal(docx({ 'word/document.xml': declared })), /damaged/);
  const otherwise = '<?xml version="1.0" encoding="UTF-7"?><w:document/>';
  assert.match(await refusal(docx({ 'word/document.xml': otherwise })), /damaged/);
});
