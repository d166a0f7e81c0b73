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

/** An LSOA of a smaller area: a ward, a local policing unit. */
export interface Membership {
  lsoa: string;
  area: string;
}

/** A CSV (plain or gzipped, absolute path) with a ward for each LSOA, and the names of its columns. */
export interface WardLookup {
  file: string;
  columns: { lsoa_2021: string; ward_code?: string | undefined };
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
  /** Which small areas each LSOA lies in, and files that say which ward it lies in. */
  memberships?: readonly Membership[];
  lookups?: readonly WardLookup[];
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
