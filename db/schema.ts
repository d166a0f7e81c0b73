/**
 * The tables and views of `db/migrations`, as Kysely sees them.
 * Base tables are `BaseSchema`; the public site holds `PublishedSchema`, in which base tables do not exist.
 * Days are `YYYY-MM-DD` text, months `YYYY-MM` text, instants ISO text ending in Z: no JavaScript Date.
 */
import type { ColumnType, GeneratedAlways } from 'kysely';
import type { PublishedRecordSchema, RecordSchema } from './record-schema.ts';

/** A jsonb column: read parsed, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export type AreaKind = 'force' | 'local-authority' | 'local-policing-unit' | 'ward' | 'lsoa';
export type Polarity = 'lower-is-better' | 'higher-is-better' | 'neutral';
export type Provenance = 'computed' | 'generated' | 'reported';
export type PeriodKind = 'month' | '12-months' | 'quarter' | 'year-to-date' | 'as-at' | 'other';

interface Edition {
  id: GeneratedAlways<number>;
  hash: string;
  loaded_at: string;
  body_id: string;
  body_name: string;
  details: Json<Record<string, unknown>>;
}
interface Area {
  edition: number;
  code: string;
  name: string;
  kind: AreaKind;
  parent: string | null;
  position: number;
}
interface Population {
  edition: number;
  area: string;
  as_at: string;
  dimension: string;
  category: string;
  residents: number;
  source: string;
}
interface Plan {
  edition: number;
  title: string;
  summary: string;
  starts: string;
  ends: string;
}
interface Priority {
  edition: number;
  id: string;
  position: number;
  title: string;
  summary: string;
}
interface Objective {
  edition: number;
  id: string;
  priority: string;
  position: number;
  text: string;
}
interface Commitment {
  edition: number;
  id: string;
  priority: string;
  objective: string | null;
  position: number;
  text: string;
  due: string | null;
  source: string;
}
interface PriorityMeasure {
  edition: number;
  priority: string;
  measure: string;
  position: number;
  headline: boolean;
}
interface Term {
  edition: number;
  slug: string;
  term: string;
  meaning: string;
  source: string;
}
interface Measure {
  edition: number;
  id: string;
  version: number;
  title: string;
  unit: string;
  polarity: Polarity;
  source: string;
  position: number;
  definition: Json<Record<string, unknown>>;
}
interface Observation {
  edition: number;
  position: number;
  measure: string;
  area: string;
  dimension: string;
  category: string;
  starts: string | null;
  ends: string;
  period_kind: PeriodKind;
  value: number | null;
  qualifier: string;
  numerator: number | null;
  denominator: number | null;
  half_width: number | null;
  previous: number | null;
  change_absolute: number | null;
  change_percent: number | null;
  change_points: number | null;
  comparison: string;
  document: string;
  line: number | null;
  note: string;
}
interface Release {
  id: GeneratedAlways<number>;
  received_at: string;
  name: string;
  sha256: string;
  bytes: number;
  generated: boolean;
  tally: Json<Record<string, number>>;
}
interface ReleaseFile {
  id: GeneratedAlways<number>;
  release: number;
  source: string;
  month: string;
  path: string;
  sha256: string;
  bytes: number;
  rows: number;
  kept: number;
  parquet: string;
  tally: Json<Record<string, unknown>>;
  superseded_by: number | null;
  set_aside: ColumnType<boolean, boolean | undefined, boolean>;
}
interface Revision {
  id: GeneratedAlways<number>;
  release: number;
  source: string;
  month: string;
  previous_file: number;
  new_file: number;
  rows_before: number;
  rows_after: number;
  rows_added: number;
  rows_gone: number;
  outcomes_changed: number;
  detail: Json<Record<string, unknown>>;
}
interface Round {
  id: GeneratedAlways<number>;
  edition: number;
  made_at: string;
  fingerprint: string;
  releases: number[];
  reconciliation: Json<Record<string, unknown>>;
}
interface Computation {
  round: number;
  measure: string;
  version: number;
  source: string;
  sql: string;
  provenance: Provenance;
  releases: number[];
  first_month: string | null;
  last_month: string | null;
  missing: string[];
}
interface ReadingSeries {
  round: number;
  measure: string;
  area: string;
  dimension: string;
  category: string;
  first_month: string;
  numerators: (number | null)[];
  denominators: (number | null)[] | null;
}
interface MapMonth {
  round: number;
  measure: string;
  month: string;
  grid: 'hexagon' | 'lsoa';
  cells: Json<Record<string, number>>;
  unlocated: number;
}
interface Boundary {
  edition: number;
  code: string;
  name: string;
  /** An area that can be shaded, or the outline of several together. */
  kind: 'area' | 'outline';
  /** Polygons of rings of [longitude, latitude], the outer ring first. */
  geometry: Json<[number, number][][][]>;
}
interface Publication {
  id: GeneratedAlways<number>;
  kind: 'edition' | 'round';
  subject: number;
  published_by: string;
  published_at: string;
  withdrawn_at: string | null;
  note: ColumnType<string, string | undefined, string>;
}

export interface BaseSchema extends RecordSchema {
  edition: Edition;
  area: Area;
  population: Population;
  plan: Plan;
  priority: Priority;
  objective: Objective;
  commitment: Commitment;
  priority_measure: PriorityMeasure;
  term: Term;
  measure: Measure;
  observation: Observation;
  release: Release;
  release_file: ReleaseFile;
  revision: Revision;
  round: Round;
  computation: Computation;
  reading_series: ReadingSeries;
  map_month: MapMonth;
  boundary: Boundary;
  publication: Publication;
}

/** Views of schema `published`: all that the public app can name. */
export interface PublishedSchema extends PublishedRecordSchema {
  'published.edition': Omit<Edition, 'hash'> & { published_at: string };
  'published.round': Omit<Round, 'fingerprint'> & { published_at: string };
  'published.withdrawal': Pick<Publication, 'kind' | 'subject' | 'published_at' | 'withdrawn_at' | 'note'>;
  'published.area': Area;
  'published.population': Population;
  'published.plan': Plan;
  'published.priority': Priority;
  'published.objective': Objective;
  'published.commitment': Commitment;
  'published.priority_measure': PriorityMeasure;
  'published.term': Term;
  'published.measure': Measure;
  'published.observation': Observation;
  'published.computation': Computation;
  'published.reading_series': ReadingSeries;
  'published.map_month': MapMonth;
  'published.boundary': Boundary;
  'published.release': Release;
  'published.release_file': Omit<ReleaseFile, 'parquet' | 'superseded_by' | 'set_aside'> & {
    in_force: boolean;
    superseded_by_release: number | null;
  };
  'published.revision': Omit<Revision, 'previous_file' | 'new_file'>;
}
