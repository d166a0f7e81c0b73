import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims, type Claim } from '../../src/claims/index.ts';
import type { Relation } from './relation.ts';

/** A copy of a document with one figure or word changed, and the lines where that ought to be noticed. */
export interface Mutation {
  relation: Relation;
  text: string;
  /** What was put for what. */
  change: string;
}

const opposite: Record<string, string> = {
  increase: 'decrease',
  increased: 'decreased',
  decrease: 'increase',
  decreased: 'increased',
  rose: 'fell',
  fell: 'rose',
  up: 'down',
  down: 'up',
  reduction: 'increase',
  lower: 'higher',
  higher: 'lower',
  grown: 'fallen',
};

/** A figure changed by more than rounding could: by about a tenth, or by three units of its last place. */
function otherFigure(printed: string): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const value = Number(printed.replaceAll(',', ''));
  const unit = 10 ** -decimals;
  const changed = value + Math.max(3 * unit, Math.round((0.1 * value) / unit) * unit);
  const fixed = changed.toFixed(decimals);
  return printed.includes(',') ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))/u, ',') : fixed;
}

function figureIn(quote: string, stated: number): RegExpExecArray | undefined {
  for (const match of quote.matchAll(/(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])/gu))
    if (Number(match[0].replaceAll(',', '').replace(/\.$/u, '')) === Math.abs(stated)) return match;
  return undefined;
}

/** Changes the stated figure of a true relation, or turns its direction word round. */
export function mutate(relation: Relation, text: string): Mutation | undefined {
  const lineStart = text
    .split('\n')
    .slice(0, relation.line - 1)
    .reduce((sum, line) => sum + line.length + 1, 0);
  const at = text.indexOf(relation.quote, lineStart);
  if (at === -1) return undefined;
  const put = (start: number, old: string, fresh: string): Mutation => ({
    relation,
    change: `${old} -> ${fresh}`,
    text: text.slice(0, at + start) + fresh + text.slice(at + start + old.length),
  });
  if (typeof relation.stated === 'number') {
    const found = figureIn(relation.quote, relation.stated);
    return found === undefined ? undefined : put(found.index, found[0], otherFigure(found[0]));
  }
  const word = Object.keys(opposite)
    .map((key) => ({ key, place: relation.quote.search(new RegExp(`\\b${key}\\b`, 'u')) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place)[0];
  return relation.kind === 'direction' && word !== undefined
    ? put(word.place, word.key, opposite[word.key] ?? '')
    : undefined;
}

const key = ({ line, kind, stated }: Claim) => `${line}|${kind}|${stated}`;

/** Whether a mutation raises something that the true copy does not: wrong, or at least a review. */
export function caught(mutation: Mutation, before: ReadonlySet<string>): 'wrong' | 'review' | 'no' {
  const fresh = checkClaims(mutation.text).filter(
    (claim) => claim.verdict !== 'holds' && !before.has(key(claim)),
  );
  if (fresh.some(({ verdict }) => verdict === 'wrong')) return 'wrong';
  return fresh.some(({ review }) => review === true) ? 'review' : 'no';
}

/** The doubts a document raises as it stands. */
export function doubtsOf(text: string): Set<string> {
  return new Set(
    checkClaims(text)
      .filter(({ verdict }) => verdict !== 'holds')
      .map(key),
  );
}

/** Reads each document once. */
export function readTexts(relations: readonly Relation[], folder: string): Map<string, string> {
  return new Map(
    [...new Set(relations.map(({ file }) => file))].map((file) => [
      file,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}
