/** What was counted while reading a file: numbers by name, and texts with how often each was met. */
export type Tally = Record<string, number | Record<string, number>>;

/** One month of one source, tidied and written as Parquet, not yet in force. */
export interface LoadedFile {
  source: string;
  title: string;
  month: string;
  /** Inside the delivery. */
  path: string;
  sha256: string;
  bytes: number;
  rows: number;
  /** Rows that count: all but exact repeats. */
  kept: number;
  generated: boolean;
  /** Relative to the home's Parquet folder. */
  parquet: string;
  tally: Tally;
}
