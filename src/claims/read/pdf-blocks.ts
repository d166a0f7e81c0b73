import { alignRows } from './align-rows.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Lines further apart than this many heights belong to different paragraphs. */
const paragraphGap = 1.75;

/** Paragraphs and tables of a page as text: a paragraph in one line, a row in one line with tabs. */
export function pdfBlocks(lines: readonly PdfLine[]): string[] {
  const right = Math.max(0, ...lines.map(rightEnd));
  const blocks: PdfLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    if (block !== undefined && above !== undefined && belong(above, line)) block.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) => (isTable(block[0]) ? alignRows(block) : paragraphs(block, right)).join('\n'));
}

const isTable = (line: PdfLine | undefined): boolean => (line?.cells.length ?? 0) > 1;

const rightEnd = (line: PdfLine): number => line.cells.at(-1)?.right ?? 0;

function belong(above: PdfLine, line: PdfLine): boolean {
  if (isTable(above) !== isTable(line)) return false;
  const height = Math.max(above.height, line.height);
  const apart = above.y - line.y;
  return isTable(line) ? apart < height * 4 : apart < height * paragraphGap && sameSize(above, line);
}

const sameSize = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.height - b.height) < a.height * 0.12;

/** Joins lines that were only broken because the page ends there: those that reach its right side. */
function paragraphs(lines: readonly PdfLine[], right: number): string[] {
  const joined: string[] = [];
  let full = false;
  for (const line of lines) {
    const text = line.cells[0]?.text ?? '';
    const begun = joined.pop();
    if (begun === undefined) joined.push(text);
    else if (full && !/^([•▪●–*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/.test(text)) joined.push(join(begun, text));
    else joined.push(begun, text);
    full = rightEnd(line) > right * 0.8;
  }
  return joined.map((text) => text.replace(/^[•▪●]\s*/, '- '));
}

/** A word that was parted at the end of a line is made whole. */
const join = (begun: string, text: string): string =>
  /[a-z]-$/.test(begun) && /^[a-z]/.test(text) ? begun.slice(0, -1) + text : `${begun} ${text}`;
