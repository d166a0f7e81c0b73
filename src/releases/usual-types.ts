import { sqlText } from '../platform/duckdb/open-duckdb.ts';
import type { TableFormat } from '../sources/index.ts';
import type { Head } from './table-head.ts';

/** The type of a column, as SQL; a column without one is text. */
export type ColumnTypes = Readonly<Record<string, string>>;

/**
 * What the columns of files without surprises are. Reading straight into these types is much quicker than
 * reading text; a file with any other value is read again as text, so that nothing in it is lost or guessed.
 */
export function usualTypes(heads: readonly Head[], { usual }: TableFormat): ColumnTypes | undefined {
  if (usual === undefined) return undefined;
  const constants = usual.constant.flatMap((name): [string, string][] => {
    const values = [...new Set(heads.map(({ header, firstRow }) => firstRow[header.indexOf(name)] ?? ''))];
    return values.includes('') ? [] : [[name, `ENUM(${values.map(sqlText).join(', ')})`]];
  });
  return Object.fromEntries([
    ...constants,
    ...usual.numbers.map((name) => [name, 'DOUBLE']),
    ...Object.entries(usual.words).map(([name, words]) => [name, `${words}_text`]),
  ]) as ColumnTypes;
}
