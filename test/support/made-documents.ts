import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync, type Zippable } from 'fflate';

const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const main = (target: string): string =>
  `${heading}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`;

const typesOf = (part: string, type: string): string =>
  `${heading}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/></Types>`;

export const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word document with this body, and further parts by name. */
export const docxOf = (body: string, further: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(typesOf('word/document.xml', 'wordprocessingml.document.main')),
    '_rels/.rels': strToU8(main('word/document.xml')),
    'word/document.xml': strToU8(
      `${heading}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
    ...further,
  });

/** An Excel workbook with one sheet. */
export function xlsxOf(name: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number, row: number, column: number) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, at, column)).join('')}</row>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(typesOf('xl/workbook.xml', 'spreadsheetml.sheet.main')),
    '_rels/.rels': strToU8(main('xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `${heading}<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="s1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${heading}<Relationships xmlns="${relations}"><Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${heading}<worksheet xmlns="${sheets}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ),
  });
}

/** Words at a place of a page, in points from the bottom left. */
export interface PlacedWords {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A PDF document whose pages have these words; a password, when given, is needed to read it. */
export async function pdfOf(
  pages: readonly (readonly PlacedWords[])[],
  userPassword?: string,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const words of pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, y, size = 11 } of words) page.drawText(text, { x, y, size, font });
  }
  if (userPassword !== undefined) pdf.encrypt({ userPassword, ownerPassword: 'owner' });
  return pdf.save();
}
