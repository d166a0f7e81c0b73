import type { Claim, ClaimKind } from '../../src/claims/index.ts';
import type { Relation } from './relation.ts';

/** Which of our kinds may stand for each kind of the training set. */
const kinds: Record<string, readonly ClaimKind[]> = {
  'percent-change': ['percentage-change', 'feasible-prior', 'variance', 'restatement'],
  'pp-change': ['point-change', 'difference'],
  direction: ['direction', 'percentage-change', 'restatement'],
  share: ['share', 'feasible-share', 'shares-total', 'restatement'],
  sum: ['sum', 'difference'],
  bound: ['bound', 'weighted-mean', 'shares-total', 'share'],
  'weighted-mean': ['weighted-mean', 'bound'],
  restatement: ['restatement', 'disagreement', 'percentage-change', 'list-count'],
  'cross-table': ['restatement', 'disagreement'],
  'cross-statement': ['disagreement', 'feasible-share', 'restatement'],
  'cross-document': ['disagreement', 'restatement'],
  period: ['period'],
  'count-of-list': ['list-count'],
  variance: ['variance', 'difference', 'percentage-change'],
  ratio: ['ratio', 'rate'],
  rate: ['rate'],
  qualifier: ['hedge'],
  unit: ['unit'],
  extreme: ['extreme'],
  'date-weekday': ['weekday'],
  'footnote-ref': ['footnote'],
  'cross-reference': ['footnote', 'disagreement'],
  ci: ['interval'],
  significance: ['significance'],
  reconciliation: ['sum', 'difference'],
  aggregation: ['bound'],
  unverifiable: ['percentage-change', 'ratio', 'extreme'],
};

const numbersIn = (text: string): number[] =>
  (text.replace(/[−–]/gu, '-').match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((digits) =>
    Number(digits.replaceAll(',', '')),
  );

/** Kinds told apart by the line alone: there is no single figure that they state. */
const byLine = new Set([
  'bound',
  'weighted-mean',
  'direction',
  'period',
  'qualifier',
  'ci',
  'significance',
  'extreme',
  'count-of-list',
  'footnote-ref',
  'date-weekday',
  'reconciliation',
  'ratio',
  'unit',
]);

function sameFigure(claim: Claim, relation: Relation): boolean {
  if (relation.kind === 'share' && relation.subkind === 'shares-total') return claim.kind === 'shares-total';
  if (
    relation.kind === 'direction' &&
    typeof relation.inputs['old'] === 'number' &&
    claim.kind === 'direction'
  )
    return (
      claim.inputs.some(({ value }) => value === relation.inputs['old']) ||
      claim.inputs.some(({ name }) => name === 'change')
    );
  if (byLine.has(relation.kind) || typeof relation.stated !== 'number') return true;
  const stated = Math.abs(relation.stated);
  return numbersIn(claim.stated).includes(stated);
}

/** The claims that say something of a relation. */
export function claimsFor(relation: Relation, byLineNumber: ReadonlyMap<number, readonly Claim[]>): Claim[] {
  const lines = relation.quote.split('\n').length;
  const near: Claim[] = [];
  for (let line = relation.line; line < relation.line + lines; line += 1)
    near.push(...(byLineNumber.get(line) ?? []));
  const allowed = kinds[relation.kind] ?? [];
  return near.filter((claim) => allowed.includes(claim.kind) && sameFigure(claim, relation));
}

/** Whether a claim gives the figure that the label says is right. */
export function givesTheRightFigure(claim: Claim, relation: Relation): boolean {
  const right = relation.corrected;
  if (typeof right !== 'number') return true;
  return numbersIn(claim.computed ?? '').some(
    (value) =>
      Math.abs(value - Math.abs(right)) < 0.0005 ||
      value === Math.abs(Math.round(Number(relation.computed) * 10) / 10),
  );
}
