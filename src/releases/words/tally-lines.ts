import { areaNameKey, successorOf } from '../../bodies/index.ts';
import type { Tally } from '../loaded-file.ts';

/** What each count of a tally is called; the order is the order of reading. */
const words: Readonly<Record<string, string | { one: string; many: string }>> = {
  duplicates: {
    one: 'exact repeat of an earlier row with the same Crime ID (kept, not counted)',
    many: 'exact repeats of an earlier row with the same Crime ID (kept, not counted)',
  },
  no_crime_id: {
    one: 'row without a Crime ID (counted as a row)',
    many: 'rows without a Crime ID (counted as rows)',
  },
  crimes: { one: 'crime', many: 'different crimes' },
  records: { one: 'record that the rows stand for', many: 'records that the rows stand for' },
  no_location: 'without a location (in totals, not on maps)',
  no_lsoa: 'without an LSOA (in the force total, in no area)',
  no_outcome: 'without an outcome',
  no_outcome_though_a_crime: 'of those, crimes rather than anti-social behaviour',
  with_context: 'with a remark under Context',
  ethnicity_not_stated: {
    one: 'search with no self-defined ethnicity stated',
    many: 'searches with no self-defined ethnicity stated',
  },
  moved_to_another_day: {
    one: 'search whose day in London is not the day in UTC',
    many: 'searches whose day in London is not the day in UTC',
  },
  moved_to_another_month: 'of those, in another month',
  at_midnight: {
    one: 'search at exactly midnight UTC (a sign of dates without times)',
    many: 'searches at exactly midnight UTC (a sign of dates without times)',
  },
  linked_but_no_further_action: {
    one: 'search linked to the object looked for, yet with no further action',
    many: 'searches linked to the object looked for, yet with no further action',
  },
};

const lists: Readonly<Record<string, string>> = {
  unknown_crime_types: 'crime types that are not known (kept as they are)',
  unknown_outcomes: 'outcomes that are not known (kept as they are)',
  unknown_ethnicities: 'ethnicities that are not known (kept, grouped as not stated)',
  lsoa_codes: 'LSOA codes against the lookup',
};

export const number = (value: number): string => value.toLocaleString('en-GB');

/** Adds tallies of many files up, number by number and text by text. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum: Tally = {};
  for (const tally of tallies) {
    for (const [name, value] of Object.entries(tally)) sum[name] = plus(sum[name], value);
  }
  return sum;
}

function plus(one: Tally[string] | undefined, two: Tally[string]): Tally[string] {
  if (typeof two === 'number') return (typeof one === 'number' ? one : 0) + two;
  const texts = typeof one === 'object' ? { ...one } : {};
  for (const [text, count] of Object.entries(two)) texts[text] = (texts[text] ?? 0) + count;
  return texts;
}

/** A tally in words, a line each; what is nought is left out. */
export function tallyLines(tally: Tally, authorities: readonly string[]): string[] {
  const counts = Object.entries(words).flatMap(([name, says]) => {
    const value = tally[name];
    return typeof value === 'number' && value > 0 ? [`${number(value)} ${sayOf(value, says)}`] : [];
  });
  const texts = Object.entries(lists).flatMap(([name, says]) => {
    const value = tally[name];
    return typeof value === 'object' ? [`${says}: ${listed(value)}`] : [];
  });
  return [...counts, ...authorityLines(tally, authorities), ...texts];
}

const sayOf = (count: number, says: string | { one: string; many: string }): string =>
  typeof says === 'string' ? says : count === 1 ? says.one : says.many;

const listed = (texts: Record<string, number>): string =>
  Object.entries(texts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([text, count]) => `${text} ${number(count)}`)
    .join(', ');

/** Rows whose LSOA lies outside the force, by authority; they stay in the force total. */
function authorityLines(tally: Tally, authorities: readonly string[]): string[] {
  const met = tally['local_authorities'];
  if (typeof met !== 'object' || authorities.length === 0) return [];
  const own = new Set(authorities.map(areaNameKey));
  const isOwn = (name: string) => own.has(areaNameKey(name)) || own.has(areaNameKey(successorOf(name) ?? ''));
  const outside = Object.entries(met).filter(([name]) => !isOwn(name));
  const total = outside.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return [];
  const named = `${outside.length} local ${outside.length === 1 ? 'authority' : 'authorities'} outside the force`;
  return [
    `${number(total)} placed in ${named} (in the force total only): ${listed(Object.fromEntries(outside))}`,
  ];
}
