import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../index.ts';

const wrong = (text: string) => checkClaims(text).filter(({ verdict }) => verdict === 'wrong');

for (const [what, text] of [
  [
    'after a semicolon another group is spoken of',
    'Satisfaction fell from 72.4% to 70.1%; among victims of fraud it rose by 1.2 points.',
  ],
  [
    'a net gain is no difference from a target',
    'The force took on 146 officers against a target of 150 (97%); 12 left, giving a net gain of 134.',
  ],
  [
    'the nearest pair of values is the one that a change sums up',
    'Offences went up from 1,020 to 1,310 (28%), with 410 charged compared to 300 last year (37% up).',
  ],
  ['a fraction in small numbers stands for the share nearest to it', 'It was so in 7 out of 10 cases (69%).'],
] as const)
  test(`nothing is wrong where ${what}`, () => {
    assert.deepEqual(wrong(text), []);
  });

test('what is wrong within one clause is still found', () => {
  assert.equal(wrong('Satisfaction fell from 72.4% to 70.1%; theft rose by 12% from 100 to 121.').length, 1);
  assert.deepEqual([...new Set(wrong('It was so in 7 out of 10 cases (79%).').map(({ line }) => line))], [1]);
});
