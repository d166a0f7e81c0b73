import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { monthPlus } from '../../src/measures/index.ts';
import { openDuckDb, sqlText } from '../../src/platform/duckdb/open-duckdb.ts';
import { assertClose } from '../support/assert-close.ts';
import { forces } from '../../src/bodies/index.ts';
import { freshFolder } from '../../src/body-folder/init/fresh-folder.ts';
import { publishedArchives } from '../support/home-with-archives.ts';
import { needsReference, referencePath } from '../support/reference.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { unzipped } from '../support/unzipped.ts';

const cheshire = fileURLToPath(new URL('../../examples/cheshire', import.meta.url));
const year = 'data/police-uk/cheshire-2025.zip';
const older = 'data/police-uk/cheshire-2016-02-to-2017-02.zip';
const cityEarly = 'data/police-uk/city-of-london-2016-01-to-2017-09.zip';
const cityLate = 'data/police-uk/city-of-london-2017-12-to-2021-11.zip';
const counts = 'data/observations/cheshire-lsoa-month-crime-type-2023-05-to-2026-04.csv.gz';
const at = (path: string): string => referencePath(path) ?? '';

/** One query over the files as delivered, beside everything that the program does with them. */
async function independently<Row>(files: string, query: (rows: string) => string): Promise<Row[]> {
  const db = await openDuckDb();
  const rows = `read_csv(${sqlText(files)}, header = true, all_varchar = true, union_by_name = true)`;
  const found = await db.rows<Row>(query(rows));
  db.close();
  return found;
}

test(
  'Cheshire in 2025: crimes are the rows less anti-social behaviour and exact repeats',
  needsReference(year),
  async (t) => {
    const { reading, figures } = await publishedArchives(t, cheshire, [at(year)]);
    const folder = await unzipped(t, at(year));
    const street = `${folder}/**/*-street.csv`;
    const crimes = await reading('recorded-crime', '2025-12');
    assert.equal(crimes.value, 80_955 - 7_248 - 7);
    assert.equal((await reading('anti-social-behaviour', '2025-12')).value, 7_248);

    const byType = await independently<{ type: string; n: number; solved: number }>(street, (rows) => `
    with once as (select distinct * from ${rows} where "Crime ID" is not null)
    select "Crime type" as type, count(*) as n,
      count(*) filter (where regexp_matches("Last outcome category",
        '^(Suspect charged|Awaiting court|Court |Defendant|Offender|Local resolution)')) as solved
    from once group by 1`); // prettier-ignore
    assert.equal(byType.length, 13);
    const slug = (type: string) => {
      const named: Record<string, string> = {
        'Violence and sexual offences': 'violent-crime',
        'Criminal damage and arson': 'criminal-damage-arson',
      };
      return named[type] ?? type.toLowerCase().replaceAll(' ', '-');
    };
    for (const { type, n } of byType)
      assert.equal((await reading(`crime-${slug(type)}`, '2025-12')).value, n, type);
    const solved = byType.reduce((total, row) => total + row.solved, 0);
    const rate = await reading('solved-rate', '2025-12');
    assert.deepEqual([rate.numerator, rate.denominator], [solved, 73_700]);

    const byMonth = await independently<{ month: string; n: number }>(street, (rows) => `
    with once as (select distinct * from ${rows} where "Crime ID" is not null)
    select "Month" as month, count(*) as n from once group by 1`); // prettier-ignore
    for (const { month, n } of byMonth) {
      assert.equal((await reading('recorded-crime', month, { window: 'month' })).value, n, month);
    }

    const byAuthority = await independently<{ name: string; n: number }>(street, (rows) => `
    with once as (select distinct * from ${rows} where "Crime ID" is not null)
    select regexp_replace("LSOA name", ' [0-9]{3}[A-Z]$', '') as name, count(*) as n from once group by 1`); // prettier-ignore
    const authorities = figures.areas.filter(({ kind }) => kind === 'local-authority');
    assert.equal(authorities.length, 4);
    for (const { code, name } of authorities) {
      const expected = byAuthority.find((row) => row.name === name)?.n;
      assert.equal((await reading('recorded-crime', '2025-12', { area: code })).value, expected, name);
    }
    const [source] = figures.reconciliation.sources.filter(({ source: id }) => id === 'street');
    assert.ok(source);
    assert.equal(source.inAreas + source.outside + source.withoutLocation, source.total);
    assert.deepEqual([source.total, source.repeats, source.outside], [80_948, 7, 123]);
  },
);

test(
  'Cheshire searches of summer 2025: four months, so no year, and what is there adds up',
  needsReference(year),
  async (t) => {
    const { reading, figures } = await publishedArchives(t, cheshire, [at(year)]);
    const folder = await unzipped(t, at(year));
    const [expected] = await independently<{ n: number; arrests: number; unstated: number }>(
      `${folder}/**/*-stop-and-search.csv`,
      (
        rows,
      ) => `select count(*) as n, count(*) filter (where "Outcome" = 'Arrest' or "Outcome" = 'Suspect arrested') as arrests,
      count(*) filter (where "Self-defined ethnicity" is null or "Self-defined ethnicity" ilike '%not stated%') as unstated from ${rows}`,
    );
    const twelve = await reading('stop-searches', '2025-09');
    assert.deepEqual([twelve.value, twelve.complete, twelve.missing.length], [null, false, 8]);
    const summer = ['2025-06', '2025-07', '2025-08', '2025-09'];
    const total = async (measure: string) => {
      const months = await Promise.all(summer.map((month) => reading(measure, month, { window: 'month' })));
      return months.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
    };
    assert.equal(await total('stop-searches'), expected?.n);
    assert.equal(await total('stop-search-arrest-rate'), expected?.arrests);
    assert.equal(await total('stop-search-ethnicity-not-stated'), expected?.unstated);
    assert.equal(figures.computations.get('stop-searches')?.provenance, 'computed');
  },
);

test(
  'Two deliveries years apart make one series with a gap, and no figure is made across it',
  needsReference(older),
  async (t) => {
    const { reading } = await publishedArchives(t, cheshire, [at(older), at(year)]);
    const early = await reading('recorded-crime', '2017-01');
    assert.equal(early.complete, true);
    assert.equal(early.change, null, 'the year before begins with a month that is not held');
    const across = await reading('recorded-crime', '2025-06');
    assert.equal(across.value, null);
    assert.deepEqual(across.missing, ['2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12']);
    assert.equal((await reading('recorded-crime', '2025-12')).value, 73_700);
    assert.match((await reading('recorded-crime', '2025-12')).trend?.reason ?? '', /missing/);
  },
);

test(
  'A table of counts with more months carries the crime measures, to the last count',
  needsReference(counts),
  async (t) => {
    const { reading, figures } = await publishedArchives(t, cheshire, [at(counts), at(year)]);
    const computation = figures.computations.get('recorded-crime');
    assert.notEqual(computation?.source, 'street');
    assert.deepEqual(
      [computation?.first_month, computation?.last_month, computation?.missing],
      ['2023-05', '2026-04', []],
    );
    const [expected] = await independently<{ now: number; before: number; halton: number }>(at(counts), (rows) => `
    select sum("count"::int) filter (where month between '2025-05' and '2026-04') as now,
      sum("count"::int) filter (where month between '2024-05' and '2025-04') as before,
      sum("count"::int) filter (where month between '2025-05' and '2026-04' and lad_name = 'Halton') as halton
    from ${rows} where crime_type <> 'Anti-social behaviour'`); // prettier-ignore
    const { value, previous, change, trend } = await reading('recorded-crime', '2026-04');
    assert.deepEqual([value, previous?.value], [expected?.now, expected?.before]);
    assertClose(
      change?.percent ?? NaN,
      (100 * ((expected?.now ?? 0) - (expected?.before ?? 0))) / (expected?.before ?? 1),
    );
    assert.equal((await reading('recorded-crime', '2026-04', { area: 'E06000006' })).value, expected?.halton);
    assert.ok(trend?.word, 'thirty-six months are enough for a trend word');
    assert.equal(figures.computations.get('solved-rate')?.source, 'street', 'counts have no outcomes');
  },
);

test(
  'City of London: windows over the two months that neither archive holds are refused by name',
  needsReference(cityLate),
  async (t) => {
    const city = forces.find(({ slug }) => slug === 'city-of-london');
    assert.ok(city);
    const body = await temporaryFolder(t, freshFolder(city, 'City of London Police Authority', '#1d4f6e'));
    const { reading, figures } = await publishedArchives(t, body, [at(cityEarly), at(cityLate)]);
    assert.deepEqual(figures.computations.get('recorded-crime')?.missing, ['2017-10', '2017-11']);
    for (let month = '2017-12'; month <= '2018-10'; month = monthPlus(month, 1)) {
      const { value, missing } = await reading('recorded-crime', month);
      assert.equal(value, null, month);
      assert.ok(missing.length > 0 && missing.every((one) => ['2017-10', '2017-11'].includes(one)), month);
    }
    const folder = await unzipped(t, at(cityLate));
    const [expected] = await independently<{ n: number }>(`${folder}/**/*-street.csv`, (rows) => `
    select count(*) as n from (select distinct * from ${rows} where "Crime ID" is not null and "Month" between '2018-01' and '2018-12')`); // prettier-ignore
    assert.equal((await reading('recorded-crime', '2018-12')).value, expected?.n);
    const closed = figures.computations.get('solved-rate-closed');
    assert.deepEqual([closed?.first_month, closed?.last_month], ['2016-01', '2017-06']);
  },
);
