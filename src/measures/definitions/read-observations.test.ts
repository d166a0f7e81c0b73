import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { faultText, isRefused } from '../../platform/files/fault.ts';
import { readObservations } from './read-observations.ts';

const header =
  'measure,area,dimension,category,starts,ends,period_kind,value,qualifier,numerator,denominator,half_width,previous,' +
  'change_absolute,change_percent,change_points,comparison,document,line,note';
const known = { measures: new Set(['knife-crime', 'sickness']), areas: new Set(['E23000006']) };

const read = async (t: Parameters<typeof temporaryFolder>[0], ...lines: string[]) => {
  const folder = await temporaryFolder(t, { 'observations/a.csv': [header, ...lines, ''].join('\n') });
  return readObservations(folder, known);
};

test('A reported figure keeps its period, its comparison and the line it was printed on', async (t) => {
  const found = await read(
    t,
    'knife-crime,E23000006,,,2022-07-01,2023-06-30,12-months,586,,,,,523,,12,,with 2021/22,Quarterly statement,21,',
  );
  assert.ok(!isRefused(found));
  const [figure] = found.observations;
  assert.deepEqual(
    [
      figure?.value,
      figure?.previous,
      figure?.change_percent,
      figure?.half_width,
      figure?.line,
      figure?.starts,
    ],
    [586, 523, 12, null, 21, '2022-07-01'],
  );
});

test('A row without a figure is kept when its qualifier says why', async (t) => {
  assert.ok(
    !isRefused(await read(t, 'sickness,E23000006,role,PCSOs,,2020-12-31,as-at,,withheld,,,,,,,,,Pack,3,')),
  );
  assert.ok(isRefused(await read(t, 'sickness,E23000006,,,,2020-12-31,as-at,,,,,,,,,,,Pack,3,')));
});

test('Unknown measures and areas, and figures that are no numbers, are refused with their lines', async (t) => {
  const found = await read(
    t,
    'knife-crim,E23000006,,,,2023-06-30,12-months,586,,,,,,,,,,Statement,21,',
    'knife-crime,E06000099,,,,2023-06-30,12-months,586,,,,,,,,,,Statement,21,',
  );
  assert.ok(isRefused(found));
  const faults = found.refused.map(faultText);
  assert.match(
    faults[0] ?? '',
    /^observations\/a\.csv:2: there is no measure "knife-crim"\. Did you mean knife-crime\?/,
  );
  assert.match(faults[1] ?? '', /^observations\/a\.csv:3: there is no area "E06000099"/);
  const odd = await read(
    t,
    'knife-crime,E23000006,,,2023-07-01,2023-06-30,12-months,about 5,,,,,,,,,,Statement,x,',
  );
  assert.ok(isRefused(odd));
  assert.match(odd.refused.map(faultText).join('\n'), /value: "about 5" must be a plain number/);
});
