/**
 * Whether a mistake would be seen. In the documents one figure (or one direction word) of every second relation that
 * holds, one at a time, is changed by clearly more than rounding, and something wrong ought to be told on its line;
 * likewise one cell of every row of a table. The changes are drawn from a seeded generator, so that every run asks the
 * same. The format of the documents is told in held-out.test.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../../src/claims/index.ts';
import { holdingAlone, labelledDocuments, touches } from './labelled-documents.ts';
import { mutatedCells } from './mutate-cell.ts';
import { mutated, seededRandom, type Mutation } from './mutate.ts';
import { tallied } from './tally.ts';

/** What the rules reach today, in shares of the changes; each may only go up. */
const floors = { relations: 0.67, cells: 0.92 };

test('a changed figure or a turned word is told on its line', async (t) => {
  const random = seededRandom(20_240_521);
  const documents = await labelledDocuments();
  const mutations = documents.flatMap((document) =>
    holdingAlone(document)
      .filter(() => random() < 0.5)
      .map((label) => mutated(document, label, random))
      .filter((mutation) => mutation !== undefined),
  );
  const seen = mutations.filter(isTold);
  t.diagnostic(tallied('told', kindsOf(mutations), kindsOf(seen)));
  const share = seen.length / mutations.length;
  assert.ok(share >= floors.relations, `${(100 * share).toFixed(1)}% of ${mutations.length} told`);
});

test('a changed cell of a table is told somewhere', async (t) => {
  const random = seededRandom(19_980_401);
  const documents = await labelledDocuments();
  const results = documents.flatMap((document) => {
    const before = wrongsOf(document.text);
    return mutatedCells(document, random).map(({ text }) =>
      wrongsOf(text).some((wrong) => !before.includes(wrong)),
    );
  });
  const seen = results.filter((told) => told).length;
  t.diagnostic(`told: ${seen} of ${results.length}`);
  assert.ok(seen / results.length >= floors.cells, `${seen} of ${results.length} told`);
});

function wrongsOf(text: string): string[] {
  const wrong = checkClaims(text).filter((claim) => claim.verdict === 'wrong');
  return wrong.map((claim) => `${claim.line} ${claim.kind} ${claim.stated}`);
}

function isTold({ label, was, became, text }: Mutation): boolean {
  const line = label.lines[0] ?? label.place;
  const changed = { start: line.start, end: line.end + became.length - was.length };
  return checkClaims(text).some((claim) => claim.verdict === 'wrong' && touches(claim, changed));
}

function kindsOf(mutations: readonly Mutation[]): { kind: string }[] {
  return mutations.map(({ label }) => ({ kind: label.kind }));
}
