import type { OriginalCopy } from './delivery.ts';
import type { Revised } from './ingest-report.ts';
import type { LoadedFile } from './loaded-file.ts';

/** The file in force that a new one replaces: a row already stored, or one prepared earlier in the same command. */
export type Predecessor = { stored: number } | { prepared: LoadedFile };

/** Everything that one transaction will put in force. */
export interface PreparedRelease {
  name: string;
  sha256: string;
  bytes: number;
  generated: boolean;
  originals: OriginalCopy[];
  files: { file: LoadedFile; predecessor?: Predecessor; change?: Revised }[];
  /** Sources whose generated files step aside for this release. */
  setsAside: boolean;
  tally: Record<string, number>;
}
