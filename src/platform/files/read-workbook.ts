import { readFile } from 'node:fs/promises';
import readSheets from 'read-excel-file/node';

/** A sheet of a workbook as text: numbers without formatting, days as 2025-06-30, empty cells as ''. */
export interface WorkbookSheet {
  name: string;
  rows: string[][];
}

/** Reads all sheets of an XLSX workbook into memory; the caller has made sure that it is not absurdly large. */
export async function readWorkbook(path: string): Promise<WorkbookSheet[]> {
  const sheets = await readSheets(await readFile(path));
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'True' : 'False';
  if (typeof cell === 'number') return String(cell);
  // What is left is a day: its JSON is an ISO instant at midnight UTC.
  return JSON.stringify(cell).replaceAll('"', '').replace('T00:00:00.000Z', '');
}
