import { raw, type TableFormat, type TidyColumn } from '../table-format.ts';
import { authorityOfLsoaName } from '../police-uk/place-columns.ts';
import type { ObservationTableSource } from '../source-definition.ts';

/** How a table of the body's own is read: its columns by the mapping of its source file. */
export function observationFormat(source: ObservationTableSource): TableFormat {
  const { columns } = source;
  const required = Object.values(columns);
  const count = columns['count'];
  const theirMonth = raw(columns['month'] ?? 'month');
  return {
    source: source.id,
    title: source.title ?? source.id,
    required: [...new Set(required)],
    optional: [],
    othersIgnored: true,
    recognisedBy: source.recognised_by ?? required,
    month: `${theirMonth}[:7]`,
    oneMonthAFile: false,
    ...(columns['lsoa'] === undefined ? {} : { places: placesOf(columns) }),
    impossible: count === undefined ? [] : [notCount(count)],
    generated: 'false',
    tidy: [
      { name: 'month', sql: 'r.row_month' },
      { name: 'line', sql: 'r.row_line' },
      { name: 'duplicate', sql: 'false' },
      { name: 'records', sql: count === undefined ? '1' : `cast(${raw(count)} as integer)` },
      ...Object.entries(columns).flatMap(([ours, theirs]) => tidyColumns(ours, theirs)),
    ],
    counts: countsOf(columns),
    texts: textsOf(columns),
  };
}

type Columns = ObservationTableSource['columns'];

/** One of our columns; those that stand for police.uk columns take the same codes. */
function tidyColumns(ours: string, column: string): TidyColumn[] {
  const theirs = raw(column);
  if (ours === 'month' || ours === 'count') return [];
  if (ours === 'crime_type') {
    return [
      { name: 'crime_type', codeOf: column, words: 'crime_type_word' },
      { name: 'crime_type_given', sql: theirs },
    ];
  }
  if (ours === 'outcome') {
    return [
      { name: 'outcome', codeOf: column, words: 'outcome_word', whenEmpty: 'none' },
      { name: 'outcome_given', sql: theirs },
    ];
  }
  if (ours === 'lsoa') {
    return [
      { name: 'lsoa', sql: 'spot.lsoa' },
      { name: 'lsoa_given', sql: theirs },
    ];
  }
  if (ours === 'local_authority_name') return [{ name: 'local_authority', sql: authorityOfLsoaName(theirs) }];
  return [{ name: ours, sql: theirs }];
}

const authorityGiven = (columns: Columns): string => {
  const authority = columns['local_authority_name'];
  return authority === undefined ? `''` : `coalesce(${raw(authority)}, '')`;
};

const placesOf = (columns: Columns): NonNullable<TableFormat['places']> => ({
  code: raw(columns['lsoa'] ?? ''),
  name: authorityGiven(columns),
  authority: authorityOfLsoaName('name'),
});

const notCount = (count: string) => ({
  where: `not coalesce(regexp_matches(${raw(count)}, '^[0-9]{1,9}$'), false)`,
  says: `'the count "' || coalesce(${raw(count)}, '') || '" is not a whole number'`,
});

const countsOf = (columns: Columns): TableFormat['counts'] => [
  { name: 'records', sql: 'sum(records)' },
  ...(columns['lsoa'] === undefined
    ? []
    : [{ name: 'no_lsoa', sql: 'count(*) filter (lsoa_given is null)' }]),
];

const textsOf = (columns: Columns): TableFormat['texts'] => [
  ...(columns['local_authority_name'] === undefined
    ? []
    : [{ name: 'local_authorities', sql: 'local_authority', where: 'local_authority is not null' }]),
  ...(columns['crime_type'] === undefined
    ? []
    : [
        {
          name: 'unknown_crime_types',
          sql: 'crime_type_given',
          where: 'crime_type_given not in (select text from crime_type_word)',
          of: 'unlisted' as const,
        },
      ]),
];
