import type { Glance } from '../../measures/public-index.ts';

/** Which way a measure goes, seen from what is better for it. */
export type Course = 'right' | 'wrong' | 'level';

export interface CourseCounts {
  all: number;
  right: number;
  wrong: number;
  level: number;
}

/**
 * The course of a measure by its trend word and its polarity: fewer burglaries is right, more is wrong, Stable is
 * level. Undefined without a word, or where neither way is better.
 */
export function courseOf({ definition, computed }: Glance): Course | undefined {
  const trend = computed?.reading.trend;
  if (trend?.word == null || definition.polarity === 'neutral') return undefined;
  if (trend.direction === 'level') return 'level';
  const better = definition.polarity === 'lower-is-better' ? 'down' : 'up';
  return trend.direction === better ? 'right' : 'wrong';
}

export function countedByCourse(glances: readonly Glance[]): CourseCounts {
  const courses = glances.flatMap((glance) => courseOf(glance) ?? []);
  const count = (course: Course) => courses.filter((one) => one === course).length;
  return { all: courses.length, right: count('right'), wrong: count('wrong'), level: count('level') };
}

/** The measures whose latest month signals on its control chart. */
export const outsideVariation = (glances: readonly Glance[]): Glance[] =>
  glances.filter(({ computed }) => computed?.reading.trend?.word != null && computed.reading.trend.outside);

/** "Of 9 headline measures computed from police data, 4 go the right way, 1 goes the wrong way and 4 are stable." */
export const sentenceOf = ({ all, right, wrong, level }: CourseCounts): string =>
  (all === 1
    ? 'Of the one headline measure that can be judged, '
    : `Of ${all} headline measures computed from police data, `) +
  `${how(right, 'goes', 'go')} the right way, ${how(wrong, 'goes', 'go')} the wrong way and ${how(level, 'is', 'are')} stable.`;

const how = (count: number, one: string, many: string): string =>
  count === 0 ? `none ${one}` : `${count} ${count === 1 ? one : many}`;
