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
  [
    'brackets that begin with words speak of something else',
    'Some fields show growth of a rate (a figure without meaning, they want -0.5).',
  ],
  [
    'parts have asides of their own, and the last comes after one',
    'Of 1,061 visits checked: 1,000 as planned, 27 late (16 of them by a day), 34 missed (30 in winter).',
  ],
  [
    'days are written as computers write them',
    '## Version 3.1 of the tool - 2018-05-14\n\n## Version 3.1 of the tool - 2018-06-11\n',
  ],
  [
    'a limit is spoken of, not a sum',
    'The cost per visit must be more than 1.2, less than 2.0, and not equal to 1.5 in any month.',
  ],
  ['what looks like a sign belongs to a name', 'It ends up calling leave(-1) where U+2028 and U+2029 stand.'],
  ['parts with decimals are shares of a count', 'Off sick in all 124: 30.4 short, 21.6 medium, 47.2 long.'],
  [
    'nothing can change by more than there was: the number is a threshold',
    'Averages need 7 cases, counts 5 (0, 1 and 2 are not shown), no shares of fewer than 22.5 of them.',
  ],
  [
    'a rate tells the numbers that it is made of',
    'There were 2.6 per 1,000 residents (961 searches, population 369,600).',
  ],
  ['a fraction in small numbers stands for the share nearest to it', 'It was so in 7 out of 10 cases (69%).'],
] as const)
  test(`nothing is wrong where ${what}`, () => {
    assert.deepEqual(wrong(text), []);
  });

test('parts that miss their total are told, asides left out', () => {
  const text =
    'Visits checked in 1,061 homes: 1,000 as planned, 27 late (16 by a day), 44 missed (30 in winter).';
  assert.deepEqual(
    wrong(text).map(({ kind, computed }) => [kind, computed]),
    [['sum', '1,071']],
  );
});

test('what is wrong within one clause is still found', () => {
  assert.equal(wrong('Satisfaction fell from 72.4% to 70.1%; theft rose by 12% from 100 to 121.').length, 1);
  assert.deepEqual([...new Set(wrong('It was so in 7 out of 10 cases (79%).').map(({ line }) => line))], [1]);
});
