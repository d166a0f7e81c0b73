/**
 * How well the checker does on documents that it was not made from.
 *
 * test/claims/documents/ holds press releases, minutes, reports, budgets, surveys, newsletters and tables, all of our
 * own invention: the bodies and the figures are made up. Beside NAME.txt (.md, .html, .csv) stands NAME.claims.json, a
 * list of its relations: `line` in the file, `quote` (stands once; cells parted by tabs), `kind`, `stated` as printed,
 * `computed` (the right figure), `verdict`, `note`, and for a fault that may as well be told elsewhere `alsoAt`.
 * Every verdict was worked out by exact arithmetic, half up and half to even both allowed. About half of the documents
 * hold nothing wrong and are full of what looks wrong and is not. No rule may be made to fit one of them: a miss here
 * is answered with a rule that is true of documents in general.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { checkClaims, type Claim } from '../../src/claims/index.ts';
import { falseWrongs, recognised, rightlyTold, tellers } from './judge.ts';
import { labelledDocuments, type LabelledDocument } from './labelled-documents.ts';
import { tallied } from './tally.ts';

/** What the rules reach today; each may only go up. */
const floors = { told: 32, rightlyTold: 32, recognised: 0.74 };

describe('on documents that the rules were not made from', () => {
  let checked: { document: LabelledDocument; claims: Claim[] }[] = [];

  before(async () => {
    const documents = await labelledDocuments();
    checked = documents.map((document) => ({ document, claims: checkClaims(document.text) }));
  });

  const labelsWith = (verdict: string) =>
    checked.flatMap(({ document, claims }) =>
      document.labels
        .filter((label) => label.verdict === verdict)
        .map((label) => ({ ...label, name: document.name, claims })),
    );

  test('nothing that holds is called wrong', () => {
    const found = checked.flatMap(({ document, claims }) =>
      falseWrongs(document, claims).map(
        ({ line, quote, reason }) => `${document.name}:${line} “${quote}” ${reason}`,
      ),
    );
    assert.deepEqual(found, []);
  });

  test('planted faults are told, with the right figure', (t) => {
    const faults = labelsWith('wrong');
    const told = faults.filter((label) => tellers(label, label.claims).length > 0);
    const right = faults.filter((label) => rightlyTold(label, label.claims));
    t.diagnostic(tallied('told with the right figure', faults, right));
    assert.ok(told.length >= floors.told, `${told.length} of ${faults.length} told`);
    assert.ok(
      right.length >= floors.rightlyTold,
      `${right.length} of ${faults.length} told with the right figure`,
    );
  });

  test('what holds is recognised as checked', (t) => {
    const holding = labelsWith('holds');
    const seen = holding.filter((label) => recognised(label, label.claims));
    t.diagnostic(tallied('recognised', holding, seen));
    const share = seen.length / holding.length;
    assert.ok(share >= floors.recognised, `${(100 * share).toFixed(1)}% of ${holding.length} recognised`);
  });

  test('what cannot be verified is never called wrong or right', () => {
    const claimed = labelsWith('cannot verify').filter(
      (label) => tellers(label, label.claims).length > 0 || recognised(label, label.claims),
    );
    assert.deepEqual(
      claimed.map(({ name, quote }) => `${name}: ${quote}`),
      [],
    );
  });
});
