/** Rows as CSV by RFC 4180, with a header; null and undefined are empty fields. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string | number | boolean | null>>[],
): string {
  const line = (fields: readonly string[]) => `${fields.join(',')}\r\n`;
  return line(columns) + rows.map((row) => line(columns.map((column) => field(row[column])))).join('');
}

/** Text that a spreadsheet would take for a formula is kept as text by a leading apostrophe. */
function field(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
