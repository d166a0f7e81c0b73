import { createHash } from 'node:crypto';
import { placeInWords } from './place-in-words.ts';

/** Every text of a content by its place, as `agenda.2.title`. */
type Places = ReadonlyMap<string, string>;

/** What stands somewhere else than before; undefined where there is nothing, or where only its trace was kept. */
export interface Difference {
  /** "Agenda item 3, paper 1: title". */
  where: string;
  was: string | undefined;
  is: string | undefined;
}

export type Fingerprints = Readonly<Record<string, string>>;

interface Worded {
  title: string;
  content: Record<string, unknown>;
}

/** What another content says than the one before it, in the order of the later one. */
export function differencesOf(before: Worded, after: Worded): Difference[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((place) => was.get(place) !== is.get(place))
    .map((place) => ({ where: placeInWords(place, after.content), was: was.get(place), is: is.get(place) }));
}

/** Short traces of every text, which a form carries so that what changed meanwhile can be told. */
export const fingerprintsOf = (worded: Worded): Fingerprints =>
  Object.fromEntries([...placesOf(worded)].map(([place, text]) => [place, traceOf(text)]));

/** What is not as it was when these traces were taken. */
export function changedSince(seen: Fingerprints, now: Worded): Difference[] {
  const is = placesOf(now);
  return [...new Set([...is.keys(), ...Object.keys(seen)])]
    .filter((place) => seen[place] !== traceIn(is, place))
    .map((place) => ({ where: placeInWords(place, now.content), was: undefined, is: is.get(place) }));
}

const traceIn = (places: Places, place: string): string | undefined => {
  const text = places.get(place);
  return text === undefined ? undefined : traceOf(text);
};

const traceOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Places with the words at them; flags and counts are words too, nothing and empty words are not. */
export function placesOf({ title, content }: Worded): Places {
  const places = new Map<string, string>([['title', title]]);
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (value === null || value === undefined || value === '') return;
    if (Array.isArray(value)) value.forEach((one, at) => walk(one, [...path, at + 1]));
    else if (typeof value === 'object')
      for (const [name, one] of Object.entries(value)) walk(one, [...path, name]);
    else places.set(path.join('.'), typeof value === 'string' ? value : JSON.stringify(value));
  };
  walk(content, []);
  return places;
}
