import type { Quantity } from '../quantities/quantity.ts';
import { asidesBefore } from './asides.ts';
import type { Token } from '../text/tokens.ts';

interface Pair {
  old: Quantity;
  new: Quantity;
}

/** Two values, and where the words begin that set them against each other. */
interface Found {
  back: number;
  pair: Pair;
}

/** "…; among victims it rose": after a semicolon something else is spoken of, unless it goes on with "a rise of". */
const turnsAway = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === ';' && !/^(?:an?|this|that|which)$/u.test(tokens[at + 1]?.word ?? '');

const comparing = new Set(['compared', 'against', 'versus', 'v', 'vs', 'comparison', 'up', 'down']);

/** A number and the period said with it, such as "523 in 2022/23". */
function datedBefore(tokens: readonly Token[], at: number): { quantity: Quantity; to: number }[] {
  const dated: { quantity: Quantity; to: number }[] = [];
  for (let back = at - 1; back >= 0; back -= 1) {
    const quantity = tokens[back]?.quantity;
    if (quantity?.sign !== '' || quantity.unit === 'span') continue;
    const period = tokens
      .slice(back + 1, back + 9)
      .find((token) => token.quantity !== undefined || token.period !== undefined)?.period;
    if (period !== undefined) dated.push({ quantity, to: period.to });
  }
  return dated;
}

function pairOfDates(tokens: readonly Token[], at: number): Pair | undefined {
  const [later, earlier] = datedBefore(tokens, at);
  if (later === undefined || later.quantity.unit !== earlier?.quantity.unit) return undefined;
  if (later.to === earlier.to) return undefined;
  return later.to > earlier.to
    ? { new: later.quantity, old: earlier.quantity }
    : { new: earlier.quantity, old: later.quantity };
}

function fromTo(tokens: readonly Token[], at: number, skip: ReadonlySet<Quantity>): Found | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 30); back -= 1) {
    if (turnsAway(tokens, back)) return undefined;
    if (tokens[back]?.word !== 'from') continue;
    const rest = tokens
      .slice(back + 1, at)
      .filter(({ quantity }) => quantity !== undefined && quantity.unit !== 'span' && !skip.has(quantity));
    const [old, fresh] = [rest[0]?.quantity, rest[1]?.quantity];
    const joined = tokens.slice(back + 1, at).some(({ word }) => word === 'to');
    if (old !== undefined && fresh !== undefined && joined && old.unit === fresh.unit)
      return { back, pair: { old, new: fresh } };
  }
  return undefined;
}

function comparedWith(tokens: readonly Token[], at: number, skip: ReadonlySet<Quantity>): Found | undefined {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (turnsAway(tokens, back)) return undefined;
    if (!comparing.has(tokens[back]?.word ?? '')) continue;
    const usable = (token: Token) =>
      token.quantity !== undefined &&
      !skip.has(token.quantity) &&
      token.quantity.sign === '' &&
      token.quantity.unit !== 'span';
    const old = tokens.slice(back + 1, Math.min(at, back + 12)).find(usable)?.quantity;
    const asides = asidesBefore(tokens, back);
    const alike = tokens.slice(0, back).map((token) => usable(token) && token.quantity?.unit === old?.unit);
    const place = alike.findLastIndex((is, index) => is && !asides.has(index));
    const fresh = tokens[place === -1 ? alike.lastIndexOf(true) : place]?.quantity;
    if (old !== undefined && fresh !== undefined) return { back, pair: { old, new: fresh } };
  }
  return undefined;
}

/** The two values that a change sums up after them: "586, compared with 523, an increase of 12%". */
export function pairBefore(
  tokens: readonly Token[],
  at: number,
  amounts: readonly Quantity[],
): Pair | undefined {
  if (amounts.length === 0) return undefined;
  const skip = new Set(amounts);
  const found = [fromTo(tokens, at, skip), comparedWith(tokens, at, skip)].filter((one) => one !== undefined);
  const [nearest] = found.toSorted((a, b) => b.back - a.back);
  return nearest?.pair ?? pairOfDates(tokens, at);
}
