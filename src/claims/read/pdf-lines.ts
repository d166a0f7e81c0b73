/** A piece of text on a page: its left end on the base line, in points from the bottom left. */
export interface PdfWord {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A stretch of a line with no wide gap in it. */
export interface PdfCell {
  text: string;
  left: number;
  right: number;
}

/** A line of a page: its cells from left to right. */
export interface PdfLine {
  y: number;
  height: number;
  cells: PdfCell[];
}

/** A gap of more than this many heights of the letters parts two cells; justified words stand closer. */
const cellGap = 1.1;
const wordGap = 0.12;

/** Puts the words of a page into lines, from the top down. */
export function pdfLines(words: readonly PdfWord[]): PdfLine[] {
  const rows: PdfWord[][] = [];
  for (const word of words.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && sameLine(row, word)) row.push(word);
    else rows.push([word]);
  }
  return rows.map(lineOf);
}

/** A raised mark belongs to the line it is raised from. */
function sameLine(row: readonly PdfWord[], word: PdfWord): boolean {
  const tallest = row.reduce((most, one) => (one.height > most.height ? one : most));
  return Math.abs(tallest.y - word.y) < Math.max(tallest.height, word.height) * 0.5;
}

function lineOf(row: readonly PdfWord[]): PdfLine {
  const tallest = row.reduce((most, one) => (one.height > most.height ? one : most));
  const cells: PdfCell[] = [];
  for (const word of row.toSorted((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : word.x - last.right;
    const text = isRaised(word, tallest) ? raised(word.text) : word.text;
    if (last === undefined || gap > tallest.height * cellGap) {
      cells.push({ text, left: word.x, right: word.x + word.width });
    } else {
      last.text += gap > tallest.height * wordGap && !/\s$/.test(last.text) ? ` ${text}` : text;
      last.right = Math.max(last.right, word.x + word.width);
    }
  }
  for (const cell of cells) cell.text = cell.text.replace(/\s+/g, ' ').trim();
  return { y: tallest.y, height: tallest.height, cells };
}

const isRaised = (word: PdfWord, beside: PdfWord): boolean =>
  word.height < beside.height * 0.8 && word.y > beside.y + beside.height * 0.12;

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised digit must not become the last digit of the number before it. */
const raised = (text: string): string => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
