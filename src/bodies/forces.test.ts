import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import { needsReference, referencePath } from '../../test/support/reference.ts';
import { forceOf, nearSlugs } from './find-force.ts';
import { forces, populationYears } from './forces.ts';

const territorial = forces.filter(({ residents }) => residents.length > 0);

test('there are 43 territorial forces and the British Transport Police, each with its own slug, name and area', () => {
  assert.equal(territorial.length, 43);
  assert.equal(forces.length, 44);
  for (const key of ['slug', 'name', 'area'] as const) {
    assert.equal(new Set(forces.map((force) => force[key])).size, 44, key);
  }
});

test('the populations of the forces add up to England and Wales, year by year', () => {
  // ONS mid-year population estimates, MYE4, England and Wales, all persons.
  const country = [59_317_788, 59_430_444, 59_660_524, 60_245_218, 60_854_727];
  for (const [at, year] of populationYears.entries()) {
    const sum = territorial.reduce((total, { residents }) => total + (residents[at] ?? Number.NaN), 0);
    assert.equal(sum, country[at], String(year));
  }
});

test('five mayors, one Common Council, four fire commissioners and 33 commissioners hold forces to account', () => {
  const count = (wanted: RegExp) => territorial.filter(({ title }) => wanted.test(title)).length;
  assert.equal(count(/^Mayor of/), 5);
  assert.equal(count(/^Chair of/), 1);
  assert.equal(count(/^Police, Fire and Crime Commissioner$/), 4);
  assert.equal(count(/^Police and Crime Commissioner$/), 33);
});

const boundaries = 'data/boundaries/PFA_DEC_2023_EW_BUC.geojson.gz';

test('every police force area of the published boundaries has its force', needsReference(boundaries), () => {
  const text = gunzipSync(readFileSync(referencePath(boundaries) ?? '')).toString();
  const { features } = JSON.parse(text) as { features: { properties: { PFA23CD: string } }[] };
  const codes = features.map(({ properties }) => properties.PFA23CD).toSorted();
  assert.deepEqual(territorial.map(({ area }) => area).toSorted(), codes);
});

test('a mistyped slug is answered with the ones that may have been meant', () => {
  assert.deepEqual(nearSlugs('chesire'), ['cheshire']);
  assert.ok(nearSlugs('devon').includes('devon-and-cornwall'));
  assert.ok(nearSlugs('Metropolitan Police').includes('metropolitan'));
  assert.ok(nearSlugs('yorkshire').length === 3);
  assert.deepEqual(nearSlugs('zzzzzzzz'), []);
  assert.equal(forceOf('cheshire')?.name, 'Cheshire Constabulary');
  assert.equal(forceOf('narnia'), undefined);
});
