import type { LabelledDocument, PlacedLabel } from './labelled-documents.ts';
import { otherFigure } from './other-figure.ts';

/** A document with one word or number of one true relation changed. */
export interface Mutation {
  label: PlacedLabel;
  was: string;
  became: string;
  text: string;
}

/** A small seeded generator (mulberry32, public domain): the same mutations on every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const opposites: Record<string, string> = {
  rise: 'fall', fall: 'rise', rose: 'fell', fell: 'rose', risen: 'fallen', fallen: 'risen', up: 'down', down: 'up',
  increase: 'decrease', decrease: 'increase', increased: 'decreased', decreased: 'increased', reduction: 'rise',
  more: 'fewer', fewer: 'more', higher: 'lower', lower: 'higher', highest: 'lowest', lowest: 'highest',
  '▼': '▲', '▲': '▼', Monday: 'Sunday', Tuesday: 'Friday', Wednesday: 'Thursday', Thursday: 'Wednesday',
  two: 'four', three: 'five', four: 'six', five: 'seven', doubled: 'trebled', halved: 'doubled',
}; // prettier-ignore

/** Changes what a true relation states, by clearly more than rounding; undefined where nothing in it can be changed. */
export function mutated(
  document: LabelledDocument,
  label: PlacedLabel,
  random: () => number,
): Mutation | undefined {
  const words = document.text.slice(label.place.start, label.place.end);
  const at = placeOf(words, label.stated);
  if (at === undefined) return undefined;
  const was = words.slice(at, at + label.stated.length);
  const became = changed(was, random);
  if (became === undefined) return undefined;
  const start = label.place.start + at;
  const text = document.text.slice(0, start) + became + document.text.slice(start + was.length);
  return { label, was, became, text };
}

/** Only what is stated once in the quote can be changed: of two like figures one may be the base. */
function placeOf(words: string, stated: string): number | undefined {
  const pattern = new RegExp(`(?<![\\w.,])${RegExp.escape(stated)}(?![\\w]|[.,]\\d)`, 'gu');
  const found = [...words.matchAll(pattern)];
  return found.length === 1 ? found[0]?.index : undefined;
}

function changed(was: string, random: () => number): string | undefined {
  const [first = '', ...others] = was.split(' ');
  const opposite = opposites[first];
  if (opposite !== undefined) return [opposite, ...others].join(' ');
  return /\d/u.test(was) ? otherFigure(was, random) : undefined;
}
