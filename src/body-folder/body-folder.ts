import type { Area, Body, PopulationGroup } from '../bodies/index.ts';
import type { Term } from '../glossary/index.ts';
import type { EarlierRecord } from '../earlier-record/index.ts';
import type { Plan } from '../plan/index.ts';
import type { MeasureDefinition, ReportedRow } from '../measures/index.ts';
import type { BoundaryArea, SourceDefinition } from '../sources/index.ts';

/** Everything that a body folder says, read and checked whole. */
export interface BodyFolder {
  /** Where it was read from, absolute. */
  folder: string;
  /** SHA-256 of its contents and of the measures built in: the same hash is the same edition. */
  hash: string;
  body: Body;
  areas: Area[];
  groups: PopulationGroup[];
  plan: Plan;
  terms: Term[];
  /** The measures built in, then the body's own. */
  measures: MeasureDefinition[];
  /** Figures that others reported, in the order of the files. */
  observations: ReportedRow[];
  sources: SourceDefinition[];
  /** The areas that its boundary files draw; none where it has no such files. */
  boundaries: BoundaryArea[];
  /** What was decided before the workspace was used; undefined where the folder has no `record/`. */
  record: EarlierRecord | undefined;
  /** Remarks for the person who keeps the folder: nothing that stops it from being used. */
  notes: string[];
}
