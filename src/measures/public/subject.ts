import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Visit } from '../../site/index.ts';
import { isComputed, type MeasureDefinition } from '../definitions/measure-definition.ts';
import { areaOf, measureOf, measuresIn, observationsIn, type Observation } from '../published-reads.ts';
import { figuresOf } from './figures/figures-of.ts';
import { readShownMeasure, type ShownMeasure } from './shown-measure.ts';

/** A measure that others reported: its definition and their figures. */
export interface ReportedSubject {
  reported: MeasureDefinition;
  observations: readonly Observation[];
}

/** A measure that could be computed, once a source that it needs is loaded. */
export interface UnheldSubject {
  unheld: MeasureDefinition;
}

export type Subject = { shown: ShownMeasure } | ReportedSubject | UnheldSubject | { notFound: string };

const noMeasure = { notFound: 'There is no measure at this address.' };

/** What an address under /measures is about: a computed measure in an area, a reported one, or nothing. */
export async function subjectOf(
  visit: Visit,
  db: PublishedDb,
  params: Record<string, string>,
): Promise<Subject> {
  const id = params['id'] ?? '';
  const figures = await figuresOf(db, visit);
  const definition = figures === undefined ? await inCatalogue(visit, db, id) : measureOf(figures, id);
  if (definition === undefined) return noMeasure;
  if (!isComputed(definition)) {
    if (params['code'] !== undefined) return noMeasure;
    const observations = await observationsIn(db, visit.edition, id);
    return { reported: definition, observations: observations.filter(({ ends }) => isKnown(visit, ends)) };
  }
  const computation = figures?.computations.get(id);
  if (figures === undefined || computation === undefined || visit.lastMonth === null) {
    return params['code'] === undefined ? { unheld: definition } : noMeasure;
  }
  const area = areaOf(figures, params['code'] ?? visit.forceArea);
  if (area === undefined) return { notFound: 'There is no area at this address.' };
  const wanted = { definition, computation, area, lastMonth: visit.lastMonth };
  const shown = await readShownMeasure(db, figures, wanted);
  if (shown !== undefined) return { shown };
  return params['code'] === undefined
    ? { unheld: definition }
    : { notFound: `There are no figures of “${definition.title}” for ${area.name} up to this month.` };
}

const inCatalogue = async (
  visit: Visit,
  db: PublishedDb,
  id: string,
): Promise<MeasureDefinition | undefined> =>
  (await measuresIn(db, visit.edition)).find((definition) => definition.id === id);

/** As at a past month, what ended later is not known yet. */
const isKnown = (visit: Visit, ends: string): boolean =>
  visit.asAt === null || ends.slice(0, 7) <= visit.asAt;
