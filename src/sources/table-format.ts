/**
 * A kind of table that can be read. Formats know their columns by name and say, as SQL over the raw
 * text columns, what a row means; reading, checking and storing are the same for all.
 */
export interface TableFormat {
  /** Under which source the tidy rows are kept, such as `street`. */
  source: string;
  title: string;
  /** Columns that must be there, by exact name, in any order. */
  required: readonly string[];
  /** Columns that older or newer files may lack. */
  optional: readonly string[];
  /** Whether columns of other names are ignored rather than refused. */
  othersIgnored: boolean;
  /** The columns by which a header is recognised. */
  recognisedBy: readonly string[];
  /** The month of a row, `YYYY-MM`, or null when it cannot be told: SQL over the raw columns. */
  month: string;
  /** One file holds one month, and its name, when it has the publisher's form, must agree with its rows. */
  oneMonthAFile: boolean;
  /** The column that names the reporting force; formats without one trust the slug in the file's name. */
  forceColumn?: string;
  /** The column without which an exact repeat of a row is not known to be a repeat. */
  identifier?: string;
  /**
   * SQL for the LSOA that a row lies in and the name given with it, and over `name`, for the local authority. What they
   * come to is in the table `spot`.
   */
  places?: { code: string; name: string; authority: string };
  /** Where rows say at which point they lie: SQL. */
  points?: { longitude: string; latitude: string };
  /** Rows that cannot be meant: SQL that is true for them, and SQL text saying what is wrong. */
  impossible: readonly { where: string; says: string }[];
  /** SQL that is true for a row made by the generator. */
  generated: string;
  /** Columns whose values are nearly always the same in every row, coordinates, and texts from a known list. */
  usual?: {
    constant: readonly string[];
    numbers: readonly string[];
    words: Readonly<Record<string, WordList>>;
  };
  /** The tidy columns, in order. */
  tidy: readonly TidyColumn[];
  /** What is counted and shown for every file: name, and an aggregate over the tidy columns. */
  counts: readonly { name: string; sql: string }[];
  /**
   * Texts tallied with their numbers: name, the tidy column, and which rows. Those of `spot` are over the spots of
   * a file and the rows in each; those of texts outside a list are not looked for when every text was in it.
   */
  texts: readonly { name: string; sql: string; where: string; of?: 'spot' | 'unlisted' }[];
}

/** Lists of known texts and their codes; each is a table with columns `text` and `code`. */
export type WordList = 'crime_type_word' | 'outcome_word' | 'search_outcome_word';

/**
 * A tidy column: SQL over `r` (raw) and joined tables; or the code of a text, where an unknown text becomes
 * its own slug and an empty one `whenEmpty`.
 */
export type TidyColumn =
  { name: string; sql: string } | { name: string; codeOf: string; words: WordList; whenEmpty?: string };

/** A column name as a quoted identifier of the raw table. */
export const raw = (column: string): string => `r."${column.replaceAll('"', '""')}"`;

/** SQL of a tidy column. `known` says that every text was found in its list while reading. */
export function tidySql(column: TidyColumn, known: boolean): string {
  if ('sql' in column) return column.sql;
  const { codeOf, words, whenEmpty } = column;
  const empty = whenEmpty === undefined ? '' : `, '${whenEmpty}'`;
  const code = `${words}.code`;
  return known
    ? `coalesce(${code}${empty})`
    : `coalesce(${code}::varchar, ${slugSql(`${raw(codeOf)}::varchar`)}${empty})`;
}

/**
 * The join that finds the code of a coded column. When every text is known, an empty one finds its partner too:
 * joins in which no row is left over keep the order of the rows.
 */
export function codeJoin(column: TidyColumn, known: boolean): string {
  if ('sql' in column) return '';
  const { codeOf, words, whenEmpty } = column;
  if (!known || whenEmpty === undefined) return `left join ${words} on ${words}.text = ${raw(codeOf)}`;
  const withEmpty = `select text, code from ${words} union all select null, '${whenEmpty}'::${words}_code`;
  return `left join (${withEmpty}) ${words} on ${words}.text is not distinct from ${raw(codeOf)}`;
}

/** What tells the spots of rows apart, which is never null: each place and point that rows name is one. */
export function spotKey({ places, points }: Pick<TableFormat, 'places' | 'points'>): string | undefined {
  const parts = [places?.code, places?.name, points?.longitude, points?.latitude].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : `hash(${parts.join(', ')})`;
}

/** The join that finds the spot of a row. */
export function spotJoin(format: TableFormat): string {
  const key = spotKey(format);
  return key === undefined ? '' : `left join spot on spot.key = ${key}`;
}

/** SQL that turns any text into lower-case words joined by hyphens. */
export const slugSql = (text: string): string =>
  `trim(regexp_replace(lower(${text}), '[^a-z0-9]+', '-', 'g'), '-')`;
