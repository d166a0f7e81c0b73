import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forces, populationYears } from './forces.ts';
import { localAuthoritiesOf } from './local-authorities.ts';
import { successorOf } from './merged-authorities.ts';

test('the local authorities of every force add up to the residents of the force, year by year', () => {
  for (const { slug, area, residents } of forces) {
    const authorities = localAuthoritiesOf(area);
    assert.equal(authorities.length > 0, residents.length > 0, slug);
    for (const [at, year] of populationYears.entries()) {
      const sum = authorities.reduce((total, one) => total + (one.residents[at] ?? Number.NaN), 0);
      assert.equal(sum, residents[at] ?? 0, `${slug} ${year}`);
    }
  }
});

test('every local authority of England and Wales lies in one force', () => {
  const codes = forces.flatMap(({ area }) => localAuthoritiesOf(area).map(({ code }) => code));
  assert.equal(codes.length, 318);
  assert.equal(new Set(codes).size, 318);
});

test('a district that was merged leads to the authority that is there now, one that stands leads nowhere', () => {
  const names = forces.flatMap(({ area }) => localAuthoritiesOf(area).map(({ name }) => name));
  for (const former of [
    'Allerdale',
    'St. Edmundsbury',
    'Weymouth and Portland',
    'Scarborough',
    'Taunton Deane',
  ])
    assert.ok(names.includes(successorOf(former) ?? ''), former);
  assert.deepEqual(
    names.filter((name) => successorOf(name) !== undefined),
    [],
  );
});
