import type { KnownFigure } from '../claim.ts';
import { wordsIn, type PlacedWord } from './placed-words.ts';

/** Known figures, found by what a sentence says: a name, an area, months. */
export interface KnownIndex {
  /** The measures named by words that begin at a place, the longest name first; several where a name is shared. */
  measuresAt(words: readonly PlacedWord[], at: number): Named[];
  areasIn(words: readonly PlacedWord[]): NamedArea[];
  /** What is known of a measure for exactly these months; of one area, or of all. */
  figures(measure: string, from: string, to: string, area?: string): KnownFigure[];
}

export interface Named {
  measures: ReadonlySet<string>;
  /** How many words the name has. */
  length: number;
}

export interface NamedArea {
  area: string;
  /** Place of the last word of its name. */
  last: number;
}

type Names = Map<string, { roots: string[]; meant: Set<string> }[]>;

export function indexKnown(known: readonly KnownFigure[]): KnownIndex {
  const measures: Names = new Map();
  const areas: Names = new Map();
  const seen = new Set<string>();
  for (const { measure, title } of known) addName(measures, title, measure);
  const titles = new Set(known.map(({ title }) => rootsOf(title)));
  for (const { measure, synonyms, areas: names } of known) {
    // The title of one measure may be a word for another: "burglary" is part of neighbourhood crime. The title is meant.
    const others = synonyms.filter((name) => !titles.has(rootsOf(name)));
    if (!seen.has(measure)) for (const name of others) addName(measures, name, measure);
    if (!seen.has(areaOf(names))) for (const name of names) addName(areas, name, areaOf(names));
    seen.add(measure).add(areaOf(names));
  }
  const byMonths = Map.groupBy(known, ({ measure, from, to }) => `${measure} ${from} ${to}`);
  return {
    measuresAt: (words, at) => namedAt(measures, words, at),
    areasIn: (words) => areasNamed(areas, words),
    figures: (measure, from, to, area) =>
      (byMonths.get(`${measure} ${from} ${to}`) ?? []).filter(
        (figure) => area === undefined || areaOf(figure.areas) === area,
      ),
  };
}

const rootsOf = (name: string): string =>
  wordsIn(name)
    .map(({ root }) => root)
    .join(' ');

/** An area is known by all its names together. */
const areaOf = (names: readonly string[]): string => names.join('|');

function addName(names: Names, name: string, meant: string): void {
  const roots = wordsIn(name).map(({ root }) => root);
  const [first] = roots;
  if (first === undefined) return;
  const alike = names.get(first) ?? [];
  names.set(first, alike);
  const same = alike.find((one) => one.roots.join(' ') === roots.join(' '));
  if (same === undefined) alike.push({ roots, meant: new Set([meant]) });
  else same.meant.add(meant);
}

const namedAt = (names: Names, words: readonly PlacedWord[], at: number): Named[] =>
  (names.get(words[at]?.root ?? '') ?? [])
    .filter(({ roots }) => roots.every((root, place) => words[at + place]?.root === root))
    .map(({ roots, meant }) => ({ measures: meant, length: roots.length }))
    .toSorted((a, b) => b.length - a.length);

/** Areas in the order they are named; the longest name at each place, so Cheshire East is not Cheshire. */
function areasNamed(names: Names, words: readonly PlacedWord[]): NamedArea[] {
  const found: NamedArea[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [longest] = namedAt(names, words, at);
    if (longest === undefined) continue;
    at += longest.length - 1;
    for (const area of longest.measures) found.push({ area, last: at });
  }
  return found;
}
