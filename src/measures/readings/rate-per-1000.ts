import { ratePer } from '../../statistics/index.ts';
import { monthPlus, monthsApart, type Month } from './month.ts';
import type { Residents, SeriesOfMeasure } from './series-of-measure.ts';
import type { WindowTotal } from './window-total.ts';

/** A count per 1,000 residents, with the population it rests on and the date of that population. */
export interface RatePer1000 {
  value: number;
  lower: number;
  upper: number;
  method: string;
  population: number;
  /** The day the population is for, `2023-06-30`. */
  population_as_at: string;
  population_source: string;
}

/** The month in the middle of a period: the later of the two where its length is even. */
const centreOf = (period: { from: Month; to: Month }): Month =>
  monthPlus(period.from, Math.ceil(monthsApart(period.from, period.to) / 2));

/**
 * The mid-year estimate of the year that the period is centred on, or the nearest one held; the earlier of two
 * equally near. Undefined when none is held.
 */
export function residentsFor(
  populations: readonly Residents[],
  period: { from: Month; to: Month },
): Residents | undefined {
  const year = Number(centreOf(period).slice(0, 4));
  const distance = ({ asAt }: Residents) => Math.abs(Number(asAt.slice(0, 4)) - year);
  return populations.toSorted((a, b) => distance(a) - distance(b) || a.asAt.localeCompare(b.asAt))[0];
}

/** Rate per 1,000 residents of a complete count, where the definition asks for one and a population is held. */
export function ratePer1000(series: SeriesOfMeasure, total: WindowTotal): RatePer1000 | null {
  const { definition, populations } = series;
  if (definition.kind !== 'count' || definition.rate_base === undefined || total.numerator === null)
    return null;
  const base = residentsFor(populations, total);
  if (base === undefined || base.residents === 0) return null;
  return {
    ...ratePer(total.numerator, base.residents),
    population: base.residents,
    population_as_at: base.asAt,
    population_source: base.source,
  };
}
