import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { force, validFiles } from '../../test/support/body-folder.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { projectFolder } from '../platform/config.ts';
import { faultText, isRefused, type Refused } from '../platform/files/fault.ts';
import type { BodyFolder } from './body-folder.ts';
import { ingestContextOf } from './ingest-context.ts';
import { readBodyFolder } from './read-body-folder.ts';

const read = async (t: TestContext, changed: Record<string, string>): Promise<BodyFolder | Refused> =>
  readBodyFolder(await temporaryFolder(t, validFiles(changed)));

const faultsIn = (outcome: BodyFolder | Refused): string[] =>
  isRefused(outcome) ? outcome.refused.map(faultText) : [];

const headings =
  'measure,area,dimension,category,starts,ends,period_kind,value,qualifier,numerator,denominator,half_width,previous,' +
  'change_absolute,change_percent,change_points,comparison,document,line,note';
const row = (measure: string, area: string, value: string, qualifier = '') =>
  `${measure},${area},,,2020-01-01,2020-12-31,12-months,${value},${qualifier},,,,,,,,,Report,,`;

const ownMeasure = `id: own-measure
version: 1
kind: reported
source: reported
title: Own measure
definition: A figure that a report gives.
unit: people
polarity: neutral
`;

test('names of measures and areas that nothing defines are pointed at wherever they are used', async (t) => {
  const fresh = validFiles();
  const outcome = await read(t, {
    'body.yaml': String(fresh['body.yaml']).replace(
      'rebases: []',
      'rebases:\n  - { measure: crime-burglery, at: 2024-04, why: rules, approved_by: Me }',
    ),
    'plan/01-example-priority.yaml': String(fresh['plan/01-example-priority.yaml']).replace(
      'solved-rate',
      'solvd-rate',
    ),
    'measures/own.yaml': ownMeasure,
    'observations/own.csv': [
      headings,
      row('own-measure', 'E9', '3'),
      row('owl-measure', force.area, '4'),
      '',
    ].join('\n'),
    'population-groups.csv':
      'area,dimension,category,residents,as_at,source\nE8,ethnicity,Black,10,2021-03-21,Census\n',
  });
  const faults = faultsIn(outcome);
  assert.deepEqual(
    faults.map((fault) => fault.split('.')[0]),
    ['body', 'observations/own', 'observations/own', 'plan/01-example-priority', 'population-groups'],
  );
  assert.match(faults[0] ?? '', /^body\.yaml:\d+: there is no measure "crime-burglery"\..*crime-burglary/);
  assert.match(faults[1] ?? '', /^observations\/own\.csv:2: there is no area "E9"/);
  assert.match(faults[2] ?? '', /^observations\/own\.csv:3: there is no measure "owl-measure".*own-measure/);
  assert.match(faults[3] ?? '', /there is no measure "solvd-rate".*solved-rate/);
  assert.match(faults[4] ?? '', /^population-groups\.csv:2: area: "E8" is not in areas\.csv/);
});

test('a fault in the measures does not make every use of a measure a fault', async (t) => {
  const faults = faultsIn(await read(t, { 'measures/own.yaml': ownMeasure.replace('neutral', 'better') }));
  assert.equal(faults.length, 1, faults.join('\n'));
  assert.match(faults[0] ?? '', /^measures\/own\.yaml:8/);
});

test('a measure may count a table of the body, by the columns that its source gives', async (t) => {
  const source =
    'id: calls\nkind: observation-table\ncolumns: { month: Month, count: Number, channel: Channel }\n';
  const measure = `id: online-calls
version: 1
kind: count
source: calls
title: Contacts online
definition: Contacts that came over the website.
counts: Rows of the table, by month
unit: contacts
polarity: neutral
where: [{ column: channel, is: [web] }]
`;
  const good = await read(t, { 'sources/calls.yaml': source, 'measures/own.yaml': measure });
  assert.deepEqual(faultsIn(good), []);
  const bad = await read(t, {
    'sources/calls.yaml': source,
    'measures/own.yaml': measure.replace('channel', 'chanel'),
  });
  assert.match(faultsIn(bad)[0] ?? '', /^measures\/own\.yaml:10: .*no column "chanel".*channel/);
});

test('a figure that is withheld is kept, with the reason in its place', async (t) => {
  const observations = [headings, row('own-measure', force.area, '', 'withheld'), ''].join('\n');
  const kept = await read(t, { 'measures/own.yaml': ownMeasure, 'observations/own.csv': observations });
  assert.ok(!isRefused(kept), faultsIn(kept).join('\n'));
  assert.deepEqual(
    kept.observations.map(({ value, qualifier }) => [value, qualifier]),
    [[null, 'withheld']],
  );
  const nothing = observations.replace('withheld', '');
  const refused = await read(t, { 'measures/own.yaml': ownMeasure, 'observations/own.csv': nothing });
  assert.match(faultsIn(refused)[0] ?? '', /^observations\/own\.csv:2: .*no qualifier that says why/);
});

const lookup = (file: string, id = 'lsoa-lookup') =>
  `id: ${id}\nkind: lsoa-lookup\nfile: ${file}\ncolumns: { lsoa_2011: LSOA11CD, lsoa_2021: LSOA21CD }\n`;

test('lookups lie in the folder, and there is one', async (t) => {
  const outside = await read(t, { 'sources/lookup.yaml': lookup('../../etc/passwd') });
  assert.match(
    faultsIn(outside)[0] ?? '',
    /^sources\/lookup\.yaml: names "\.\.\/\.\.\/etc\/passwd", which is not in this folder/,
  );
  const two = await read(t, {
    'lookups/lsoa.csv': 'LSOA11CD,LSOA21CD\n',
    'sources/a.yaml': lookup('lookups/lsoa.csv'),
    'sources/b.yaml': lookup('lookups/lsoa.csv', 'second'),
  });
  assert.match(
    faultsIn(two)[0] ?? '',
    /^sources\/b\.yaml: there is one lookup of LSOAs, already "lsoa-lookup"/,
  );
});

test('records are read knowing the force, its authorities, its tables and its lookup', async (t) => {
  const areas = `code,name,kind,parent\n${force.area},Cheshire,force,\nE06000006,Halton,local-authority,${force.area}\n`;
  const folder = await read(t, {
    'areas.csv': areas,
    'lookups/lsoa.csv': 'LSOA11CD,LSOA21CD\n',
    'sources/lookup.yaml': lookup('lookups/lsoa.csv'),
    'sources/counts.yaml':
      'id: counts\nkind: observation-table\nfeeds: street\ncolumns: { month: month, count: n }\n',
  });
  assert.ok(!isRefused(folder), faultsIn(folder).join('\n'));
  const context = ingestContextOf(folder);
  assert.deepEqual(context.force, { slug: 'cheshire', name: 'Cheshire Constabulary', area: 'E23000006' });
  assert.deepEqual(context.authorities, ['Halton']);
  assert.deepEqual(
    context.tableSources.map(({ id }) => id),
    ['counts'],
  );
  assert.equal(context.lookup?.file, join(folder.folder, 'lookups/lsoa.csv'));
});

test('the Cheshire example is valid and whole', async () => {
  const example = await readBodyFolder(join(projectFolder, 'examples/cheshire'));
  assert.ok(!isRefused(example), faultsIn(example).join('\n'));
  const kinds = (wanted: string) => example.areas.filter(({ kind }) => kind === wanted).length;
  assert.deepEqual([kinds('force'), kinds('local-authority'), kinds('local-policing-unit')], [1, 4, 9]);
  assert.equal(example.plan.priorities.length, 6);
  assert.deepEqual(example.notes, []);
});
