import { isAside } from './asides.ts';
import { monthPattern } from '../quantities/months.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Token } from '../text/tokens.ts';
import { isLight } from './direction-roles.ts';

/** What a change went from and to. */
export interface Values {
  old: Quantity[];
  new: Quantity | undefined;
  tied: boolean;
}

const stops = new Set([';', 'while', 'whereas', 'but', 'whilst', 'although', 'however']);

/** How far after each preposition its number may stand, in words. */
const reach = new Map([
  ['from', 8],
  ['to', 5],
  ['than', 14],
  ['against', 10],
  ['versus', 6],
  ['v', 4],
  ['vs', 4],
  ['on', 7],
  ['over', 6],
  ['with', 12],
  ['above', 14],
  ['below', 14],
  ['when', 7],
]);

const hedging = new Set(['just', 'well', 'of', 'by', 'only']);
const fractions = new Set('third quarter fifth sixth seventh eighth ninth tenth half'.split(' '));
const month = new RegExp(`^${monthPattern}$`, 'iu');

/** The words of a preposition that may bring in what it was. */
function bringsOld(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (word === 'to' || word === 'with')
    return before === 'compared' || before === 'comparison' || before === 'relative' || before === 'compares';
  if (word === 'over') return !hedging.has(before) && !fractions.has(tokens[at + 2]?.word ?? '');
  if (word === 'when')
    return before === ',' && /^(?:there|it|the|we|this)$/u.test(tokens[at + 1]?.word ?? '');
  return ['from', 'than', 'against', 'versus', 'v', 'vs', 'on', 'above', 'below'].includes(word);
}

/** "than the year before (10,174)": the one number of a bracket that holds no other. */
function onlyInBracket(tokens: readonly Token[], open: number): number | undefined {
  const close = tokens.findIndex(({ word }, index) => index > open && word === ')');
  const inside = tokens
    .slice(open + 1, close)
    .flatMap(({ quantity }, index) => (quantity === undefined ? [] : [open + 1 + index]));
  return close !== -1 && close - open <= 10 && inside.length === 1 ? inside[0] : undefined;
}

/** The first number after a preposition, within its reach and its clause. */
function numberAfter(tokens: readonly Token[], at: number, skip: ReadonlySet<Quantity>): number | undefined {
  const far = reach.get(tokens[at]?.word ?? '') ?? 0;
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + far); next += 1) {
    const token = tokens[next];
    if (token === undefined || stops.has(token.word) || token.direction !== undefined) return undefined;
    if (token.quantity?.unit === 'span') continue;
    if (token.quantity !== undefined) return skip.has(token.quantity) ? undefined : next;
    if (token.word === '(') return onlyInBracket(tokens, next);
    if (token.word === ',' && tokens[next + 1]?.word === 'when') continue;
    if (token.word === 'to' && month.test(tokens[next - 1]?.word ?? '')) continue;
    if (token.word === 'to' || token.word === 'from' || token.word === ',') return undefined;
    if (tokens[at]?.word === 'to' && !isLight(token.word)) return undefined;
  }
  return undefined;
}

/** Where the clause of a direction word ends: at a contrast or the next direction word that has an amount of its own. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  const aside = isAside(tokens, at);
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token === undefined || stops.has(token.word) || (aside && token.word === ')')) return next;
    const share = tokens[next - 1]?.quantity?.unit;
    if (token.word === 'more' && (share === 'percent' || share === 'points')) return next;
    if (
      token.direction !== undefined &&
      token.word !== 'up' &&
      token.word !== 'more' &&
      token.word !== 'lower'
    )
      return next;
  }
  return tokens.length;
}

/** Reads "from X to Y", "to Y from X", "on the X", "compared with X" and "than X" after a direction word. */
export function valuesAfter(tokens: readonly Token[], at: number, amounts: readonly Quantity[]): Values {
  const skip = new Set(amounts);
  const until = clauseEnd(tokens, at);
  const found: Values = { old: [], new: undefined, tied: false };
  const start = /^(?:above|below)$/u.test(tokens[at]?.word ?? '') ? at : at + 1;
  for (let next = start; next < until; next += 1) {
    const word = tokens[next]?.word ?? '';
    const old = bringsOld(tokens, next);
    if (!old && word !== 'to') continue;
    const place = numberAfter(tokens, next, skip);
    const quantity = place === undefined ? undefined : tokens[place]?.quantity;
    if (quantity === undefined || place === undefined || quantity.sign !== '' || quantity.unit === 'span')
      continue;
    if (old) found.old.push(quantity);
    else found.new ??= quantity;
    next = place;
  }
  found.tied = found.old.length > 0 && found.new !== undefined;
  return found;
}
