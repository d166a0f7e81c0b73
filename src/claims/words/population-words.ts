import type { Column } from '../tables/series.ts';

/** Names for people of all ethnic groups other than white, and for people who are not heterosexual. */
const ethnic = new Set(['bme', 'bame', 'minority', 'ethnic', 'ethnicity']);
const orientation = new Set(['lgbt', 'lgb', 'lgbtq', 'lgbtqi', 'lesbian', 'gay', 'bisexual']);

const minority = /^(?:asian|black|mixed|other|chinese|arab|dual|any other)\b/iu;
const unknown = /not known|not stated|unknown|prefer|declined|undisclosed|refused|provided/iu;
const notStraight = /gay|lesbian|bisexual|bi-sexual|transgender|queer/iu;

/** The columns that together are the minorities a measure names: a table with a "White" column, or one of orientations. */
export function minorityGroups(measure: readonly string[], columns: readonly Column[]): Column[] {
  const named = (words: ReadonlySet<string>) => measure.some((word) => words.has(word));
  if (named(ethnic) && columns.some(({ heading }) => /^white\b/iu.test(heading.trim())))
    return columns.filter(({ heading }) => minority.test(heading.trim()) && !unknown.test(heading));
  if (named(orientation)) return columns.filter(({ heading }) => notStraight.test(heading));
  return [];
}
