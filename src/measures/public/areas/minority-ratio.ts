import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import { seriesIn, type Figures } from '../../published-reads.ts';
import {
  disproportionality,
  minorityGroups,
  type DisproportionalityGroup,
} from '../../readings/disproportionality.ts';
import type { Month } from '../../readings/month.ts';
import { cutSeries } from '../../readings/series-of-measure.ts';

/** A rate against that of White residents, and how far it can be trusted. */
export interface MinorityRatio {
  group: DisproportionalityGroup;
  /** Searches without a stated ethnicity, in percent. */
  notStatedShare: number;
}

/**
 * What a measure per 1,000 residents of each ethnic group says in one figure: the rate of the other groups together
 * over that of White residents, in the twelve months to a month. Null for any other measure, and where a month or a
 * population is missing.
 */
export async function minorityRatio(
  db: PublishedDb,
  figures: Figures | undefined,
  definition: MeasureDefinition,
  { area, to }: { area: string; to: Month },
): Promise<MinorityRatio | null> {
  const byEthnicity = definition.kind === 'count' && definition.rate_base === 'residents-by-ethnicity';
  if (figures === undefined || !byEthnicity) return null;
  const found = await seriesIn(db, figures, { measure: definition.id, area, dimension: 'ethnicity' });
  const rates = disproportionality(
    found.map((series) => cutSeries(series, to)),
    to,
  );
  const group = rates?.groups.find(({ category }) => category === minorityGroups);
  return rates === null || group?.ratio == null ? null : { group, notStatedShare: rates.notStatedShare };
}
