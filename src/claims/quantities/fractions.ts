import { numberWordPattern, wordValue } from './number-words.ts';

/** A share told in words: "three in four", "a third", "half", "the majority". */
export interface Fraction {
  start: number;
  end: number;
  raw: string;
  /** In per cent. */
  value: number;
  /** What it is told in: tenths, quarters. For "the majority" nought. */
  parts: number;
}

const number = `(${numberWordPattern}|\\d{1,3})`;
const outOf = new RegExp(
  `(?<![\\w.,£-])${number} (?:in|out of)(?: every)? ${number}(?![\\w,%-]|\\.\\d)`,
  'giu',
);
const named =
  /\b(?:(one|two|three|four|five|seven|a|an)[ -])?(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth)s?\b(?! (?:quarter|year|period|time|party|place|sector|cohort|intake|meeting|phase|wave|day|week|month|national|annual)| an? (?:percentage |per cent )?(?:point|hour|mile|million|billion|day|year|dozen)\b)/giu;
const majority = /\b(?:the |a )?majority of\b/giu;

const denominators = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
  ['twentieth', 20],
  ['tenth', 10],
]);

const valueOf = (word: string): number => wordValue(word) ?? Number(word);

/** Every fraction told in words in a plain text, in order. */
export function findFractions(plain: string): Fraction[] {
  const found: Fraction[] = [];
  for (const match of plain.matchAll(outOf)) {
    const [part, whole] = [valueOf(match[1] ?? ''), valueOf(match[2] ?? '')];
    if (part < whole && whole >= 2 && whole <= 20 && part > 0)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        raw: match[0],
        value: (100 * part) / whole,
        parts: whole,
      });
  }
  for (const match of plain.matchAll(named)) {
    const parts = denominators.get((match[2] ?? '').toLowerCase()) ?? 0;
    const led = match[1]?.toLowerCase();
    if (led === undefined && parts !== 2) continue;
    const count = led === undefined || led === 'a' || led === 'an' ? 1 : valueOf(led);
    if (count < parts)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        raw: match[0],
        value: (100 * count) / parts,
        parts,
      });
  }
  for (const match of plain.matchAll(majority))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      raw: match[0],
      value: 50,
      parts: 0,
    });
  return found.sort((one, other) => one.start - other.start);
}
