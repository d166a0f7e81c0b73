import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../index.ts';

const last = (text: string) => {
  const claims = checkClaims(text).filter(({ start }) => start >= text.lastIndexOf('\n\n'));
  return claims.map(({ kind, stated, verdict }) => `${kind} ${stated} ${verdict}`);
};

const table = 'Museum\tVisits\nHarbour\t610\nMill\t430\nForge\t275\nTotal\t1,315\n\n';

test('a share of the total that the text gives to one row follows from the table', () => {
  assert.deepEqual(last(`${table}Harbour accounted for 46.4% of all visits.`), ['share 46.4% holds']);
});

test('a part told of the total of a table is that of the row named after it', () => {
  const text = (part: string) => `${table}There were 1,315 visits, of which ${part} were to the Mill.`;
  assert.ok(last(text('430')).includes('restatement 430 holds'));
  assert.ok(last(text('340')).includes('restatement 340 wrong'));
});
