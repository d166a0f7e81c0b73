import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims, type Claim } from '../../src/claims/index.ts';
import { claimsFor, givesTheRightFigure } from './match.ts';
import type { Relation } from './relation.ts';

/** What became of one labelled relation. */
export interface Scored {
  relation: Relation;
  outcome: 'wrong' | 'holds' | 'cannot verify' | 'not seen';
  rightFigure: boolean;
}

/** The claims of each document, and what became of each relation. */
export interface Score {
  scored: Scored[];
  /** Raised as wrong where no label says so. */
  unlabelled: { file: string; claim: Claim }[];
}

function groupByLine(claims: readonly Claim[]): Map<number, Claim[]> {
  return Map.groupBy(claims, ({ line }) => line);
}

function outcomeOf(relation: Relation, claims: readonly Claim[]): Scored {
  const wrong = claims.filter(({ verdict }) => verdict === 'wrong');
  const held = claims.filter(({ verdict }) => verdict === 'holds');
  const lookFor = relation.verdict === 'wrong' || held.length === 0;
  const right = wrong.some((claim) => givesTheRightFigure(claim, relation));
  if (wrong.length > 0 && lookFor) return { relation, outcome: 'wrong', rightFigure: right };
  if (held.length > 0) return { relation, outcome: 'holds', rightFigure: false };
  return { relation, outcome: claims.length > 0 ? 'cannot verify' : 'not seen', rightFigure: false };
}

/** Checks every document of the training set and sets its claims against the labels. */
export function scoreTraining(relations: readonly Relation[], folder: string): Score {
  const score: Score = { scored: [], unlabelled: [] };
  for (const [file, own] of Map.groupBy(relations, (relation) => relation.file)) {
    const claims = checkClaims(readFileSync(join(folder, file), 'utf8'));
    const byLine = groupByLine(claims);
    const labelled = new Set<Claim>();
    for (const relation of own) {
      const matching = claimsFor(relation, byLine);
      score.scored.push(outcomeOf(relation, matching));
      if (relation.verdict === 'wrong') for (const claim of matching) labelled.add(claim);
    }
    const wrong = claims.filter((claim) => claim.verdict === 'wrong' && !labelled.has(claim));
    score.unlabelled.push(...wrong.map((claim) => ({ file, claim })));
  }
  return score;
}

/** Of the relations that are wrong, those raised with the right figure where one is given. */
export function wrongRaised({ scored }: Score): Scored[] {
  return scored.filter(
    ({ relation, outcome, rightFigure }) =>
      relation.verdict === 'wrong' && outcome === 'wrong' && rightFigure,
  );
}

/** The share of true relations that were checked and found true. */
export function holdsRecognised({ scored }: Score): number {
  const holds = scored.filter(({ relation }) => relation.verdict === 'holds');
  return holds.filter(({ outcome }) => outcome === 'holds').length / holds.length;
}

/** Relations raised as wrong that are not. */
export function falselyRaised({ scored }: Score): Scored[] {
  return scored.filter(({ relation, outcome }) => relation.verdict !== 'wrong' && outcome === 'wrong');
}
