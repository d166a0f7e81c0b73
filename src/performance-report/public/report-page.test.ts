import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countMeasure, monthsAddingTo, seriesOf } from '../../../test/support/measure-series.ts';
import { cheshire, openTestSite, type TestSite } from '../../../test/support/test-site.ts';

const burglary = countMeasure({ title: 'Burglary <of any building>' });
const robbery = countMeasure({ id: 'crime-robbery', title: 'Robbery' });
const two = (before_: number, now: number) => [...monthsAddingTo(before_), ...monthsAddingTo(now)];

let site: TestSite;
before(async () => {
  site = await openTestSite(
    [
      seriesOf(burglary, '2024-01', two(1204, 1139), { area: cheshire }),
      seriesOf(robbery, '2024-01', [...two(12, 9).slice(0, 20), null, 1, 1, 1], { area: cheshire }),
    ],
    [{ value: 3.77, line: 1169, change_points: 0.4 }],
  );
  const { edition, records } = site;
  await records
    .insertInto('plan')
    .values({ edition, title: 'The plan', summary: '', starts: '2021-05-13', ends: '2024-05-08' })
    .execute();
  await records
    .insertInto('priority')
    .values({ edition, id: 'prevent', position: 0, title: 'Prevent crime', summary: 'Stop it early.' })
    .execute();
  const measures = ['crime-burglary', 'crime-robbery', 'sickness-absence'];
  await records
    .insertInto('priority_measure')
    .values(
      measures.map((measure, position) => ({
        edition,
        priority: 'prevent',
        measure,
        position,
        headline: position === 0,
      })),
    )
    .execute();
  await records
    .insertInto('term')
    .values({ edition, slug: 'asb', term: 'ASB', meaning: 'Anti-social behaviour & more', source: '' })
    .execute();
});
after(() => site.close());

test('the report says whose it is, for when, and what it rests on', async () => {
  const { status, body } = await site.read('/reports/performance');
  assert.equal(status, 200);
  assert.match(body, /Published by<\/dt><dd>A body/);
  assert.match(body, /Figures to December 2025/);
  assert.match(body, /round 1/);
  assert.match(body, /release 1/);
});

test('a priority opens with sentences and has each measure with its change and how sure that is', async () => {
  const { body } = await site.read('/reports/performance');
  assert.match(
    body,
    /<li>Recorded burglary fell 5\.4% in the 12 months to December 2025, from 1,204 to 1,139\./,
  );
  const row = body.slice(body.indexOf('id="prevent-computed"'));
  assert.match(row, /Burglary &lt;of any building>/);
  assert.match(row, />1,139<.*>1,204<.*>−5\.4%</);
  assert.match(row, /−12\.8% to \+2\.7%; p\u00a0=\u00a00\.18/);
});

test('a missing month leaves no figure, and is named where readers look for what is missing', async () => {
  const { body } = await site.read('/reports/performance');
  const row = /crime-robbery">Robbery.*?<\/tr>/.exec(body.slice(body.indexOf('id="prevent-computed"')))?.[0];
  assert.match(row ?? '', /not given/);
  assert.match(body, /September 2025: not held, so there is no twelve-month figure of “Robbery”/);
});

test('what others reported stands apart, with the document and the line', async () => {
  const { body } = await site.read('/reports/performance');
  const reported = body.slice(body.indexOf('id="prevent-reported"'));
  assert.match(reported, /Sickness absence.*>3\.77%<.*\+0\.4 percentage points.*>A, line 1169</);
  assert.match(reported, /A: Scrutiny Pack|A: Scrutiny pack/);
});

test('the glossary is part of the document, its text never mark-up', async () => {
  assert.match(
    (await site.read('/reports/performance')).body,
    /ASB<\/dt><dd>Anti-social behaviour &amp; more/,
  );
});

test('the PDF is the same report, tagged, and stays at the month it was asked for', async () => {
  const response = await site.app.request('/as-at/2025-06/reports/performance.pdf');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  const written = Buffer.from(await response.arrayBuffer()).toString('latin1');
  assert.ok(written.includes('/StructTreeRoot'));
  assert.ok(written.includes('Figures to June 2025'));
});

test('without a plan or any record the report says that there is nothing yet', async () => {
  const bare = await openTestSite([]);
  const { status, body } = await bare.read('/reports/performance');
  const pdf = await bare.app.request('/reports/performance.pdf');
  await bare.close();
  assert.equal(status, 200);
  assert.match(body, /No plan has been published yet/);
  assert.equal(pdf.status, 200);
});
