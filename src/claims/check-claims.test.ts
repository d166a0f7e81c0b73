import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkClaims } from './index.ts';

const told = (text: string) => checkClaims(text).map(({ kind, verdict }) => `${kind} ${verdict}`);
const wrongs = (text: string) =>
  checkClaims(text)
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ kind, stated, computed }) => [kind, stated, computed]);

test('a percentage between two counts holds, and is wrong when a figure is changed', () => {
  assert.deepEqual(told('Burglary rose by 12.5% from 400 to 450.'), [
    'direction holds',
    'percentage-change holds',
  ]);
  assert.deepEqual(wrongs('Burglary rose by 15.5% from 400 to 450.'), [
    ['percentage-change', '15.5%', '+12.5%'],
  ]);
});

test('a direction word that its two values gainsay is wrong', () => {
  assert.deepEqual(wrongs('Absence showed a decrease from 3.2% to 3.4%.'), [
    ['direction', 'decrease', 'increase'],
  ]);
});

test('a part of a whole is wrong when its percentage is another', () => {
  assert.deepEqual(wrongs('Officers solved 30 of the 120 cases (35%).'), [['share', '35%', '25%']]);
  assert.deepEqual(told('Officers solved 30 of the 120 cases (25%).'), ['share holds']);
});

test('a total row that its parts do not make is wrong', () => {
  const table = (total: string) =>
    `Area\tBurglary\tRobbery\nNorth\t40\t12\nSouth\t35\t9\nTotal\t${total}\t21\n`;
  assert.deepEqual(wrongs(table('75')), []);
  assert.deepEqual(wrongs(table('76')), [['sum', '76', '75']]);
});

test('a weekday that the date does not have is wrong', () => {
  assert.deepEqual(wrongs('The panel meets on Monday 14 May 2024.'), [['weekday', 'Monday', 'Tuesday']]);
});

test('what has no base is not judged', () => {
  assert.deepEqual(wrongs('We have seen a 40% increase in recorded neglect offences.'), []);
});

test('any text is read without a fall, and every quote is verbatim', () => {
  const words = fc.constantFrom(
    'rose',
    'from',
    'to',
    '12%',
    '1,204',
    '(',
    ')',
    '\t',
    '\n',
    'Total',
    '2023/24',
    'of these',
    '|',
    '¹',
    'a third',
    '-',
    '£1.2m',
    '.',
    'compared with',
    '0',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (sample) => {
      for (const claim of checkClaims(sample)) {
        assert.equal(claim.quote, sample.slice(claim.start, claim.end));
        assert.ok(claim.line >= 1 && claim.column >= 1 && claim.end > claim.start);
      }
    }),
    { numRuns: 400 },
  );
});

test('the same text always gives the same claims', () => {
  const text = 'Of 40 people, 12 (30%) agreed.\nArea\t2023\t2024\t% change\nEast\t10\t12\t+20%\n';
  assert.deepEqual(checkClaims(text), checkClaims(text));
});

test('runs of one sign or word, which slow a careless pattern down, are read through', () => {
  for (const unit of [
    '1',
    ' ',
    'increase ',
    '12% ',
    '\t',
    '(',
    '- a\n',
    'from 1 to 2 ',
    '12 months to ',
    '| 1 ',
    'one in ',
  ])
    assert.ok(Array.isArray(checkClaims(unit.repeat(4000))));
});
