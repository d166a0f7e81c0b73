import type { Quantity } from '../quantities/quantity.ts';
import type { Token } from '../text/tokens.ts';
import { breaksAmount, isComparative, isLight, mayFollowAmount } from './direction-roles.ts';

const isShare = ({ unit }: Quantity) => unit === 'percent' || unit === 'points';

/** "a 12% year-on-year increase", "45 fewer": the amount before the word. */
function amountBefore(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = tokens[at]?.word ?? '';
  if (!mayFollowAmount(word)) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const token = tokens[back];
    if (token === undefined) return undefined;
    if (token.quantity !== undefined) {
      if (isShare(token.quantity)) return token.quantity;
      return isComparative(word) && (back === at - 1 || word === 'fewer' || word === 'more')
        ? token.quantity
        : undefined;
    }
    if (breaksAmount(token.word) || token.direction !== undefined) return undefined;
  }
  return undefined;
}

/** "1,214 (3.7%) lower": the amount, and again in brackets, before the word. */
function amountTwiceBefore(tokens: readonly Token[], at: number): Quantity[] {
  const [amount, open, again, close] = tokens.slice(Math.max(0, at - 4), at);
  if (!isComparative(tokens[at]?.word ?? '') || open?.word !== '(' || close?.word !== ')') return [];
  const [one, other] = [amount?.quantity, again?.quantity];
  if (one === undefined || other === undefined || isShare(one) || !isShare(other) || other.sign !== '')
    return [];
  return [one, other];
}

/** "rose by 12%", "an increase of 45", "up 12%", "reduced burglary by 12%": the amount after the word. */
function amountAfter(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = tokens[at]?.word ?? '';
  let led = '';
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + 14); next += 1) {
    const token = tokens[next];
    if (token?.word === ',' && tokens[next + 1]?.word === 'by') continue;
    if (token === undefined || [',', ';', '(', 'from', 'while', 'but', 'compared'].includes(token.word))
      return undefined;
    if (token.direction !== undefined && token.word !== 'up' && token.word !== 'down') return undefined;
    if (token.quantity !== undefined) {
      const near = next - at <= 4;
      if (led === 'by') return token.quantity;
      if (led === 'of' && (isShare(token.quantity) || near)) return token.quantity;
      if (near && led === '' && (isShare(token.quantity) || isComparative(word))) return token.quantity;
      return undefined;
    }
    if (token.word === 'by' || token.word === 'of') led = token.word;
    else if (token.word === 'to') led = 'to';
    else if (!isLight(token.word))
      led = led === '' && next - at <= 1 && token.word.endsWith('ly') ? '' : 'other';
  }
  return undefined;
}

/** "decreased (29.2%)", "increased (62.2%, +2236)", "to 1,569 (-4.0%)": amounts in brackets soon after. */
function amountsInBrackets(tokens: readonly Token[], at: number): Quantity[] {
  const open = tokens.findIndex((token, index) => index > at && token.word === '(');
  if (open === -1 || open > at + 24) return [];
  const between = tokens.slice(at + 1, open);
  if (between.some(({ word, direction }) => direction !== undefined || [';', 'while', 'but'].includes(word)))
    return [];
  const found: Quantity[] = [];
  for (const { word, quantity } of tokens.slice(open + 1, open + 8)) {
    if (word === ')') break;
    if (quantity === undefined) {
      if (['/', '+', '-', '±', 'from'].includes(word)) return [];
      continue;
    }
    found.push(quantity);
  }
  const [first] = found;
  if (first === undefined) return [];
  // Brackets that begin with words say something else, in which a figure comes up.
  const before = tokens.slice(
    open + 1,
    tokens.findIndex(({ quantity }) => quantity === first),
  );
  if (before.filter(({ period }) => period === undefined).length > 1) return [];
  const close = open <= at + 3;
  if (first.sign === '' && !(close && isShare(first) && found.length === 1)) return [];
  return found.filter((quantity) => quantity.sign !== '' || isShare(quantity));
}

/** "a rise of 46 or 32.6%", "an overspend of £1.2m (1.7%)": the same change told again after it. */
export function toldAgain(tokens: readonly Token[], amount: Quantity): Quantity | undefined {
  const at = tokens.findIndex(({ quantity }) => quantity === amount);
  for (let next = at + 1; at !== -1 && next <= Math.min(tokens.length - 1, at + 5); next += 1) {
    const { word, quantity } = tokens[next] ?? { word: '' };
    if (quantity !== undefined)
      return isShare(quantity) && quantity.sign === '' && !isShare(amount) ? quantity : undefined;
    if (
      ![
        ',',
        'or',
        '(',
        'people',
        'offences',
        'crimes',
        'incidents',
        'hours',
        'points',
        'about',
        'around',
        'just',
        'over',
        'under',
        'nearly',
      ].includes(word)
    )
      return undefined;
  }
  return undefined;
}

/** "fell from 988 to 941, or 4.8%", "from £268.20 to £281.61, which is £13.41 or 5.0%": amounts after both values. */
export function amountsAfterPair(tokens: readonly Token[], last: Quantity): Quantity[] {
  const at = tokens.findIndex(({ quantity }) => quantity === last);
  for (let next = at + 1; at !== -1 && next <= Math.min(tokens.length - 1, at + 9); next += 1) {
    const { word, quantity, period } = tokens[next] ?? { word: '' };
    if (quantity !== undefined) {
      const again = toldAgain(tokens, quantity);
      return isShare(quantity)
        ? [quantity]
        : again === undefined || quantity.unit !== last.unit
          ? []
          : [quantity, again];
    }
    if (
      period === undefined &&
      ![',', 'or', '(', ')', 'which', 'is', 'that', 'in', 'a', 'change', 'of', 'this', 'year'].includes(word)
    )
      return [];
  }
  return [];
}

/** Every amount tied to the direction word at a place among the tokens. */
export function findAmounts(tokens: readonly Token[], at: number): Quantity[] {
  const twice = amountTwiceBefore(tokens, at);
  if (twice.length > 0) return twice;
  const single = amountBefore(tokens, at) ?? amountAfter(tokens, at);
  const bracketed = amountsInBrackets(tokens, at);
  if (single === undefined) return bracketed;
  const again = toldAgain(tokens, single);
  const all = [single, ...(again === undefined ? [] : [again]), ...bracketed];
  return [...new Set(all)];
}
