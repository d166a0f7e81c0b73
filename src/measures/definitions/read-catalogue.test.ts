import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { faultText, isRefused } from '../../platform/files/fault.ts';
import { readCatalogue } from './read-catalogue.ts';

const builtIn = [
  'recorded-crime', 'anti-social-behaviour', 'neighbourhood-crime', 'crime-bicycle-theft', 'crime-burglary',
  'crime-criminal-damage-arson', 'crime-drugs', 'crime-other-crime', 'crime-other-theft',
  'crime-possession-of-weapons', 'crime-public-order', 'crime-robbery', 'crime-shoplifting',
  'crime-theft-from-the-person', 'crime-vehicle-crime', 'crime-violent-crime', 'solved-rate',
  'suspect-identified-rate', 'no-suspect-identified-rate', 'solved-rate-closed', 'suspect-identified-rate-closed',
  'no-suspect-identified-rate-closed', 'outcomes-assigned', 'stop-searches',
  'stop-searches-per-1000-by-ethnicity', 'stop-search-arrest-rate', 'stop-search-action-rate',
  'stop-search-ethnicity-not-stated',
]; // prettier-ignore

const burglary = `
id: shed-burglary
version: 1
title: Burglary of sheds
definition: Burglary of a shed.
unit: crimes
kind: count
polarity: lower-is-better
source: street
counts: Crime records
`;

const faultsIn = async (folder: string) => {
  const read = await readCatalogue(folder);
  return isRefused(read) ? read.refused.map(faultText) : [];
};

test('The measures that are built in serve any force, and each says what it counts', async () => {
  const read = await readCatalogue();
  assert.ok(!isRefused(read));
  assert.deepEqual(
    read.measures.map(({ id }) => id),
    builtIn,
  );
  for (const { id, definition, words } of read.measures) {
    assert.ok(definition.length > 20 && words !== undefined, id);
  }
  const wording = (id: string) => read.measures.find((measure) => measure.id === id)?.bound;
  assert.deepEqual(
    [wording('suspect-identified-rate'), wording('no-suspect-identified-rate')],
    ['at-most', 'at-least'],
  );
  const neighbourhood = read.measures.find(({ id }) => id === 'neighbourhood-crime');
  assert.match(neighbourhood?.caveats.join(' ') ?? '', /robbery of businesses/);
});

test('A body adds measures of its own, one to a file or several', async (t) => {
  const folder = await temporaryFolder(t, {
    'measures/one.yaml': burglary,
    'measures/two.yaml': `- ${burglary.trim().replaceAll('\n', '\n  ').replace('shed-burglary', 'barn-burglary')}\n`,
  });
  const read = await readCatalogue(folder);
  assert.ok(!isRefused(read));
  assert.deepEqual(
    read.measures.slice(builtIn.length).map(({ id }) => id),
    ['shed-burglary', 'barn-burglary'],
  );
});

test('A measure that names a column its source does not have is refused, with the line and what was meant', async (t) => {
  const folder = await temporaryFolder(t, {
    'measures/one.yaml': `${burglary}where:\n  - { column: crime_tpye, is: [burglary] }\nbreakdowns: [outcome, gender]\n`,
  });
  const faults = await faultsIn(folder);
  assert.equal(faults.length, 2);
  assert.match(
    faults[0] ?? '',
    /^measures\/one\.yaml:12: .*no column "crime_tpye"\. Did you mean crime_type/,
  );
  assert.match(faults[1] ?? '', /^measures\/one\.yaml:13: .*"street" has no column "gender"/);
});

test('A source that is not there is refused with those that are; a table of the body folder is one', async (t) => {
  const files = { 'measures/one.yaml': burglary.replace('source: street', 'source: shed-counts') };
  const folder = await temporaryFolder(t, files);
  assert.match(
    (await faultsIn(folder))[0] ?? '',
    /no source "shed-counts".*street, outcomes, stop-and-search/,
  );
  const table = { id: 'shed-counts', columns: ['month', 'count'] };
  assert.ok(!isRefused(await readCatalogue(folder, [table])));
});

test('An id that is used twice is refused, with both places', async (t) => {
  const folder = await temporaryFolder(t, {
    'measures/a.yaml': burglary,
    'measures/b.yaml': burglary.replace('shed-burglary', 'recorded-crime'),
    'measures/c.yaml': burglary,
  });
  const faults = await faultsIn(folder);
  assert.equal(faults.length, 2);
  assert.match(faults[0] ?? '', /^measures\/b\.yaml:2: .*already in built-in\/01-recorded-crime\.yaml:2/);
  assert.match(faults[1] ?? '', /^measures\/c\.yaml:2: .*already in measures\/a\.yaml:2/);
});

test('Everything wrong is told at once: unknown keys, missing keys, filters that say nothing', async (t) => {
  const folder = await temporaryFolder(t, {
    'measures/one.yaml': `${burglary.replace('unit: crimes\n', '')}where: [{ column: crime_type }]\nrate_bas: residents\n`,
    'measures/two.yaml': burglary.replace('kind: count', 'kind: counted'),
    'measures/three.yaml': 'id: [',
  });
  const faults = (await faultsIn(folder)).join('\n');
  assert.match(faults, /one\.yaml:\d+: unit:/);
  assert.match(faults, /one\.yaml:10: where\.0: must say one of is, is_not and present/);
  assert.match(faults, /one\.yaml:\d+: .*rate_bas/);
  assert.match(faults, /two\.yaml:7: .*count, share or reported/);
  assert.match(faults, /three\.yaml:1.*not valid YAML/);
});
