import type { TableFormat } from './table-format.ts';

/** A header that fits one format, or what keeps it from fitting the nearest. */
export type Recognition = { format: TableFormat } | { says: string; todo?: string };

/** Finds the format of a table by the names in its header; their order and the file's name do not matter. */
export function recogniseTable(header: readonly string[], formats: readonly TableFormat[]): Recognition {
  const repeated = header.find((name, index) => header.indexOf(name) !== index);
  if (repeated !== undefined) return { says: `names the column "${repeated}" twice` };
  const nearest = formats
    .map((format) => ({ format, shared: share(header, format) }))
    .toSorted((a, b) => b.shared - a.shared)[0];
  if (nearest === undefined || nearest.shared < 0.5) return unknownTable(header, formats);
  const { format } = nearest;
  const missing = format.required.filter((name) => !header.includes(name));
  const known = [...format.required, ...format.optional];
  const unknown = format.othersIgnored ? [] : header.filter((name) => !known.includes(name));
  if (missing.length === 0 && unknown.length === 0) return { format };
  const says = [
    ...(missing.length > 0 ? [`lacks the ${columns(missing)}`] : []),
    ...(unknown.length > 0 ? [`has the unknown ${columns(unknown)}`] : []),
  ].join(' and ');
  const todo = 'Correct the names in its first line, or download the file again.';
  return { says: `looks like ${format.title}, but ${says}`, todo };
}

/** How much of what a format is known by stands in the header; the columns that mark it count most. */
function share(header: readonly string[], format: TableFormat): number {
  const there = (names: readonly string[]) =>
    names.filter((name) => header.includes(name)).length / names.length;
  const marks = there(format.recognisedBy);
  return format.othersIgnored ? (marks === 1 ? 0.9 : 0) : (marks + there(format.required)) / 2;
}

function unknownTable(header: readonly string[], formats: readonly TableFormat[]): Recognition {
  const kinds = formats.map(({ title }) => title).join(', ');
  const semicolons = header.length === 1 && (header[0] ?? '').includes(';');
  if (semicolons) return { says: 'separates its columns by semicolons', todo: 'Save it with commas.' };
  const begins = header.join(',').slice(0, 80);
  const todo = `Known are: ${kinds}. Another table can be described by a file in the body folder's sources/.`;
  return { says: `begins with a header that is not known ("${begins}")`, todo };
}

const columns = (names: readonly string[]): string =>
  `${names.length === 1 ? 'column' : 'columns'} ${names.map((name) => `"${name}"`).join(', ')}`;
