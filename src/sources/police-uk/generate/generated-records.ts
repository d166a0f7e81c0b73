import { endingOf, type Ending } from './endings.ts';
import { placesOf, type Place } from './places.ts';
import { randomFrom, scatteredCount, type Random } from './random.ts';
import { expectedRecords, typeStories } from './story.ts';

/** What is generated: for which force, which months, from which seed, and how many times the usual number. */
export interface GeneratorPlan {
  force: { slug: string; name: string };
  authorities: readonly string[];
  from: Temporal.PlainYearMonth;
  to: Temporal.PlainYearMonth;
  seed: string;
  /** 1 is about 6,700 street records a month. */
  scale: number;
}

/** One crime or incident; `id` is empty for anti-social behaviour, as in the real files. */
export interface GeneratedRecord {
  id: string;
  type: string;
  /** Absent for about one in 70, as where the publisher has no location. */
  place: Place | undefined;
  ending: Ending | undefined;
}

/** Months from the start of the plan; the story counts from there. */
export const monthIndex = (plan: GeneratorPlan, month: Temporal.PlainYearMonth): number =>
  month.since(plan.from, { largestUnit: 'months' }).months;

/** The records of a month: always the same for the same plan, so a later month's outcomes can be told from them. */
export function* recordsOf(plan: GeneratorPlan, month: Temporal.PlainYearMonth): Generator<GeneratedRecord> {
  const random = randomFrom(`${plan.seed} ${month.toString()}`);
  const place = placesOf(plan.authorities, plan.seed);
  const index = monthIndex(plan, month);
  for (const story of typeStories) {
    const count = scatteredCount(random, plan.scale * expectedRecords(story, index, month.month));
    const nuisance = story.type === 'Anti-social behaviour';
    for (let n = 0; n < count; n += 1) {
      yield {
        id: nuisance ? '' : crimeId(random),
        type: story.type,
        place: random.next() < 0.014 ? undefined : place(random),
        ending: nuisance ? undefined : endingOf(story, random),
      };
    }
  }
}

/** 64 hexadecimal digits, as the real ones have. */
function crimeId(random: Random): string {
  let id = '';
  for (let part = 0; part < 8; part += 1) id += random.bits().toString(16).padStart(8, '0');
  return id;
}
