import type { LsoaLookup, ObservationTableSource } from '../sources/index.ts';

/** What reading needs to know of the body whose force the records are about. */
export interface IngestContext {
  force: {
    /** As in police.uk's file names. */
    slug: string;
    /** As in the column "Reported by". */
    name: string;
    /** Its area code. */
    area: string;
  };
  tableSources: readonly ObservationTableSource[];
  lookup?: LsoaLookup;
  /** Names of the force's own local authorities; rows elsewhere are counted. */
  authorities?: readonly string[];
}
