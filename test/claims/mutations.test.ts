/**
 * Whether a mistake would be seen: in each document one figure (or one direction word) of a relation that holds is
 * changed by clearly more than rounding, and something wrong ought to be told on its line. The changes are drawn from
 * a seeded generator, so that every run asks the same. The format of the documents is told in held-out.test.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../../src/claims/index.ts';
import { touches } from './judge.ts';
import { labelledDocuments } from './labelled-documents.ts';
import { mutated, seededRandom, type Mutation } from './mutate.ts';
import { tallied } from './tally.ts';

/** What the rules reach today; it may only go up. */
const floor = 0;

test('a changed figure or a turned word is told on its line', async (t) => {
  const random = seededRandom(20_240_521);
  const documents = await labelledDocuments();
  const mutations = documents.flatMap((document) =>
    document.labels
      .filter(({ verdict }) => verdict === 'holds')
      .map((label) => mutated(document, label, random))
      .filter((mutation) => mutation !== undefined),
  );
  const seen = mutations.filter(isTold);
  t.diagnostic(tallied('told', kindsOf(mutations), kindsOf(seen)));
  const share = seen.length / mutations.length;
  assert.ok(share >= floor, `${(100 * share).toFixed(1)}% of ${mutations.length} told`);
});

function isTold({ label, was, became, text }: Mutation): boolean {
  const line = label.lines[0] ?? label.place;
  const changed = { start: line.start, end: line.end + became.length - was.length };
  return checkClaims(text).some((claim) => claim.verdict === 'wrong' && touches(claim, changed));
}

function kindsOf(mutations: readonly Mutation[]): { kind: string }[] {
  return mutations.map(({ label }) => ({ kind: label.kind }));
}
