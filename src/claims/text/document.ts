import { findPeriods } from '../quantities/find-periods.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Period } from '../quantities/period.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { findTables } from './find-tables.ts';
import { lineAt, splitLines, type Line } from './lines.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';
import { plainText } from './plain.ts';
import { within } from './within.ts';
import { splitSentences } from './sentences.ts';
import type { Table } from './table.ts';

/** A sentence of prose, of a list, of a heading or of a wordy cell, with what is counted and dated in it. */
export interface Statement {
  start: number;
  end: number;
  line: number;
  /** The paragraph it stands in, by number; sentences of one paragraph follow each other. */
  paragraph: number;
  kind: Paragraph['kind'] | 'cell';
  quantities: Quantity[];
  periods: Period[];
}

/** A text taken apart. */
export interface Document {
  text: string;
  /** The text with plain quotes, dashes and spaces, as long as the text. */
  plain: string;
  lines: Line[];
  tables: Table[];
  paragraphs: Paragraph[];
  statements: Statement[];
  quantities: Quantity[];
  periods: Period[];
}

/** Cells of six words or more are read as prose. */
function wordyCells(tables: readonly Table[]): Paragraph[] {
  const cells = tables.flatMap(({ headingRows, rows }) =>
    [...headingRows, ...rows.map((row) => row.cells)].flat(),
  );
  return cells
    .filter(({ text }) => text.length > 30 && (text.match(/ /gu)?.length ?? 0) >= 5)
    .map(({ start, end }) => ({ start, end, firstLine: 0, kind: 'prose' as const }));
}

/** Takes a text apart into lines, tables, paragraphs and sentences with their numbers and periods. */
export function readDocument(text: string): Document {
  const plain = plainText(text);
  const lines = splitLines(text);
  const { tables, rowLines } = findTables(
    lines.map((line) => ({ ...line, text: plain.slice(line.start, line.end) })),
    plain,
  );
  const paragraphs = findParagraphs(lines, ({ number }) => rowLines.has(number));
  const periods = findPeriods(plain);
  const quantities = findQuantities(plain, periods);
  const cells = wordyCells(tables);
  const stretches = [
    ...paragraphs.map((one) => ({ ...one, cell: false })),
    ...cells.map((one) => ({ ...one, cell: true })),
  ];
  stretches.sort((one, other) => one.start - other.start);
  const statements = stretches.flatMap((stretch, paragraph) =>
    splitSentences(plain, stretch.start, stretch.end).map(({ start, end }): Statement => ({
      start,
      end,
      line: lineAt(lines, start).number,
      paragraph,
      kind: stretch.cell ? 'cell' : stretch.kind,
      quantities: within(quantities, start, end),
      periods: within(periods, start, end),
    })),
  );
  return { text, plain, lines, tables, paragraphs, statements, quantities, periods };
}
