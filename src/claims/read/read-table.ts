import { parse } from 'csv-parse/sync';
import type { ReadText, Unreadable } from './read-text.ts';
import { TextBuilder } from './text-builder.ts';

interface Row {
  record: string[];
  /** The row as it stands in the file, with its line end. */
  raw: string;
}

/** A table of comma- or semicolon-separated values: a line a row, cells separated by tabs. */
export function readTable(text: string): ReadText | Unreadable {
  const options = {
    delimiter: separatorOf(text),
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
  } as const;
  try {
    const rows = parse(text, options) as unknown as Row[];
    const built = new TextBuilder();
    let source = 0;
    for (const { record, raw } of rows) {
      addRow(built, record, raw, source);
      source += raw.length;
    }
    return built.build('a table (CSV)', text);
  } catch (error) {
    const says = error instanceof Error ? error.message.slice(0, 200) : '';
    return { unreadable: `This looks like a table of values but cannot be read as one: ${says}` };
  }
}

function addRow(built: TextBuilder, record: readonly string[], raw: string, source: number): void {
  let from = 0;
  for (const [column, cell] of record.entries()) {
    if (column > 0) built.add('\t');
    const at = raw.indexOf(cell, from);
    built.add(cellText(cell), source + Math.max(at, from));
    from = Math.max(at, from) + cell.length;
  }
  built.add('\n');
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** A cell on one line. */
export const cellText = (cell: string): string => cell.replace(/\s+/g, ' ').trim();
