import type { Quantity } from '../quantities/quantity.ts';
import type { Document, Statement } from '../text/document.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import { asidesBefore } from './asides.ts';
import type { Change } from './change.ts';
import { pairBefore } from './compared-pair.ts';
import { amountsAfterPair, findAmounts } from './find-amounts.ts';
import { valuesAfter, type Values } from './find-values.ts';
import { headNoun } from './head-noun.ts';

const notDirections = /^(?:up|down)$/u;
/** "5 above the target", "45 more than": of these only what follows a number is a change. */
const onlyAfterNumber = /^(?:above|below|more|less)$/u;
const settled = new Set([
  'set',
  'setting',
  'follow',
  'following',
  'sign',
  'signed',
  'signing',
  'back',
  'made',
  'make',
  'scale',
  'step',
  'pick',
  'break',
  'cut',
  'track',
  'speed',
  'taken',
  'take',
  'build',
  'building',
  'brought',
  'close',
  'shut',
  'slow',
  'written',
  'held',
  'drew',
  'tidy',
]);

/** "106 joiners less 83 leavers": one count taken off another is no change. */
function takesOff(tokens: readonly Token[], at: number): boolean {
  const next = tokens
    .slice(at + 1, at + 4)
    .find(({ word, quantity }) => quantity !== undefined || !/^(?:the|a|planned)$/u.test(word));
  return tokens[at]?.word === 'less' && next?.quantity !== undefined;
}

const fractions = /^(?:half|halves|(?:two-)?thirds?|(?:three-)?quarters?|fifths?|sixths?|eighths?|tenths?)$/u;

/** "fewer than one in five", "more than a third of them": a near share and no comparison. */
function opensFraction(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ word }) => word);
  return (
    words.some((word) => fractions.test(word)) || (words[1] === 'in' && /^[a-z]+$/u.test(words[0] ?? ''))
  );
}

/** "up to 28 days", "set up" and the like name no direction. */
function isIdle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (/^(?:more|less|fewer)$/u.test(word) && after === 'than' && opensFraction(tokens, at + 2)) return true;
  if (onlyAfterNumber.test(word))
    return (
      !tokens.slice(Math.max(0, at - 2), at).some(({ quantity }) => quantity !== undefined) ||
      (before === 'or' && word !== 'below') ||
      takesOff(tokens, at)
    );
  if (!notDirections.test(word)) return false;
  if (word === 'up' && after === 'to' && !tokens.slice(at + 2, at + 6).some((token) => token.word === 'from'))
    return true;
  return settled.has(before) || after === 'and' || before === 'broken' || after === 'by-step';
}

/** A count before the direction word that the old value can be set against. */
function valueBefore(
  tokens: readonly Token[],
  at: number,
  old: Quantity | undefined,
  skip: ReadonlySet<Quantity>,
): Quantity | undefined {
  let aside: Quantity | undefined;
  const asides = asidesBefore(tokens, at);
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.word === ';') return aside;
    const quantity = token.quantity;
    if (quantity === undefined || skip.has(quantity) || quantity.sign !== '') continue;
    if (old !== undefined && quantity.unit !== old.unit) continue;
    if (!asides.has(back)) return quantity;
    aside ??= quantity;
  }
  return aside;
}

/** "This is a decrease on the 20 offences": the value stands in the sentence before, with the same noun. */
function valueInSentenceBefore(
  document: Document,
  before: Statement | undefined,
  old: Quantity,
): Quantity | undefined {
  const noun = headNoun(document.plain, old);
  if (noun === '') return undefined;
  return before?.quantities.find(
    (quantity) => quantity.unit === old.unit && headNoun(document.plain, quantity) === noun,
  );
}

/** "148,320 (2022/23: 136,100)": the earlier value in brackets after its period. */
function datedInBrackets(tokens: readonly Token[], fresh: Quantity): Quantity | undefined {
  const at = tokens.findIndex(({ quantity }) => quantity === fresh);
  const open = tokens.findIndex(({ word }, index) => index > at && index <= at + 5 && word === '(');
  if (at === -1 || open === -1) return undefined;
  const inside = tokens.slice(open + 1, open + 7);
  const dated = inside.some(
    ({ period, word }) => period !== undefined || word === 'previous' || word === 'last' || word === 'from',
  );
  const quantities = inside
    .slice(
      0,
      Math.max(
        0,
        inside.findIndex(({ word }) => word === ')'),
      ),
    )
    .flatMap(({ quantity }) => quantity ?? []);
  const [old] = quantities;
  return dated && quantities.length === 1 && old?.unit === fresh.unit && old.sign === '' ? old : undefined;
}

function readChange(
  document: Document,
  statement: Statement,
  tokens: Token[],
  at: number,
  before: Statement | undefined,
  earlier: readonly Change[],
): Change | undefined {
  const word = tokens[at];
  if (word?.direction === undefined || isIdle(tokens, at)) return undefined;
  const amounts = findAmounts(tokens, at);
  const values: Values = valuesAfter(tokens, at, amounts);
  if (values.old.length === 0) {
    const pair = amounts.length > 0 || values.new === undefined ? pairBefore(tokens, at, amounts) : undefined;
    if (pair !== undefined)
      Object.assign(values, { old: [pair.old], new: values.new ?? pair.new, tied: true });
  }
  if (values.old.length === 0 && values.new !== undefined) {
    const old = datedInBrackets(tokens, values.new);
    if (old !== undefined) Object.assign(values, { old: [old], tied: true });
  }
  const [first] = values.old;
  if (values.new === undefined && first !== undefined) {
    values.new = valueBefore(
      tokens,
      at,
      first,
      new Set([...amounts, ...values.old, ...earlier.flatMap((one) => [...one.old, ...one.amounts])]),
    );
    const refersBack = /^(?:this|that|it|these|which)$/u.test(tokens[0]?.word ?? '');
    if (values.new === undefined && refersBack) values.new = valueInSentenceBefore(document, before, first);
  }
  const both = values.tied && values.new !== undefined && first !== undefined && amounts.length === 0;
  const later =
    both && values.new !== undefined && values.new.unit !== 'percent'
      ? amountsAfterPair(tokens, values.new)
      : [];
  return { statement, direction: word.direction, word, amounts: [...amounts, ...later], ...values };
}

/** Everything that the sentences of a document say went up or down. */
export function findChanges(document: Document): Change[] {
  const changes: Change[] = [];
  document.statements.forEach((statement, index) => {
    const tokens = tokensOf(document.plain, statement);
    if (!tokens.some(({ direction }) => direction !== undefined)) return;
    const previous = document.statements[index - 1];
    const before = previous?.paragraph === statement.paragraph ? previous : undefined;
    const own: Change[] = [];
    tokens.forEach((token, at) => {
      if (token.direction === undefined) return;
      const change = readChange(document, statement, tokens, at, before, own);
      if (change !== undefined) own.push(change);
    });
    changes.push(...own);
  });
  return changes;
}
