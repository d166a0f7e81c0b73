import { decodeText, known } from './decode-text.ts';
import { limits } from './limits.ts';
import { encrypted, packedParts } from './packed-parts.ts';
import { isUnreadable, type ReadText, type Unreadable } from './read-text.ts';
import { recognise, textKind } from './recognise.ts';

export { isUnreadable, type ReadText, type Unreadable };

/**
 * Reads a document of any kind that people write reports in. What it is, is decided by its content; `name` only tips
 * the balance between kinds of text. What cannot be read is told in words, never thrown.
 */
export async function readDocument(bytes: Uint8Array, name = ''): Promise<ReadText | Unreadable> {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length);
  if (bytes.length === 0) return empty;
  const read = await readBytes(bytes, name);
  if (isUnreadable(read)) return read;
  if (read.text.trim() === '') return empty;
  return read.text.length > limits.characters ? tooLarge(read.text.length) : read;
}

async function readBytes(bytes: Uint8Array, name: string): Promise<ReadText | Unreadable> {
  const found = await recognise(bytes);
  if (found === 'text') return readCharacters(bytes, name);
  if (found === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes);
  if (found === 'packed') return readPacked(bytes);
  if (found === 'old-office') return oldOffice(bytes);
  if (found === 'rich-text') return refused('a Rich Text document (RTF)', 'Save it as .docx and check that.');
  return refused(`a file of type ${found.other}`, known);
}

async function readCharacters(bytes: Uint8Array, name: string): Promise<ReadText | Unreadable> {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  const kind = textKind(text, name);
  if (kind === 'html') return (await import('./read-html.ts')).readHtml(text);
  if (kind === 'markdown') return (await import('./read-markdown.ts')).readMarkdown(text);
  if (kind === 'table') return (await import('./read-table.ts')).readTable(text);
  return { text, format: 'plain text' };
}

async function readPacked(bytes: Uint8Array): Promise<ReadText | Unreadable> {
  const parts = await packedParts(bytes);
  if (isUnreadable(parts)) return parts;
  const has = (part: string) => parts.names.has(part);
  if (has('word/vbaProject.bin') || has('xl/vbaProject.bin')) {
    return refused('a document with macros, which are programs', 'Save it without macros (.docx or .xlsx).');
  }
  if (has('word/document.xml')) return (await import('./read-docx.ts')).readDocx(parts);
  if (has('xl/workbook.xml')) return (await import('./read-sheets.ts')).readSheets(parts);
  if (has('content.xml'))
    return refused('an OpenDocument file', 'Save it as .docx, .xlsx or PDF and check that.');
  if (has('ppt/presentation.xml'))
    return refused('a PowerPoint presentation', 'Save it as PDF and check that.');
  return refused('a zip archive', `Unpack it and give the documents in it. ${known}`);
}

/** Word and Excel keep a protected document, and everything before 2007, in the same outer form. */
function oldOffice(bytes: Uint8Array): Unreadable {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(mark)) return encrypted;
  return refused('in the form of Word or Excel before 2007', 'Save it as .docx or .xlsx and check that.');
}

const refused = (what: string, todo: string): Unreadable => ({ unreadable: `This is ${what}. ${todo}` });

const empty: Unreadable = { unreadable: 'This document is empty: there is no text in it.' };

const tooLarge = (size: number): Unreadable => ({
  unreadable: `This document is too large to check (${Math.ceil(size / 1e6)} MB). Check it in parts, or save it without pictures.`,
});
