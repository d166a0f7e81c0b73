import type { Fault } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import type { IngestContext } from './ingest-context.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { Unpacker } from './unpacker.ts';

/** What became of a table of a delivery. */
export type TableOutcome =
  | { loaded: LoadedFile[] }
  | { held: string }
  | { empty: string }
  | { otherForce: string }
  | { faults: Fault[] };

/** What the tables of a delivery are loaded with. */
export interface Loading {
  unpacker: Unpacker;
  home: Pick<Home, 'work' | 'parquet'>;
  context: IngestContext;
  /** Whether these very bytes are already in force. */
  isHeld(sha256: string): boolean;
  /** In an archive, files of other forces are passed over; a file given by itself must be the force's. */
  passOverOthers: boolean;
  advance(bytes: number): void;
}
