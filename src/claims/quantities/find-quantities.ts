import { numberWordPattern, wordValue } from './number-words.ts';
import { findSmallFractions } from './small-fractions.ts';
import { withDurations } from './durations.ts';
import type { Period } from './period.ts';
import type { Quantity, Unit } from './quantity.ts';

const digits = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const scale = '( ?(?:million|billion|thousand|bn|mn|m|k)(?![\\w/]))?';
const unit =
  '( ?%(?:[ -]?(?:age )?points?\\b)?| ?per ?cent(?:age)?(?:[ -]points?)?\\b| ?percentage[ -]points?\\b| ?(?:pp|ppts?|p\\.p\\.|pts|points)(?![a-z]))?';
const pattern = new RegExp(`([+-] ?)?([£$€])?${digits}${scale}${unit}`, 'giu');
const words = new RegExp(
  `(?<![\\w-])${numberWordPattern}(?![\\w])(?!-(?:[a-z]))(?![ -](?:thirds?|quarters?|fifths?|tenths?|hal(?:f|ves)|fold)\\b| (?:in|out of) (?:every )?(?:[a-z]+|\\d+)\\b(?! \\d{4}))( ?percentage[ -]points?\\b| points\\b| ?per ?cent\\b)?`,
  'giu',
);

/** What comes before a number that is a name and not a count: "section 136", "Grade 1", "page 3". */
const naming =
  /(?:(?<![\w'])(?:sections?|s|pages?|p|para|paragraphs?|grade|level|outcome|appendix|annex|regulations?|phase|tier|part|table|figure|fig|chart|no\.?|act|op|version|band|week|pip|covid|rule|question|class|schedule|article|key stage|type|step|room|route|junction|tel|telephone|call|aged|age|ages) ?|#|@)$/iu;

const scales = new Map([
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['thousand', 1e3],
  ['k', 1e3],
]);

/** Between a number and a length of time these say that the number counts something else: "612 a year", "380 last year". */
const notLong = '(?! (?:an?|per|each|every|this|that|last|next|in|of|by|on|the|one|all) )';
const duration = new RegExp(
  `^${notLong}(?: |-| \\w{1,9} )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?)\\b`,
  'iu',
);
const span = new RegExp(`^${notLong}(?: |-| \\w{1,9} )?(?:weeks?|months?|years?)\\b`, 'iu');

function unitOf(suffix: string | undefined, money: string | undefined, after: string): Unit {
  if (money !== undefined) return 'money';
  if (suffix === undefined) return duration.test(after) ? 'time' : span.test(after) ? 'span' : 'count';
  return /point|pp|p\.p|pts/iu.test(suffix) ? 'points' : 'percent';
}

/** Numbers that people dial are names: "calls to 101", "999 calls". */
const dialled = /^(?:999|101|111|105|112|119)$/u;
const dialledAfter =
  /^ (?:and (?:999|101|111) )?(?:emergency |non-emergency )?(?:calls?|callers?|call[ -](?:handling|handlers?|answering|takers?)|lines?|service|number|contact|demand|performance|system|telephony|abandon\w+)\b/iu;
const dialledBefore =
  /\b(?:(?:calls?|callers?|contacts?|contacted|reports?) (?:made |received |answered )?(?:to|on|via)|via|dial(?:led|ling)?|ring(?:ing)?|rang|call(?:ed|ing)?|phon(?:e|ed|ing)|report\w* (?:anything |it |this )?(?:[a-z]+ )?(?:on|to)) (?:police )?(?:on )?$/iu;

function isDialled(digits: string, before: string, after: string): boolean {
  return dialled.test(digits) && (dialledAfter.test(after) || dialledBefore.test(before));
}

/** Numbers glued to letters, times, ordinals, ranges of labels and parts of codes count nothing. */
function isLabel(plain: string, start: number, digitsStart: number, end: number, bare: boolean): boolean {
  const before = plain.slice(Math.max(0, digitsStart - 14), digitsStart);
  if (/[a-z_][-.+]?$/iu.test(plain.slice(Math.max(0, start - 2), start)) || /[\d][:/.]$/u.test(before))
    return true;
  // A nought at the front is of a code: counts do not begin with one.
  if (/^0\d/u.test(plain.slice(digitsStart, digitsStart + 2))) return true;
  const after = plain.slice(end, end + 8);
  if (bare && /(?:^|[\n\r])[ \t(]*$/u.test(before) && /^[.)]\s/u.test(after)) return true;
  if (/^(?:st|nd|rd|th)\b/iu.test(after) || /^[:/]\d/u.test(after) || /^[a-z]/iu.test(after)) return true;
  if (/^-(?!\s)(?:day|week|month|year|minute|hour|point|strong|old)/iu.test(after)) return false;
  return bare && naming.test(before);
}

/** The dash before a number is a sign only after a space, a bracket or a tab, and not within a range ("10 - 12"). */
function signOf(printed: string | undefined, plain: string, start: number): '+' | '-' | '' {
  if (printed === undefined) return '';
  const before = plain.slice(Math.max(0, start - 2), start);
  if (before !== '' && !/(?:[\s/[|]|(?<!\w)\()$/u.test(before)) return '';
  if (printed.startsWith('-') && /[\w%)] $/u.test(before) && printed.endsWith(' ')) return '';
  return printed.startsWith('-') ? '-' : '+';
}

function readNumber(match: RegExpExecArray, plain: string): Quantity | undefined {
  const [whole, printed, money, number = '', scaled, suffix] = match;
  const sign = signOf(printed, plain, match.index);
  const skipped = printed !== undefined && sign === '' ? printed.length : 0;
  const start = match.index + skipped;
  const raw = whole.slice(skipped);
  const digitsStart = start + raw.indexOf(number);
  const bare = money === undefined && suffix === undefined && sign === '';
  const end = match.index + whole.length;
  if (isLabel(plain, start, digitsStart, end, bare)) return undefined;
  if (isDialled(number, plain.slice(Math.max(0, start - 40), start), plain.slice(end, end + 40)))
    return undefined;
  const factor = scales.get(scaled?.trim().toLowerCase() ?? '') ?? 1;
  const size = Number(number.replaceAll(',', '')) * factor;
  return {
    start,
    end: start + raw.length,
    raw,
    value: sign === '-' ? -size : size,
    decimals: number.split('.')[1]?.length ?? 0,
    scale: factor,
    unit: unitOf(suffix, money, plain.slice(match.index + whole.length, match.index + whole.length + 20)),
    sign,
    inWords: false,
  };
}

function readWord(match: RegExpExecArray, plain: string): Quantity {
  const [raw, percent] = match;
  const value = wordValue(raw.replace(/ ?(?:per ?cent| points).*$/iu, '')) ?? 0;
  return {
    start: match.index,
    end: match.index + raw.length,
    raw,
    value,
    decimals: 0,
    scale: 1,
    unit:
      percent === undefined
        ? unitOf(undefined, undefined, plain.slice(match.index + raw.length, match.index + raw.length + 20))
        : /point/iu.test(percent)
          ? 'points'
          : 'percent',
    sign: '',
    inWords: true,
  };
}

/** A day as computers write it: none of its three numbers counts anything. */
const writtenDay = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/gu;

/** Every number of a plain text outside its periods and days, in order. */
export function findQuantities(plain: string, periods: readonly Period[]): Quantity[] {
  const taken = new Uint8Array(plain.length);
  for (const { start, end } of periods) taken.fill(1, start, end);
  for (const { index, 0: day } of plain.matchAll(writtenDay)) taken.fill(1, index, index + day.length);
  for (const { start, end } of findSmallFractions(plain)) taken.fill(1, start, end);
  const free = ({ start, end }: Quantity) => taken[start] !== 1 && taken[end - 1] !== 1;
  const found: Quantity[] = [];
  for (const match of plain.matchAll(pattern)) {
    const quantity = readNumber(match, plain);
    if (quantity !== undefined && free(quantity)) found.push(quantity);
  }
  for (const match of plain.matchAll(words)) {
    const quantity = readWord(match, plain);
    if (free(quantity)) found.push(quantity);
  }
  return withDurations(
    plain,
    found.sort((one, other) => one.start - other.start),
  );
}
