import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineChart } from '../charts/index.ts';
import { renderFragment, renderPage } from '../html/index.ts';
import {
  ChartFigure,
  DataTable,
  FigureCard,
  Headline,
  MonthPicker,
  Page,
  PageHeading,
  TrendTag,
} from './index.ts';
import type { Site } from './index.ts';

const site: Site = {
  name: 'The site',
  owner: 'The body',
  homeHref: '/',
  nav: [
    { text: 'Plan', href: '/plan' },
    { text: 'Map', href: '/map' },
  ],
  footer: { links: [{ text: 'Accessibility', href: '/accessibility' }] },
  stylesheetHref: '/assets/styles.abc.css',
  feeds: [{ title: 'New figures', href: '/feed.atom' }],
};

const page = renderPage(
  <Page
    site={site}
    title="The plan"
    description="What was promised & done"
    current="/plan"
    canonical="https://example.org/plan"
    breadcrumbs={[{ text: 'Home', href: '/' }, { text: 'The plan' }]}
    lastUpdated="Last updated 3 July 2023"
    takeAway={[{ text: 'CSV', href: '/plan.csv' }]}
  >
    <PageHeading title="The plan" summary="Six promises" />
  </Page>,
);

test('a page has one h1, a main to skip to, and says where it is', () => {
  assert.equal(page.match(/<h1/g)?.length, 1);
  assert.match(page, /<a href="#main" class="govuk-skip-link"/);
  assert.match(page, /<main id="main"/);
  assert.match(page, /<a href="\/plan" aria-current="page">Plan<\/a>/);
  assert.doesNotMatch(page, /<a href="\/map" aria-current/);
});

test('a page names itself, its address and its feed to machines', () => {
  assert.match(page, /<title>The plan – The site<\/title>/);
  assert.match(page, /content="What was promised &amp; done"/);
  assert.match(page, /<link rel="canonical" href="https:\/\/example.org\/plan"\/>/);
  assert.match(page, /<link rel="alternate" type="application\/atom\+xml" title="New figures"/);
});

const chart = lineChart({
  id: 'line',
  title: 'A line',
  series: [
    {
      label: 'one',
      points: [
        { month: '2023-01', value: 1 },
        { month: '2023-02', value: 2 },
      ],
    },
  ],
});
const figure = renderFragment(
  <ChartFigure
    chart={chart}
    finding="It rose"
    subtitle="Count"
    source="A source"
    table={<p>The numbers</p>}
    csvHref="/a.csv"
  />,
);

test('nothing on a page needs a script or a style of its own, so a strict content policy holds', () => {
  for (const html of [page, figure]) assert.doesNotMatch(html, /<script|<style|\sstyle=|\son[a-z]+="/);
});

test('the numbers of a drawing are one keystroke away, and its narrow twin is hidden without a stylesheet', () => {
  assert.match(figure, /<details class="disclosure"><summary>Show the table<\/summary><p>The numbers<\/p>/);
  assert.match(figure, /<div class="chart-narrow" hidden>/);
  assert.match(figure, /<a href="\/a.csv" download>/);
});

const table = renderFragment(
  <DataTable
    id="areas"
    caption="Areas"
    columns={[
      {
        id: 'name',
        heading: 'Area',
        rowHeader: true,
        value: (row: { name: string; count: string | null }) => row.name,
      },
      { id: 'count', heading: 'Count', unit: 'per 1,000', numeric: true, value: (row) => row.count },
    ]}
    rows={[
      { name: "St Helen's <A> & B", count: '1,204' },
      { name: 'Halton', count: null },
    ]}
  />,
);

test('a table names its rows and columns, and its region can be reached and is named by its caption', () => {
  assert.match(table, /<th scope="row">St Helen's &lt;A> &amp; B<\/th>/);
  assert.match(table, /<th scope="col">Count<span class="unit">per 1,000<\/span><\/th>/);
  assert.match(table, /<table class="table numeric-2">/);
  assert.match(table, /role="region" aria-labelledby="areas-caption" tabindex="0"/);
});

test('a figure that is not there is read as not available, never as zero or nothing', () => {
  assert.match(
    table,
    /<span aria-hidden="true">–<\/span><span class="govuk-visually-hidden">not available<\/span>/,
  );
});

test('a table without rows says so across all its columns', () => {
  const empty = renderFragment(
    <DataTable
      caption="None"
      columns={[{ id: 'a', heading: 'A', value: () => '' }]}
      rows={[]}
      empty="No area."
    />,
  );
  assert.match(empty, /<td colspan="1">No area\.<\/td>/);
});

test('a trend is a word and a shape, and links to how it was decided', () => {
  const tag = renderFragment(<TrendTag word="Increase" direction="up" outside href="/methods#trend" />);
  assert.match(tag, /<a class="trend trend-outside" href="\/methods#trend"><svg [^>]*aria-hidden="true"/);
  assert.match(tag, /Increase<\/span><\/a>$/);
});

test('a headline without a figure is a sentence alone', () => {
  const html = renderFragment(<Headline sentence="No figure yet." />);
  assert.doesNotMatch(html, /headline-figure/);
  assert.match(html, /No figure yet\./);
});

test('a figure of nought is shown', () => {
  assert.match(renderFragment(<FigureCard title="Zero" figure={0} period="June" />), /card-figure">0</);
  assert.match(renderFragment(<Headline figure={0} sentence="None." />), /<span>0<\/span>/);
});

test('a card without a figure says so in words', () => {
  const card = renderFragment(<FigureCard title="A" figure={null} period="June" />);
  assert.match(card, /No figure/);
  assert.doesNotMatch(card, /card-figure/);
});

test('a month is chosen by an address that can be kept', () => {
  const picker = renderFragment(
    <MonthPicker
      action="/plan"
      label="As at"
      months={[{ value: '2023-06', label: 'June 2023' }]}
      selected="2023-06"
      hidden={[{ name: 'area', value: 'E1' }]}
    />,
  );
  assert.match(picker, /<form class="bar-form" action="\/plan" method="get"/);
  assert.match(picker, /<option value="2023-06" selected>June 2023<\/option>/);
  assert.match(picker, /<input type="hidden" name="area" value="E1"\/>/);
});
