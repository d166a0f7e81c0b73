import type { ComputedMeasure, MeasureDefinition } from '../definitions/measure-definition.ts';
import type { SourceTable } from '../definitions/source-columns.ts';
import type { Month } from '../readings/month.ts';
import type { RoundArea } from '../reconciliation.ts';

/** The file in force for one month of one source. */
export interface Holding {
  source: string;
  month: Month;
  /** Absolute path of its tidy rows. */
  parquet: string;
  releaseFile: number;
  release: number;
  generated: boolean;
}

/** Everything that a round rests on. */
export interface RoundInput {
  /** Number of the stored edition that measures and areas are of. */
  edition: number;
  /** Code of the area of the whole force. */
  force: { area: string };
  areas: readonly RoundArea[];
  measures: readonly MeasureDefinition[];
  tables: readonly SourceTable[];
  holdings: readonly Holding[];
  /** Which small areas each LSOA lies in (wards, local policing units), where a lookup says so. */
  memberships?: readonly { lsoa: string; area: string }[];
}

export interface Round {
  round: number;
  changed: boolean;
}

/** One measure, or one breakdown of it, and what it will be read from. */
export interface PlannedStatement {
  measure: ComputedMeasure;
  /** '' for the measure as a whole. */
  dimension: string;
  basis: Basis;
  /** For a share whose denominator has another source. */
  denominatorBasis?: Basis;
}

/** One source as held: real or generated records, or an observation table. */
export interface Basis {
  /** Name of the relation that SQL reads it by. */
  id: string;
  generated: boolean;
  holdings: readonly Holding[];
  /** Held months, oldest first. */
  months: readonly Month[];
  columns: ReadonlySet<string>;
}
