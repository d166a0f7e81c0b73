import readWorkbook from 'read-excel-file/node';
import type { PackedParts } from './packed-parts.ts';
import { cellText } from './read-table.ts';
import type { ReadText, Unreadable } from './read-text.ts';
import { TextBuilder } from './text-builder.ts';

const needed = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) && /^(xl\/|_rels\/|\[Content_Types\])/.test(name);

/** The cells of an Excel workbook: a line a row, each sheet under its name. */
export async function readSheets(parts: PackedParts): Promise<ReadText | Unreadable> {
  const bytes = await parts.onlyWith(needed);
  if ('unreadable' in bytes) return bytes;
  try {
    const built = new TextBuilder();
    for (const { sheet, data } of await readWorkbook(Buffer.from(bytes))) addSheet(built, sheet, data);
    return built.build('an Excel workbook');
  } catch {
    return {
      unreadable:
        'This Excel workbook is damaged or made in an unusual way. Save it again as .xlsx, or as CSV.',
    };
  }
}

function addSheet(built: TextBuilder, name: string, rows: readonly (readonly unknown[])[]): void {
  built.place(`sheet ${name}`);
  built.add(`${built.length > 0 ? '\n' : ''}${cellText(name)}\n\n`);
  for (const [at, row] of rows.entries()) {
    built.place(`sheet ${name}, row ${at + 1}`);
    built.add(`${row.map(shown).join('\t').trimEnd()}\n`);
  }
}

/** A number as a spreadsheet computes it has digits that nobody wrote; twelve are more than anybody reads. */
function shown(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  if (typeof cell === 'string') return cellText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return JSON.stringify(cell).slice(1, 11);
}
