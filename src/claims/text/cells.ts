import type { Line } from './lines.ts';

/** One cell of a row, trimmed. */
export interface CellSpan {
  start: number;
  end: number;
  text: string;
}

const rule = /^[\s|:+=-]+$/u;

/** Whether a line only draws a rule between rows, as Markdown does. */
export function isRule(line: string): boolean {
  return line.includes('-') && rule.test(line) && (line.includes('|') || line.includes('---'));
}

function spansBetween(line: Line, plain: string, cuts: readonly [number, number][]): CellSpan[] {
  const spans: CellSpan[] = [];
  let from = 0;
  for (const [cut, length] of [...cuts, [line.text.length, 0] as const]) {
    const raw = plain.slice(line.start + from, line.start + cut);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const start = line.start + from + (text === '' ? 0 : lead);
    spans.push({ start, end: start + text.length, text });
    from = cut + length;
  }
  return spans;
}

function cutsAt(line: string, sign: string): [number, number][] {
  const cuts: [number, number][] = [];
  for (let at = line.indexOf(sign); at !== -1; at = line.indexOf(sign, at + 1)) cuts.push([at, 1]);
  return cuts;
}

function pipedCells(line: Line, plain: string): CellSpan[] {
  const spans = spansBetween(line, plain, cutsAt(line.text, '|'));
  if (/^\s*\|/u.test(line.text)) spans.shift();
  if (/\|\s*$/u.test(line.text)) spans.pop();
  return spans;
}

/** How a row's cells are parted: by tabs, by pipes, or by columns of blanks. */
export type Parting = 'tab' | 'pipe' | 'blank';

/** Two blanks or more, after something, before something. */
const gap = /(?<=\S) {2,}(?=\S)/gu;

/** The blanks after the mark of a list part no cells. */
const bullet = /^\s*(?:[-•●▪◦–*]|\(?[\da-z]{1,2}[.)])\s+/u;

/** How a line parts its cells, if it may be a row at all. */
export function partingOf(line: string): Parting | undefined {
  if (/^\s*(?:[-•●▪◦–]|\(?\d{1,2}[.)])\t[^\t]*$/u.test(line)) return undefined;
  if (line.includes('\t')) return 'tab';
  if (line.includes('|') && (line.indexOf('|') !== line.lastIndexOf('|') || line.includes(' | ')))
    return 'pipe';
  return /\S {2,}\S/u.test(line.replace(bullet, '')) && /\d/u.test(line) ? 'blank' : undefined;
}

/** The cells of a row; offsets are of the whole text. */
export function cellsOf(line: Line, plain: string, parting: Parting): CellSpan[] {
  if (parting === 'tab') return spansBetween(line, plain, cutsAt(line.text, '\t'));
  if (parting === 'pipe') return pipedCells(line, plain);
  const cuts = [...line.text.matchAll(gap)].map(({ index, 0: blanks }): [number, number] => [
    index,
    blanks.length,
  ]);
  return spansBetween(line, plain, cuts);
}
