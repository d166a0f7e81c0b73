/** Rows as CSV by RFC 4180, with a header; null and undefined are empty fields. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string | number | boolean | null>>[],
): string {
  const line = (fields: readonly string[]) => `${fields.join(',')}\r\n`;
  return line(columns) + rows.map((row) => line(columns.map((column) => field(row[column])))).join('');
}

/**
 * What a spreadsheet takes for the beginning of a formula: the signs themselves, their full-width twins of East Asian
 * keyboards, and either behind signs that take no width, which a spreadsheet drops.
 */
const formula = /^\p{Cf}*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u;

const isFormula = (text: string): boolean => formula.test(text);

/** Text without the apostrophe that `csvText` wrote before it: letter for letter what was there. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && isFormula(unquoted(text)) ? text.slice(1) : text;

const unquoted = (text: string): string => text.replace(/^'+/, '');

/**
 * Text that a spreadsheet would take for a formula is kept as text by a leading apostrophe; so is text that looks like
 * that already, or nobody could tell the two apart.
 */
function field(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = isFormula(unquoted(value)) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
