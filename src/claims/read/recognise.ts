import { fileTypeFromBuffer } from 'file-type';

/** What a file is, by its content. */
export type Recognised =
  | 'packed'
  | 'old-office'
  | 'pdf'
  | 'rich-text'
  | { other: string }
  /** Text of some kind: which kind is decided when its characters are known. */
  | 'text';

/** Recognises a file by its bytes; its name is not asked. */
export async function recognise(bytes: Uint8Array): Promise<Recognised> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Readers of PDF accept the mark anywhere in the first kilobyte, and some mail programs put bytes before it.
  if (/%PDF-\d/.test(head)) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rich-text';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'packed';
  if (head.startsWith('\xD0\xCF\x11\xE0')) return 'old-office';
  const found = await fileTypeFromBuffer(bytes.subarray(0, 100_000)).catch(() => undefined);
  if (found === undefined || /^text\/|xml/.test(found.mime)) return 'text';
  return { other: `${found.ext.toUpperCase()} (${found.mime})` };
}

export type TextKind = 'html' | 'markdown' | 'table' | 'plain';

/**
 * What kind of text it is. The shape of the text decides; where a text could be two things, the ending of its name
 * tips the balance, for `*` and `,` alone prove nothing.
 */
export function textKind(text: string, name: string): TextKind {
  const head = text.slice(0, 20_000);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)?<(!doctype\s+html|html|head|body)\b/i.test(head))
    return 'html';
  const ending = /\.([a-z0-9]{1,9})$/i.exec(name)?.[1]?.toLowerCase();
  if (/^x?html?$/.test(ending ?? '') && /<\/?[a-z][^>]*>/i.test(head)) return 'html';
  const signs = markdownSigns(head);
  if (signs >= (/^(md|markdown|mdx?)$/.test(ending ?? '') ? 1 : 3)) return 'markdown';
  if (isTable(head, /^(csv|tsv)$/.test(ending ?? ''))) return 'table';
  return 'plain';
}

const markdownMarks = [
  /^#{1,6} \S/m,
  /^\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)+\|?\s*$/m,
  /\[[^\]\n]{1,200}\]\((https?:|\/|#)[^)\n]{1,500}\)/,
  /(^|\s)\*\*\S[^*\n]{0,200}\*\*/,
  /^```/m,
  /^[*+-] \S/m,
];

const markdownSigns = (text: string): number => markdownMarks.filter((mark) => mark.test(text)).length;

/** Lines that have the same number of separators, two or more of it, read as rows. */
function isTable(text: string, saysSo: boolean): boolean {
  const lines = text
    .split('\n')
    .slice(0, 50)
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return [',', ';'].some((separator) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1);
    const first = counts[0] ?? 0;
    const alike = counts.filter((count) => count === first).length / counts.length;
    return saysSo ? first >= 1 : first >= 2 && alike > 0.95 && lines.length >= 3;
  });
}
