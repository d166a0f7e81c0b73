import type { MonthChange } from './compare-months.ts';
import type { LoadedFile } from './loaded-file.ts';

/** What a command to ingest did, delivery by delivery. */
export interface IngestReport {
  deliveries: DeliveryReport[];
}

export interface DeliveryReport {
  name: string;
  sha256: string;
  bytes: number;
  /** Null when nothing in it was new, so that no release was made. */
  release: number | null;
  /** `already-held` when the same bytes were delivered before, or every file in it is in force already. */
  outcome: 'loaded' | 'already-held';
  generated: boolean;
  files: (Omit<LoadedFile, 'parquet' | 'title'> & { supersedes: boolean })[];
  revisions: Revised[];
  /** Tables whose very bytes are in force already. */
  held: string[];
  /** Tables with a header and no rows. */
  empty: string[];
  /** Files of other forces in an archive, by force. */
  otherForces: Record<string, number>;
  /** Files that are no tables. */
  notTables: string[];
  /** Generated months that stepped aside for real ones of their source. */
  generatedSetAside: string[];
}

export interface Revised extends MonthChange {
  source: string;
  month: string;
}
