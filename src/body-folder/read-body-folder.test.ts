import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  areasWith,
  assertFaults,
  faultsOf,
  folderOf,
  force,
  validFiles,
} from '../../test/support/body-folder.ts';

test('every file wrong in several ways gives all faults, each with its line', async (t) => {
  const faults = await faultsOf(t, {
    'body.yaml': `id: Not A Slug
name: A
office_holder:
  title: PCC
  terms:
    - { name: One, from: 2021-05-13, to: 2024-05-08 }
    - { name: Two, from: 2024-05-08 }
    - { name: Three, from: 2023-02-30 }
force: { slug: cheshire, name: Cheshire Constabulary, area: ${force.area} }
brand:
  colour: #1d4f6e
contact:
  telephone: 101
  fax: none
exceptional_periods:
  - { from: 2020-06, to: 2020-03, why: lockdown }
privacy: { kept_days: 0 }
`,
    'areas.csv': areasWith('E1,Here,local-authority,E9,-5', 'E1,There,parish,E1,"1,234"', 'E 2,,ward,E1,1.5'),
    'population-groups.csv':
      'area,dimension,category,residents,as_at,source\nE1,ethnicity,Grey,x,2021-13-01,\n',
    'plan/plan.yaml': 'title: P\nstarts: 2024-01-01\nends: 2023-01-01\nsummary: ""\n',
    'plan/01-example-priority.yaml': 'id: a\ntitle: T\nobjectives: none\nmeasures: { headline: [m, m] }\n',
    'glossary.yaml': '- term: Solved\n- { term: "Solved!", meaning: m }\n- { term: solved, meaning: m }\n',
  });
  assertFaults(faults, [
    ['areas.csv:3', /population_2023: "-5" must be a whole number/],
    ['areas.csv:3', /parent: "E9" is not an area/],
    ['areas.csv:4', /kind: must be force, local-authority/],
    ['areas.csv:4', /"1,234" must be written without commas/],
    ['areas.csv:5', /code: "E 2"/],
    ['areas.csv:5', /name: must not be empty/],
    ['areas.csv:5', /"1.5" must be a whole number/],
    ['body.yaml:1', /id: .*must be small letters/],
    ['body.yaml:1', /population_source: is missing/],
    ['body.yaml:7', /the term of Two overlaps the term of One/],
    ['body.yaml:8', /"2023-02-30" must be a day/],
    ['body.yaml:8', /the term of Three overlaps the term of One/],
    ['body.yaml:11', /colour: is empty: put the colour in quotes/],
    ['body.yaml:13', /telephone: must be text: write "101" in quotes/],
    ['body.yaml:14', /fax is not known/],
    ['body.yaml:16', /to: is before the period begins/],
    ['body.yaml:17', /kept_days: must be 1 or more/],
    ['glossary.yaml:1', /meaning: is missing/],
    ['plan/01-example-priority.yaml:1', /summary: is missing/],
    ['plan/01-example-priority.yaml:3', /objectives: must be a list, not text/],
    ['plan/01-example-priority.yaml:4', /"m" is named twice/],
    ['plan/plan.yaml:3', /ends: is before the plan starts/],
    ['plan/plan.yaml:4', /summary: must not be empty/],
    ['population-groups.csv:2', /residents: "x"/],
    ['population-groups.csv:2', /as_at: "2021-13-01" must be a day/],
    ['population-groups.csv:2', /source: must not be empty/],
    ['population-groups.csv:2', /"Grey" must be one of White/],
  ]);
});

test('files in other encodings, or that are no files of text, are refused by name', async (t) => {
  const latin = Uint8Array.from([...Buffer.from('code,name,kind,parent\nE1,Ynys M'), 0xf4, 0x6e, 0x0a]);
  assertFaults(await faultsOf(t, { 'areas.csv': latin }), [['areas.csv', /Windows-1252/]]);
  const wide = Buffer.from(`\ufeffid: x\n`, 'utf16le');
  assertFaults(await faultsOf(t, { 'body.yaml': wide }), [['body.yaml', /UTF-16/]]);
  assertFaults(await faultsOf(t, { 'areas.csv': '' }), [['areas.csv', /is empty/]]);
  assert.equal(
    (await folderOf(t, { 'areas.csv': `\ufeff${areasWith()}`.replaceAll('\n', '\r\n') })).areas.length,
    1,
  );
});

test('YAML slips are pointed at: repeated keys, tabs, a list where names belong, an empty file', async (t) => {
  assertFaults(await faultsOf(t, { 'plan/plan.yaml': 'title: A\nstarts: 2024-01-01\ntitle: B\n' }), [
    ['plan/plan.yaml:3', /unique/],
  ]);
  const [tab] = await faultsOf(t, { 'plan/plan.yaml': 'title: A\nsub:\n\tstarts: 2024-01-01\n' });
  assert.match(tab ?? '', /^plan\/plan\.yaml:3.*[Tt]ab/);
  assertFaults(await faultsOf(t, { 'plan/01-example-priority.yaml': '- id: a\n' }), [
    ['plan/01-example-priority.yaml:1', /must be a set of named values, not a list/],
  ]);
  assertFaults(await faultsOf(t, { 'glossary.yaml': '' }), [['glossary.yaml:1', /is empty/]]);
  assertFaults(await faultsOf(t, { 'glossary.yaml': 'Solved: yes\n' }), [
    ['glossary.yaml:1', /must be a list/],
  ]);
});

test('a YAML file that would unfold without end is refused at once', async (t) => {
  const layers = Array.from({ length: 12 }, (_, at) => `- &l${at + 1} [${`*l${at},`.repeat(9)}]`);
  const bomb = ['- &l0 [x,x,x,x,x,x,x,x,x]', ...layers, ''].join('\n');
  assertFaults(await faultsOf(t, { 'glossary.yaml': bomb }), [['glossary.yaml', /aliases/]]);
});

test('an id is used once in the whole plan', async (t) => {
  const second = `id: example-priority
title: T
summary: S
objectives:
  - { id: example-objective, text: O, commitments: [{ id: new, text: C }] }
commitments:
  - { id: new, text: C }
`;
  assertFaults(await faultsOf(t, { 'plan/02-second.yaml': second }), [
    [
      'plan/02-second.yaml:1',
      /priority id "example-priority" is already used at plan\/01-example-priority\.yaml:3/,
    ],
    ['plan/02-second.yaml:5', /objective id "example-objective"/],
    ['plan/02-second.yaml:5', /commitment id "new" is already used at plan\/02-second\.yaml:7/],
  ]);
});

test('priorities come in the order of their file names', async (t) => {
  const priority = (id: string) => `id: ${id}\ntitle: T\nsummary: S\n`;
  const { plan } = await folderOf(t, {
    'plan/10-last.yaml': priority('last'),
    'plan/02-second.yaml': priority('second'),
  });
  assert.deepEqual(
    plan.priorities.map(({ id }) => id),
    ['example-priority', 'second', 'last'],
  );
});

test('a group of residents lives in an area that exists, and is told once', async (t) => {
  const row = `${force.area},ethnicity,Black,10,2021-03-21,Census 2021`;
  const groups = `area,dimension,category,residents,as_at,source\n${row}\n${row}\n`;
  assertFaults(await faultsOf(t, { 'population-groups.csv': groups }), [
    ['population-groups.csv:3', /again what line 2/],
  ]);
  const elsewhere = groups.replace(`${row}\n${row}`, row.replace(force.area, 'E9'));
  assertFaults(await faultsOf(t, { 'population-groups.csv': elsewhere }), [
    ['population-groups.csv:2', /"E9" is not in areas/],
  ]);
});

test('a colour that cannot be read on white is refused', async (t) => {
  const yaml = String(validFiles()['body.yaml']).replace('#1d4f6e', '#ffdd00');
  const [fault] = await faultsOf(t, { 'body.yaml': yaml });
  assert.match(fault ?? '', /#ffdd00 has a contrast of 1\.\d to 1 .* 4\.5 is needed: use #/);
});

test('boundary files that draw nothing, or are not there, are faults like any other', async (t) => {
  const faults = await faultsOf(t, {
    'sources/areas.yaml':
      'id: areas\nkind: boundaries\nfiles: [boundaries/page.geojson, boundaries/gone.geojson]\ncode: LSOA21CD\nname: LSOA21NM\n',
    'boundaries/page.geojson': '<html>Not found</html>',
    'glossary.yaml': '- { term: Solved }\n',
  });
  assertFaults(faults, [
    ['boundaries/page.geojson', /is not JSON/],
    ['glossary.yaml:1', /meaning/],
    ['sources/areas.yaml', /gone\.geojson/],
  ]);
});
