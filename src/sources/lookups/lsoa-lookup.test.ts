import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTestHome } from '../../../test/support/test-home.ts';
import { streetCsv } from '../../../test/support/police-uk-files.ts';
import { cheshire, folderOf, takenIn, tidyRows } from '../../../test/support/taking-in.ts';

const lookup = [
  'now,old,authority',
  'E01000001,E01000001,Halton',
  'E01000012,E01000002,Halton',
  'E01000013,E01000003,Warrington',
  'E01000014,E01000003,Warrington',
  'E01000015,E01000004,Halton',
  'E01000016,E01000004,Warrington',
  '',
].join('\n');

test('codes of 2011 become codes of 2021; a code that was split stays as given, in the authority of all its parts', async (t) => {
  const home = await openTestHome(t);
  const folder = await folderOf(t, { 'lookup.csv': lookup });
  const rows = ['E01000001', 'E01000002', 'E01000003', 'E01000004', 'E01099999', 'E01000012'].map((code) => ({
    place: `-2.5,53.4,On or near,${code},Old Name 001A`,
  }));
  const csv = await folderOf(t, { '2025-01-cheshire-street.csv': streetCsv(rows) });
  const columns = { lsoa_2011: 'old', lsoa_2021: 'now', local_authority_name: 'authority' };
  const context = { ...cheshire, lookup: { file: join(folder, 'lookup.csv'), columns } };
  const { deliveries } = await takenIn(home, [csv], context);
  assert.deepEqual(await tidyRows(home, 'street', 'lsoa_given, lsoa, local_authority'), [
    { lsoa_given: 'E01000001', lsoa: 'E01000001', local_authority: 'Halton' },
    { lsoa_given: 'E01000002', lsoa: 'E01000012', local_authority: 'Halton' },
    { lsoa_given: 'E01000003', lsoa: 'E01000003', local_authority: 'Warrington' },
    { lsoa_given: 'E01000004', lsoa: 'E01000004', local_authority: 'Old Name' },
    { lsoa_given: 'E01099999', lsoa: 'E01099999', local_authority: 'Old Name' },
    { lsoa_given: 'E01000012', lsoa: 'E01000012', local_authority: 'Halton' },
  ]);
  assert.deepEqual(deliveries[0]?.files[0]?.tally['lsoa_codes'], {
    current: 2,
    split: 2,
    mapped: 1,
    'not in the lookup': 1,
  });
});
