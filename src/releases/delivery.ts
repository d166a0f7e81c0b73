import type { PackedTable } from './packed-table.ts';

/** A table inside a delivery, not yet read. */
export interface TableEntry {
  /** As a person would name it: the path inside the archive, or the path that was given. */
  path: string;
  /** Bytes to be read, for the progress bar. */
  bytes: number;
  /** The line on which its header stands in what the person sees, where that is not the first. */
  firstLine?: number;
  packed: PackedTable;
}

/** A copy in the work folder, to be kept as an original under its hash. */
export interface OriginalCopy {
  sha256: string;
  path: string;
}

/** One delivery of files: an archive, or the loose files of one command. */
export interface Delivery {
  name: string;
  sha256: string;
  bytes: number;
  originals: OriginalCopy[];
  tables: TableEntry[];
  /** Files that are no tables, such as a read-me in an archive. */
  notTables: string[];
}
