import type { GeneratorPlan } from './generated-records.ts';
import { expectedRecords, typeStories } from './story.ts';

export interface GeneratedForce {
  slug: string;
  name: string;
  authorities: readonly string[];
}

/** The plan when nothing else is asked: 36 months up to April 2026, at the level of the story. */
export function ordinaryPlan(
  { slug, name, authorities }: GeneratedForce,
  asked: { from?: Temporal.PlainYearMonth; to?: Temporal.PlainYearMonth; seed?: string; rows?: number } = {},
): GeneratorPlan {
  const from = asked.from ?? Temporal.PlainYearMonth.from('2023-05');
  const to = asked.to ?? Temporal.PlainYearMonth.from('2026-04');
  const months = to.since(from, { largestUnit: 'months' }).months + 1;
  const usual = Array.from({ length: Math.max(0, months) }, (_, index) => from.add({ months: index }))
    .flatMap((month, index) => typeStories.map((story) => expectedRecords(story, index, month.month)))
    .reduce((sum, records) => sum + records, 0);
  return {
    force: { slug, name },
    authorities: authorities.length > 0 ? authorities : [name],
    from,
    to,
    seed: asked.seed ?? 'answerable',
    scale: asked.rows === undefined ? 1 : asked.rows / usual,
  };
}
