import assert from 'node:assert/strict';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { forces } from '../bodies/index.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import { freshFolder } from './init/fresh-folder.ts';
import type { BodyFolder } from './body-folder.ts';
import { readBodyFolder } from './read-body-folder.ts';

const [force] = forces;
if (force === undefined) throw new Error('there are forces');

/** A valid folder, with some files replaced. */
const good = (changed: Record<string, string | Uint8Array> = {}): Record<string, string | Uint8Array> => ({
  ...freshFolder(force, 'Commissioner', '#1d4f6e'),
  ...changed,
});

async function faultsOf(t: TestContext, changed: Record<string, string | Uint8Array>): Promise<string[]> {
  const read = await readBodyFolder(await temporaryFolder(t, good(changed)));
  return isRefused(read) ? read.refused.map(faultText) : [];
}

async function folderOf(
  t: TestContext,
  changed: Record<string, string | Uint8Array> = {},
): Promise<BodyFolder> {
  const read = await readBodyFolder(await temporaryFolder(t, good(changed)));
  assert.ok(!isRefused(read), isRefused(read) ? read.refused.map(faultText).join('\n') : '');
  return read;
}

/** Each fault starts with a place and speaks of something; the order is that of the list. */
function assertFaults(
  faults: readonly string[],
  expected: readonly (readonly [place: string, says: RegExp])[],
): void {
  const shown = faults.join('\n');
  assert.equal(faults.length, expected.length, shown);
  for (const [at, [place, says]] of expected.entries()) {
    assert.ok(faults[at]?.startsWith(`${place}:`), `${place} is not the place of: ${faults[at] ?? ''}`);
    assert.match(faults[at] ?? '', says);
  }
}

const areas = (...lines: string[]) => ['code,name,kind,parent,population_2023', ...lines, ''].join('\n');
const top = `${force.area},${force.areaName},force,,1000`;

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
`,
    'areas.csv': areas(
      top,
      'E1,Here,local-authority,E9,-5',
      'E1,There,parish,E1,"1,234"',
      'E 2,,ward,E1,1.5',
    ),
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

test('areas in a circle, or with a wrong parent, are shown once each', async (t) => {
  const faults = await faultsOf(t, {
    'areas.csv': areas(
      top,
      `A,A town,local-authority,B,1`,
      `B,B unit,local-policing-unit,C,1`,
      `C,C town,local-authority,A,1`,
      `D,The Vale,local-authority,${force.area},1`,
      `E,Vale,local-authority,${force.area},1`,
      `D,Other,ward,D,1`,
      `F,F ward,ward,G,1`,
      `G,G lsoa,lsoa,${force.area},1`,
      `H,H unit,local-policing-unit,,1`,
      `I,Second force,force,A,1`,
    ),
  });
  assertFaults(faults, [
    ['areas.csv:3', /A → B → C → A/],
    ['areas.csv:7', /the local authority "Vale" is already on line 6/],
    ['areas.csv:8', /the code "D" is already on line 6/],
    ['areas.csv:9', /a ward cannot lie in an LSOA/],
    ['areas.csv:11', /the local policing unit H unit has none/],
    ['areas.csv:12', /lies in no other/],
    ['areas.csv:12', /there is one force, already on line 2/],
  ]);
});

test('an area may not be its own parent, and the force must be the one of body.yaml', async (t) => {
  const faults = await faultsOf(t, { 'areas.csv': areas('E1,Elsewhere,force,,', 'W1,Ward,ward,W1,') });
  assertFaults(faults, [
    ['areas.csv:2', /is "E1", but body\.yaml says force\.area/],
    ['areas.csv:3', /W1 → W1/],
  ]);
});

test('columns of areas.csv may stand in any order; unknown, missing and repeated ones are named', async (t) => {
  const swapped = `population_2022,parent,kind,name,code\n,,force,${force.areaName},${force.area}\n`;
  const { areas: read } = await folderOf(t, { 'areas.csv': swapped });
  assert.deepEqual(read, [
    { code: force.area, name: force.areaName, kind: 'force', parent: null, populations: [], line: 2 },
  ]);
  assertFaults(await faultsOf(t, { 'areas.csv': 'code,name,kind,population_22\nE1,x,force,1\n' }), [
    ['areas.csv:1', /no column "parent"/],
    ['areas.csv:1', /"population_22" that is not known/],
  ]);
  assertFaults(await faultsOf(t, { 'areas.csv': 'code,name,kind,parent,code\n' }), [
    ['areas.csv:1', /"code" twice/],
  ]);
});

test('files in other encodings, or that are no files of text, are refused by name', async (t) => {
  const latin = Uint8Array.from([...Buffer.from('code,name,kind,parent\nE1,Ynys M'), 0xf4, 0x6e, 0x0a]);
  assertFaults(await faultsOf(t, { 'areas.csv': latin }), [['areas.csv', /Windows-1252/]]);
  const wide = Buffer.from(`\ufeffid: x\n`, 'utf16le');
  assertFaults(await faultsOf(t, { 'body.yaml': wide }), [['body.yaml', /UTF-16/]]);
  assertFaults(await faultsOf(t, { 'areas.csv': '' }), [['areas.csv', /is empty/]]);
  assert.equal(
    (await folderOf(t, { 'areas.csv': `\ufeff${areas(top)}`.replaceAll('\n', '\r\n') })).areas.length,
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
  const yaml = String(good()['body.yaml']).replace('#1d4f6e', '#ffdd00');
  const [fault] = await faultsOf(t, { 'body.yaml': yaml });
  assert.match(fault ?? '', /#ffdd00 has a contrast of 1\.\d to 1 .* 4\.5 is needed: use #/);
});

test('missing files are all named, and a folder that is none says how to start', async (t) => {
  const { 'body.yaml': body = '' } = good();
  const read = await readBodyFolder(await temporaryFolder(t, { 'body.yaml': body }));
  assert.ok(isRefused(read));
  assert.deepEqual(
    read.refused.map(({ file, says }) => `${file} ${says}`),
    ['areas.csv is missing', 'glossary.yaml is missing', 'plan/plan.yaml is missing'],
  );
  for (const place of [await temporaryFolder(t), '/nowhere/at/all']) {
    const none = await readBodyFolder(place);
    assert.ok(isRefused(none));
    assert.match(faultText(none.refused[0] ?? { file: '', says: '' }), /answerable init DIR/);
  }
});

test('links out of the folder, links to nothing and oversized files are refused', async (t) => {
  const outside = await temporaryFolder(t, { 'secret.yaml': '- { term: a, meaning: b }\n' });
  const folder = await temporaryFolder(t, good());
  await symlink(join(outside, 'secret.yaml'), join(folder, 'plan/02-link.yaml'));
  await symlink(join(folder, 'gone'), join(folder, 'plan/03-gone.yaml'));
  await symlink(outside, join(folder, 'lookups'));
  await symlink('01-example-priority.yaml', join(folder, 'plan/04-inside.yaml'));
  await writeFile(join(folder, 'glossary.yaml'), '');
  await truncate(join(folder, 'glossary.yaml'), 21 * 1024 * 1024);
  const read = await readBodyFolder(folder);
  assert.ok(isRefused(read));
  assertFaults(read.refused.map(faultText), [
    ['glossary.yaml', /more than 20 MB/],
    ['lookups', /outside the body folder/],
    ['plan/02-link.yaml', /outside the body folder/],
    ['plan/03-gone.yaml', /link to nothing/],
    ['plan/04-inside.yaml:3', /priority id "example-priority" is already used/],
    ['plan/04-inside.yaml:8', /objective id/],
    ['plan/04-inside.yaml:11', /commitment id/],
  ]);
});

test('a folder where a file belongs, and a file where a folder belongs, are named', async (t) => {
  const { 'areas.csv': _, ...others } = good({ observations: 'not a folder' });
  const folder = await temporaryFolder(
    t,
    Object.fromEntries(Object.entries(others).filter(([path]) => !path.startsWith('observations/'))),
  );
  await mkdir(join(folder, 'areas.csv'));
  const read = await readBodyFolder(folder);
  assert.ok(isRefused(read));
  assertFaults(read.refused.map(faultText), [
    ['areas.csv', /must be a file/],
    ['observations', /must be a folder/],
  ]);
});

test('files that nothing reads are remarked on; explanations and hidden files are not', async (t) => {
  const { notes } = await folderOf(t, {
    'budget.xlsx': 'x',
    'plan/03-late.yml': 'x',
    'README.md': 'x',
    '.git/config': 'x',
    'body.yaml~': 'x',
  });
  assert.deepEqual(notes, [
    'budget.xlsx is not part of the format and is not read.',
    'plan/03-late.yml is not part of the format and is not read: rename it to .yaml.',
  ]);
});

test('the hash stands for the contents: it changes with them and with nothing else', async (t) => {
  const { hash } = await folderOf(t);
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.equal((await folderOf(t, { 'README.md': 'words for people' })).hash, hash);
  assert.notEqual((await folderOf(t, { 'glossary.yaml': '- { term: A, meaning: B }\n' })).hash, hash);
  assert.notEqual((await folderOf(t, { 'lookups/lsoa.csv': 'a\n' })).hash, hash);
});

test('ten thousand areas are read, in their order', async (t) => {
  const lsoas = Array.from(
    { length: 10_000 },
    (_, at) => `E0${1_000_000 + at},Town ${at},lsoa,${force.area},${at}`,
  );
  const { areas: read } = await folderOf(t, { 'areas.csv': areas(top, ...lsoas) });
  assert.equal(read.length, 10_001);
  assert.deepEqual(read.at(-1)?.populations, [{ year: 2023, residents: 9999 }]);
});

test('ten thousand areas in one circle are one fault', async (t) => {
  const ring = Array.from({ length: 10_000 }, (_, at) => `A${at},Town ${at},lsoa,A${(at + 1) % 10_000},`);
  const faults = await faultsOf(t, { 'areas.csv': areas(top, ...ring) });
  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', /^areas\.csv:3:/);
});
