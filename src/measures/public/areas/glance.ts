import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Visit } from '../../../site/index.ts';
import { measuresIn } from '../../published-reads.ts';
import { chartSeriesOf } from '../../readings/chart-series.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { minorityRatio, type MinorityRatio } from './minority-ratio.ts';
import { listMeasures, type ListedMeasure } from '../find/listed-measure.ts';

/** One measure at a glance: its reading or what was reported, and twelve-month values for a line. */
export interface Glance extends ListedMeasure {
  /** Values of 12 months to each month, oldest first; null where a month is missing. */
  rolling: readonly (number | null)[];
  /** In place of the count, for a measure of rates by ethnic group. */
  ratio: MinorityRatio | null;
}

/** The measures named, in that order, for the force or another area, as at the month of the visit. */
export async function glancesOf(
  db: PublishedDb,
  visit: Visit,
  ids: readonly string[],
  area: string = visit.forceArea,
): Promise<Glance[]> {
  const figures = await figuresOf(db, visit);
  const measures = figures?.measures ?? (await measuresIn(db, visit.edition));
  const named = ids.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
  const listed = await listMeasures(visit, db, figures, named, area);
  const glances = listed.map(async (one) => {
    const chart = one.computed === null ? undefined : chartSeriesOf(one.computed.series, figures?.rules);
    const to = one.computed?.reading.to;
    const ratio = to === undefined ? null : await minorityRatio(db, figures, one.definition, { area, to });
    return { ...one, rolling: chart?.rolling.map(({ value }) => value) ?? [], ratio };
  });
  return Promise.all(glances);
}
