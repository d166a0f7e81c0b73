import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse, type Refused } from '../platform/files/fault.ts';
import { readWorkbook, type WorkbookSheet } from '../platform/files/read-workbook.ts';
import { observationFormat, type ObservationTableSource } from '../sources/index.ts';
import type { TableEntry } from './delivery.ts';

/**
 * The tables of a workbook that the body folder describes: for each source its sheet, from its header row on, written
 * as CSV into the work folder.
 */
export async function workbookTables(
  path: string,
  shownAs: string,
  sources: readonly ObservationTableSource[],
  work: string,
): Promise<TableEntry[] | Refused> {
  const sheets = await readWorkbook(path).catch((error: unknown) => error as Error);
  if (sheets instanceof Error) {
    return refuse({ file: shownAs, says: `is a workbook that cannot be read (${sheets.message})` });
  }
  const tables = sources.flatMap((source) => {
    const [found] = sheets.filter((sheet) => isTableOf(sheet, source));
    return found === undefined ? [] : [sheetTable(found, shownAs, source.header_row ?? 1, work)];
  });
  if (tables.length > 0) return Promise.all(tables);
  const names = sheets.map(({ name }) => `"${name.trim()}"`).join(', ');
  const todo = 'Describe it in the body folder: sources/*.yaml with sheet, header_row and columns.';
  return refuse({
    file: shownAs,
    says: `has no sheet (${names}) with the columns of a described table`,
    todo,
  });
}

function isTableOf({ name, rows }: WorkbookSheet, source: ObservationTableSource): boolean {
  if (source.sheet !== undefined && source.sheet.trim() !== name.trim()) return false;
  const header = rows[(source.header_row ?? 1) - 1] ?? [];
  return observationFormat(source).recognisedBy.every((column) => header.includes(column));
}

async function sheetTable(
  { name, rows }: WorkbookSheet,
  shownAs: string,
  headerRow: number,
  work: string,
): Promise<TableEntry> {
  const [header = [], ...body] = rows.slice(headerRow - 1);
  const width = header.length - header.toReversed().findIndex((cell) => cell !== '');
  const last = body.findLastIndex((row) => row.some((cell) => cell !== ''));
  const text = [header, ...body.slice(0, last + 1)].map((row) => csvLine(row, width)).join('');
  const path = join(work, randomUUID());
  await writeFile(path, text);
  const bytes = Buffer.byteLength(text);
  return {
    path: `${shownAs}/${name.trim()}`,
    bytes,
    firstLine: headerRow,
    packed: { as: 'plain', path, bytes },
  };
}

/** Line ends inside a cell become spaces: a row of a sheet is a line of a table. */
const csvLine = (row: string[], width: number): string =>
  `${Array.from({ length: width }, (_, at) => quoted((row[at] ?? '').replaceAll(/\s+/g, ' '))).join(',')}\n`;

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
