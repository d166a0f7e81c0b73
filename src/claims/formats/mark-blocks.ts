import type { Piece } from './mark-pieces.ts';

/** A line of a document: its cells, each of marked pieces. A line of prose has one cell. */
export type MarkedLine = Piece[][];

/** Lines that belong together: a paragraph, or the rows of a table. */
export interface MarkedBlock {
  kind: 'paragraph' | 'table';
  lines: MarkedLine[];
}

/** Puts the pieces of a text into lines and cells, and these into paragraphs and tables. */
export function markBlocks(pieces: readonly Piece[]): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let open: MarkedBlock | undefined;
  for (const line of markLines(pieces)) {
    const isBlank = line.every((cell) => cell.every(({ text }) => text.trim() === ''));
    const kind = line.length > 1 ? 'table' : 'paragraph';
    if (isBlank) open = undefined;
    else if (open?.kind === kind) open.lines.push(line);
    else blocks.push((open = { kind, lines: [line] }));
  }
  return blocks;
}

/** A piece that runs over a line or a cell is cut there; what ends with it, ends with its last part. */
function markLines(pieces: readonly Piece[]): MarkedLine[] {
  let cell: Piece[] = [];
  let line: MarkedLine = [cell];
  const lines = [line];
  for (const { text, standing, ends } of pieces) {
    const parts = text.split(/([\n\t])/);
    for (const [at, part] of parts.entries()) {
      if (part === '\n') lines.push((line = [(cell = [])]));
      else if (part === '\t') line.push((cell = []));
      else cell.push({ text: part, standing, ends: at === parts.length - 1 ? ends : [] });
    }
  }
  return lines;
}
