import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countMeasure, monthsAddingTo, seriesOf } from '../../../../test/support/measure-series.ts';
import {
  cheshire,
  halton,
  openTestSite,
  warrington,
  type TestSite,
} from '../../../../test/support/test-site.ts';

const burglary = countMeasure({ synonyms: ['break-in'] });
const drugs = countMeasure({
  id: 'crime-drugs',
  title: 'Drugs',
  definition: 'Drug offences.',
  words: undefined,
});
const months = [...monthsAddingTo(1204), ...monthsAddingTo(1139)];
const quarter = months.map((count) => Math.round(count / 4));

let site: TestSite;
before(async () => {
  site = await openTestSite(
    [
      seriesOf(burglary, '2021-07', months, { area: cheshire }),
      seriesOf(burglary, '2021-07', quarter, { area: halton }),
      seriesOf(
        burglary,
        '2021-07',
        months.map((count) => Math.round(count / 9)),
        { area: warrington },
      ),
      seriesOf(drugs, '2021-07', months, { area: cheshire }),
    ],
    [{ value: 3.4, qualifier: 'about' }],
  );
});
after(() => site.close());

const linksTo = (body: string): string[] =>
  [...body.matchAll(/href="(\/measures\/[^"#]+)"/g)].map(([, href]) => href ?? '');

test('the list of measures is complete without a question, computed and reported apart', async () => {
  const { body } = await site.read('/measures');
  assert.ok(
    ['crime-burglary', 'crime-drugs', 'sickness-absence'].every((id) => body.includes(`/measures/${id}"`)),
  );
  assert.ok(body.indexOf('as reported by others') > body.indexOf('/measures/crime-drugs"'));
  assert.match(body, /about 3\.4%/);
});

test('a measure is found by the beginning of a word of its title, synonyms or definition', async () => {
  assert.deepEqual(
    new Set(linksTo((await site.read('/measures?q=break')).body)),
    new Set(['/measures/crime-burglary']),
  );
  assert.deepEqual(
    new Set(linksTo((await site.read('/measures?q=DRUG+off')).body)),
    new Set(['/measures/crime-drugs']),
  );
  assert.match((await site.read('/measures?q=%3Cscript%3E')).body, /No measure fits/);
});

test('measures of an area are those with figures there, and lead to the page for that area', async () => {
  const { body } = await site.read(`/measures?area=${halton.code}`);
  assert.deepEqual(new Set(linksTo(body)), new Set([`/measures/crime-burglary/areas/${halton.code}`]));
});

test('rubbish in a question is a bad request, not a server error', async () => {
  for (const query of ['area=nowhere', 'priority=none', `q=${'x'.repeat(101)}`, 'sort=best'])
    assert.equal((await site.read(`/measures?${query}`)).status, 400, query);
});

test('an area page shows what is computed there, its residents and their vintage', async () => {
  const { body } = await site.read(`/areas/${halton.code}`);
  assert.match(body, /<h1>Halton<\/h1>/);
  assert.match(body, /130,000 residents on 30 June 2023/);
  assert.match(body, /ONS mid-year estimates/);
  assert.match(body, /\/measures\/crime-burglary\/areas\/E06000006/);
});

test('a local policing unit without figures says why', async () => {
  const { status, body } = await site.read('/areas/lpu-crewe');
  assert.equal(status, 200);
  assert.match(body, /Open data place a record in a small census area/);
});

test('areas are compared side by side in the order of the list, never ranked', async () => {
  assert.deepEqual(
    [...(await site.read('/compare')).body.matchAll(/href="(\/compare\/[^"]+)"/g)].map(([, href]) => href),
    ['/compare/crime-burglary'],
  );
  const { body } = await site.read('/compare/crime-burglary');
  assert.ok(body.indexOf('Halton') < body.indexOf('Warrington'));
  assert.match(body, /In the order of the area list, not ranked/);
  assert.equal(body.match(/class="multiple"/g)?.length, 2);
});
