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
  /** Where rows say which LSOA they lie in, and how to tell the local authority from its name: SQL. */
  places?: { code: string; name: string; authority: string };
  /** Where rows say at which point they lie: SQL. */
  points?: { longitude: string; latitude: string };
  /** Rows that cannot be meant: SQL that is true for them, and SQL text saying what is wrong. */
  impossible: readonly { where: string; says: string }[];
  /** SQL that is true for a row made by the generator. */
  generated: string;
  /** The tidy columns, in order: name, and SQL over `r` (raw), and the joined word tables. */
  tidy: readonly { name: string; sql: string }[];
  /** Joins that the tidy columns use. */
  joins: string;
  /** What is counted and shown for every file: name, and an aggregate over the tidy columns. */
  counts: readonly { name: string; sql: string }[];
  /** Texts tallied with their numbers: name, the tidy column, and which rows. */
  texts: readonly { name: string; sql: string; where: string }[];
}

/** A column name as a quoted identifier of the raw table. */
export const raw = (column: string): string => `r."${column.replaceAll('"', '""')}"`;

/** SQL that turns any text into lower-case words joined by hyphens. */
export const slugSql = (text: string): string =>
  `trim(regexp_replace(lower(${text}), '[^a-z0-9]+', '-', 'g'), '-')`;
