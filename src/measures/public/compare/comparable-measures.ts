import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import type { Figures } from '../../published-reads.ts';
import { areasWithReadings } from '../published-reads.ts';

/** Measures with figures for at least two areas inside the force, in the order of the catalogue. */
export async function comparableMeasures(db: PublishedDb, figures: Figures): Promise<MeasureDefinition[]> {
  const rows = await areasWithReadings(db, figures.round.id, figures.forceArea.code);
  const areas = Map.groupBy(rows, ({ measure }) => measure);
  return figures.measures.filter(({ id }) => (areas.get(id)?.length ?? 0) > 1);
}
