import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryTitle, dimensionTitle, inPlace } from './titles.ts';

test('Slugs are shown in words, and labels nobody has met before in their own', () => {
  assert.equal(
    categoryTitle('outcome', 'no-further-action'),
    'Investigation complete; no suspect identified',
  );
  assert.equal(categoryTitle('outcome_group', 'suspect-identified'), 'Suspect identified, not solved');
  assert.equal(categoryTitle('outcome_group', 'not-known'), 'Not known');
  assert.equal(categoryTitle('crime_type', 'violent-crime'), 'Violence and sexual offences');
  assert.equal(categoryTitle('search_outcome', 'no-further-action'), 'No further action');
  assert.equal(categoryTitle('outcome', 'sent-to-the-moon'), 'Sent to the moon');
  assert.equal(
    categoryTitle('legislation', 'Misuse of Drugs Act 1971 (section 23)'),
    'Misuse of Drugs Act 1971 (section 23)',
  );
  assert.equal(categoryTitle('operation', 'true'), 'Yes');
  assert.equal(dimensionTitle('age_range'), 'Age');
});

test('A place is named as a sentence names it', () => {
  assert.equal(inPlace('Halton'), 'in Halton');
  assert.equal(inPlace('City of London'), 'in the City of London');
  assert.equal(inPlace('Vale of Glamorgan'), 'in the Vale of Glamorgan');
  assert.equal(inPlace('Isle of Wight'), 'on the Isle of Wight');
});
