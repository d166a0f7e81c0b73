import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../check-claims.ts';
import type { KnownFigure } from '../claim.ts';

const figure = (changed: Partial<KnownFigure>): KnownFigure => ({
  measure: 'burglary',
  title: 'Burglary',
  synonyms: ['break-ins'],
  areas: ['Northshire'],
  from: '2024-07',
  to: '2025-06',
  window: '12-months',
  value: 1129,
  unit: 'crimes',
  decimals: 0,
  provenance: 'figure 7, release 1',
  ...changed,
});

const known = [
  figure({}),
  figure({ areas: ['East Northshire'], value: 400 }),
  figure({ from: '2023-07', to: '2024-06', value: 1204 }),
  figure({
    measure: 'solved',
    title: 'Solved rate',
    synonyms: [],
    unit: 'percent',
    value: 18.954,
    decimals: 1,
  }),
];

const told = (text: string) =>
  checkClaims(text, { known })
    .filter(({ kind }) => kind === 'known-figure')
    .map(({ quote, verdict, computed }) => `${quote} ${verdict} ${computed ?? ''}`);

const verdicts: [text: string, verdicts: string[]][] = [
  ['Northshire recorded 1,129 burglaries in the 12 months to June 2025.', ['1,129 holds 1,129']],
  ['Northshire recorded 1,141 break-ins in the 12 months to June 2025.', ['1,141 wrong 1,129']],
  ['East Northshire had 400 burglaries in the 12 months to June 2025.', ['400 holds 400']],
  ['There were 1,129 burglaries in the 12 months to June 2025.', ['1,129 holds 1,129']],
  ['The solved rate in Northshire was 19.0% in the 12 months to June 2025.', ['19.0% holds 19.0%']],
  ['The solved rate in Northshire was 21% in the 12 months to June 2025.', ['21% wrong 19.0%']],
  [
    'Northshire recorded 1,129 burglaries in the 12 months to June 2025 and 1,210 in the 12 months to June 2024.',
    ['1,129 holds 1,129', '1,210 wrong 1,204'],
  ],
  ['In Northshire burglary fell from 1,204 to 1,150 in the 12 months to June 2025.', ['1,150 wrong 1,129']],
  ['Northshire had about 1,200 burglaries in the 12 months to June 2025.', ['1,200 cannot verify 1,129']],
];

for (const [text, expected] of verdicts) {
  test(text, () => assert.deepEqual(told(text), expected));
}

const silent = [
  'Northshire recorded 900 residential burglaries in the 12 months to June 2025.',
  'Northshire made 90 burglary arrests in the 12 months to June 2025.',
  'Northshire recorded 1,141 burglaries in the 12 months to May 2025.',
  'Northshire recorded 1,141 burglaries.',
  'Northshire recorded 1,141 thefts in the 12 months to June 2025.',
];

for (const text of silent) {
  test(`not known, so not judged: ${text}`, () => assert.deepEqual(told(text), []));
}

test('a word that is the title of one measure and a synonym of another means the first', () => {
  const shared = [
    figure({ measure: 'wide', title: 'Neighbourhood crime', synonyms: ['burglary'], value: 900 }),
    figure({ measure: 'narrow', title: 'Burglary', synonyms: [], value: 48 }),
  ];
  const text = 'Burglary in Northshire came to 47 in the 12 months to June 2025.';
  const [claim] = checkClaims(text, { known: shared });
  assert.deepEqual([claim?.verdict, claim?.computed], ['wrong', '48']);
});
