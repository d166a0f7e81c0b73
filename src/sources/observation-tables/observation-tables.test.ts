import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { holdingsInForce } from '../../releases/index.ts';
import { needsReference, referencePath } from '../../../test/support/reference.ts';
import { openTestHome } from '../../../test/support/test-home.ts';
import { cheshire, folderOf, refusalOf, takenIn, tidyRows } from '../../../test/support/taking-in.ts';
import { openDuckDb, sqlText } from '../../platform/duckdb/open-duckdb.ts';
import type { ObservationTableSource } from '../source-definition.ts';

const counts: ObservationTableSource = {
  id: 'counts',
  kind: 'observation-table',
  feeds: 'street',
  columns: {
    month: 'month',
    lsoa: 'lsoa_code',
    local_authority_name: 'lad_name',
    crime_type: 'crime_type',
    count: 'count',
  },
};
const context = { ...cheshire, tableSources: [counts] };
const header = 'lad_name,count,crime_type,lsoa_code,month,remark';

test('a table of counts is read through its mapping: a Parquet file a month, a row standing for its count', async (t) => {
  const home = await openTestHome(t);
  const csv = [
    header,
    'Halton,3,Burglary,E01012367,2025-01,',
    'The Moon,2,Cheese theft,,2025-02,odd',
    '',
  ].join('\n');
  const folder = await folderOf(t, { 'whatever.csv.gz': gzipSync(csv) });
  const { deliveries } = await takenIn(home, [join(folder, 'whatever.csv.gz')], context);
  assert.deepEqual(
    (await holdingsInForce(home)).map(({ source, month }) => [source, month]),
    [
      ['counts', '2025-01'],
      ['counts', '2025-02'],
    ],
  );
  const columns =
    'month, line, duplicate, records, lsoa, lsoa_given, local_authority, crime_type, crime_type_given';
  assert.deepEqual(await tidyRows(home, 'counts', columns), [
    {
      month: '2025-01',
      line: 2,
      duplicate: false,
      records: 3,
      lsoa: 'E01012367',
      lsoa_given: 'E01012367',
      local_authority: 'Halton',
      crime_type: 'burglary',
      crime_type_given: 'Burglary',
    },
    {
      month: '2025-02',
      line: 3,
      duplicate: false,
      records: 2,
      lsoa: null,
      lsoa_given: null,
      local_authority: 'Moon',
      crime_type: 'cheese-theft',
      crime_type_given: 'Cheese theft',
    },
  ]);
  assert.deepEqual(deliveries[0]?.files[1]?.tally['unknown_crime_types'], { 'Cheese theft': 1 });
});

test('a count that is no whole number and a month that is none are refused at their lines', async (t) => {
  const home = await openTestHome(t);
  const csv = [
    header,
    'Halton,3.5,Burglary,E01012367,2025-01,',
    'Halton,2,Burglary,E01012367,January,',
    '',
  ].join('\n');
  const reasons = await refusalOf(home, [await folderOf(t, { 'x.csv': csv })], context);
  assert.match(reasons.join('\n'), /x\.csv:3: has no month that can be read/);
  assert.match(reasons.join('\n'), /x\.csv:2: the count "3\.5" is not a whole number/);
});

/** A workbook as small as one can be: a cover sheet, and a sheet whose table starts on its third row. */
function workbook(rows: (string | number)[][]): Uint8Array {
  const cell = (value: string | number, row: number, column: number) => {
    const at = `${'ABCDEFGH'[column] ?? ''}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const sheet = (lines: (string | number)[][]) => {
    const cells = lines.map(
      (line, row) => `<row r="${row + 1}">${line.map((value, at) => cell(value, row, at)).join('')}</row>`,
    );
    return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`;
  };
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="Cover" sheetId="1" r:id="r1"/><sheet name="Counts" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet([['About this workbook']]),
    'xl/worksheets/sheet2.xml': sheet([['Counts, by month'], [''], ...rows]),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)])));
}

const inWorkbook = { ...cheshire, tableSources: [{ ...counts, sheet: 'Counts', header_row: 3 }] };

test('a workbook is read from the sheet and header row that its source names', async (t) => {
  const home = await openTestHome(t);
  const rows = [header.split(','), ['Halton', 3, 'Burglary', 'E01012367', '2025-01', 'a, "quoted" remark']];
  const folder = await folderOf(t, { 'counts.xlsx': workbook(rows) });
  const { deliveries } = await takenIn(home, [join(folder, 'counts.xlsx')], inWorkbook);
  assert.equal(deliveries[0]?.files[0]?.path, 'counts.xlsx/Counts');
  assert.deepEqual(await tidyRows(home, 'counts', 'month, records, crime_type'), [
    { month: '2025-01', records: 3, crime_type: 'burglary' },
  ]);
  assert.deepEqual(
    await readFile(join(home.originals, deliveries[0].sha256)),
    await readFile(join(folder, 'counts.xlsx')),
  );
});

test('a fault in a workbook is told by the row of the sheet, and a workbook without the table by its sheets', async (t) => {
  const home = await openTestHome(t);
  const bad = await folderOf(t, {
    'x.xlsx': workbook([header.split(','), ['Halton', 'many', 'Burglary', '', '2025-01', '']]),
  });
  assert.match((await refusalOf(home, [bad], inWorkbook))[0] ?? '', /x\.xlsx\/Counts:4: the count "many"/);
  const other = await folderOf(t, { 'y.xlsx': workbook([['colour', 'size']]) });
  assert.match((await refusalOf(home, [other], inWorkbook))[0] ?? '', /has no sheet \("Cover", "Counts"\)/);
});

const real = 'data/observations/cheshire-lsoa-month-crime-type-2023-05-to-2026-04.csv.gz';

test(
  'the 36 months of counts by LSOA load whole: as many rows and records as one query over the file',
  needsReference(real),
  async (t) => {
    const home = await openTestHome(t);
    const source: ObservationTableSource = {
      ...counts,
      columns: { ...counts.columns, lsoa_vintage: 'lsoa_vintage', local_authority_code: 'lad_code' },
    };
    await takenIn(home, [referencePath(real) ?? ''], { ...cheshire, tableSources: [source] });
    const taken = await tidyRows(
      home,
      'counts',
      'count(*) as n, sum(records)::bigint as records, count(distinct month) as months',
    );
    const db = await openDuckDb();
    const counted = await db.rows(
      `select count(*) as n, sum("count")::bigint as records, count(distinct "month") as months from read_csv(${sqlText(referencePath(real) ?? '')})`,
    );
    db.close();
    assert.deepEqual(taken, counted);
    assert.deepEqual(taken, [{ n: 95_207, records: 251_554, months: 36 }]);
  },
);
