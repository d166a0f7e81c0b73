import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areasWith, assertFaults, faultsOf, folderOf, force } from '../../test/support/body-folder.ts';

test('areas in a circle, or with a wrong parent, are shown once each', async (t) => {
  const faults = await faultsOf(t, {
    'areas.csv': areasWith(
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
  const faults = await faultsOf(t, {
    'areas.csv': 'code,name,kind,parent\nE1,Elsewhere,force,\nW1,Ward,ward,W1\n',
  });
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

test('ten thousand areas are read, in their order', async (t) => {
  const lsoas = Array.from(
    { length: 10_000 },
    (_, at) => `E0${1_000_000 + at},Town ${at},lsoa,${force.area},${at}`,
  );
  const { areas: read } = await folderOf(t, { 'areas.csv': areasWith(...lsoas) });
  assert.equal(read.length, 10_001);
  assert.deepEqual(read.at(-1)?.populations, [{ year: 2023, residents: 9999 }]);
});

test('ten thousand areas in one circle are one fault', async (t) => {
  const ring = Array.from({ length: 10_000 }, (_, at) => `A${at},Town ${at},lsoa,A${(at + 1) % 10_000},`);
  const faults = await faultsOf(t, { 'areas.csv': areasWith(...ring) });
  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', /^areas\.csv:3:/);
});
