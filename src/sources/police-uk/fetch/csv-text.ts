const needsQuotes = /[",\r\n]/;

const quoted = (value: string): string =>
  needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A CSV file (RFC 4180, lines ended by LF as data.police.uk writes them). */
export const csvText = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
