import { outcomeGroupings } from './outcome-groups.ts';

/** An observation table of the body folder: what it is called, what it stands for, which columns of ours it fills. */
export interface SourceTable {
  id: string;
  /** The record source that its rows count records of, if any. */
  feeds?: string;
  columns: readonly string[];
}

const place = [
  'longitude',
  'latitude',
  'location',
  'lsoa',
  'lsoa_given',
  'lsoa_name',
  'local_authority',
  'hexagon',
];
const recorded = ['crime_id', 'reported_by', 'falls_within', ...place, 'outcome', 'outcome_given'];

/** The columns of each kind of police record, beside month, line, duplicate and records that every source has. */
const recordColumns: Readonly<Record<string, readonly string[]>> = {
  street: [...recorded, 'crime_type', 'crime_type_given', 'context'],
  outcomes: recorded,
  'stop-and-search': [
    'at',
    'london_date',
    'type',
    'operation',
    'operation_name',
    'longitude',
    'latitude',
    'gender',
    'age_range',
    'ethnicity_given',
    'ethnicity',
    'officer_ethnicity',
    'legislation',
    'object_of_search',
    'search_outcome',
    'search_outcome_given',
    'outcome_linked',
    'more_than_outer_clothing',
    'local_authority',
    'hexagon',
  ],
};

export const recordSources = Object.keys(recordColumns);

/** A column that is worked out from another when a measure asks for it; itself otherwise. */
export const heldColumn = (column: string): string =>
  outcomeGroupings.some((grouping) => grouping.column === column) ? 'outcome' : column;

/** The columns that a measure on this source may name; undefined when there is no such source. */
export function columnsOf(source: string, tables: readonly SourceTable[]): readonly string[] | undefined {
  const held = recordColumns[source] ?? tables.find(({ id }) => id === source)?.columns;
  if (held === undefined) return undefined;
  const derived = outcomeGroupings
    .map(({ column }) => column)
    .filter((column) => held.includes(heldColumn(column)));
  return ['month', ...held, ...derived];
}
