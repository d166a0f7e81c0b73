import type { Selectable } from 'kysely';
import type { PublishedSchema } from '../../db/schema.ts';
import type { MeasureDefinition } from './definitions/measure-definition.ts';
import type { TrendRules } from './readings/trend-rules.ts';
import type { Reconciliation, RoundArea } from './reconciliation.ts';

export type PublishedRound = Selectable<PublishedSchema['published.round']>;
export type Computation = Selectable<PublishedSchema['published.computation']>;
export type Observation = Selectable<PublishedSchema['published.observation']>;
export type Population = Selectable<PublishedSchema['published.population']>;
export type Area = RoundArea;

/** All that is small about a round, read once: what its series are of, and how to judge them. */
export interface Figures {
  round: PublishedRound;
  body: { id: string; name: string; details: Record<string, unknown> };
  /** The area of the whole force. */
  forceArea: Area;
  rules: TrendRules;
  measures: readonly MeasureDefinition[];
  /** The areas of the body folder, then local authorities found in the records. */
  areas: readonly Area[];
  computations: ReadonlyMap<string, Computation>;
  populations: readonly Population[];
  reconciliation: Reconciliation;
  observations: readonly Observation[];
}

export const measureOf = (figures: Figures, id: string): MeasureDefinition | undefined =>
  figures.measures.find((measure) => measure.id === id);

export const areaOf = (figures: Figures, code: string): Area | undefined =>
  figures.areas.find((area) => area.code === code);

export const observationsOf = (figures: Figures, measure: string): Observation[] =>
  figures.observations.filter((observation) => observation.measure === measure);
