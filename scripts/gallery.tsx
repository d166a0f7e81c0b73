/** Writes every component with realistic numbers to build/gallery, to be looked at. Not part of any site. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaMap,
  barChart,
  controlChart,
  funnelChart,
  lineChart,
  sharedDomain,
  smallMultiples,
  sparkline,
} from '../src/platform/charts/index.ts';
import {
  ChartFigure,
  type Column,
  Columns,
  compileStyles,
  DataTable,
  Disclosure,
  EmptyState,
  FigureCard,
  FilterForm,
  fontFiles,
  Grid,
  Headline,
  KeyValue,
  LinkList,
  MonthPicker,
  Note,
  Page,
  PageHeading,
  Prose,
  SearchBox,
  Section,
  SelectField,
  type Site,
  SmallMultiple,
  SmallMultiples,
  TextField,
  TrendTag,
} from '../src/platform/design/index.ts';
import { Govuk, renderPage } from '../src/platform/html/index.ts';

const out = join(import.meta.dirname, '../build/gallery');
mkdirSync(join(out, 'fonts'), { recursive: true });
for (const font of fontFiles) cpSync(font.path, join(out, 'fonts', font.name));
const brand = process.argv[2] ?? '#1d4f91';
writeFileSync(join(out, 'styles.css'), compileStyles(brand).css);

const site: Site = {
  name: 'How policing is doing',
  owner: 'The Police and Crime Commissioner for Cheshire',
  homeHref: 'index.html',
  nav: ['Overview', 'Plan', 'Measures', 'Areas', 'Compare', 'Map', 'Data'].map((text) => ({
    text,
    href: text === 'Measures' ? 'measure.html' : text === 'Overview' ? 'index.html' : `#${text}`,
  })),
  footer: {
    links: ['Glossary', 'Methods', 'Accessibility', 'Data and API', 'Feed of new figures'].map((text) => ({
      text,
      href: `#${text}`,
    })),
    text: 'Built from open police data under the Open Government Licence v3.0. Figures are computed, not typed.',
  },
  stylesheetHref: 'styles.css',
  fontHrefs: ['fonts/source-sans-3-latin.woff2'],
  searchHref: '#search',
  feeds: [{ title: 'New figures', href: 'feed.xml' }],
};

const wave = (at: number, seed: number): number => Math.sin(at * 12.9898 + seed * 78.233) * 43758.5453;
const noise = (at: number, seed: number): number => wave(at, seed) - Math.floor(wave(at, seed)) - 0.5;
const months = Array.from(
  { length: 36 },
  (_, index) => `${2020 + Math.floor((index + 6) / 12)}-${String(((index + 6) % 12) + 1).padStart(2, '0')}`,
);
const month = (index: number): string => months[index] ?? '';
const burglary = months.map((_, index) => Math.round(101 - (index > 20 ? 9 : 0) + noise(index, 3) * 26));
const rolling = months.map((_, index) => 1204 - index * 2.2 + Math.round(noise(index, 5) * 22));
const pick = (values: readonly number[], index: number): number => values[index] ?? 0;

const control = controlChart({
  id: 'burglary-control',
  title: 'Recorded burglary by month: July 2021 is above its usual variation',
  points: months.map((at, index) => ({
    month: at,
    value: index === 27 ? null : index === 12 ? 138 : index === 29 ? 61 : pick(burglary, index),
    ...(index === 12 ? { special: { kind: 'above' as const, label: 'Jul 2021: 138' } } : {}),
    ...(index === 29 ? { special: { kind: 'below' as const, label: 'Dec 2022: 61' } } : {}),
    ...(index === 17 || index === 18 ? { special: { kind: 'shift' as const } } : {}),
    ...(index < 2 ? { excluded: true } : {}),
  })),
  segments: [
    { from: month(0), to: month(20), mean: 101.2, lower: 76.4, upper: 126 },
    {
      from: month(21),
      to: month(35),
      mean: 92.1,
      lower: 68.8,
      upper: 115.4,
      label: 'New limits from Apr 2022',
    },
  ],
});
const line = lineChart({
  id: 'burglary-rolling',
  title: 'Rolling 12-month total of recorded burglary',
  series: [
    {
      label: 'this year',
      points: months.slice(12).map((at, index) => ({ month: at, value: pick(rolling, index + 12) })),
    },
    {
      label: 'year before',
      role: 'previous',
      points: months.slice(12).map((at, index) => ({ month: at, value: pick(rolling, index) })),
    },
  ],
});
const sickness = lineChart({
  id: 'sickness',
  title: 'Sickness absence by group',
  format: (value) => `${value.toFixed(1)}%`,
  series: ['Officers', 'Staff', 'Combined'].map((label, series) => ({
    label,
    points: months.slice(0, 12).map((at, index) => ({
      month: at,
      value: index === 7 && series === 1 ? null : 3.4 + series * 0.35 + noise(index, series) * 1.2,
    })),
  })),
});
const bars = barChart({
  id: 'by-area',
  title: 'Burglary per 1,000 residents by area',
  format: (value) => value.toFixed(1),
  bars: [
    { label: 'Cheshire West and Chester', value: 2.9, lower: 2.6, upper: 3.2 },
    { label: 'Warrington', value: 3.4, lower: 3.0, upper: 3.8, emphasis: true },
    { label: 'Halton', value: 3.1, lower: 2.6, upper: 3.6 },
    {
      label: "St Helen's & O'Neill <Ward> with a very long name indeed, as wards have",
      value: 1.2,
      lower: 0.8,
      upper: 1.8,
    },
    { label: 'Cheshire East', value: 2.2, lower: 2.0, upper: 2.5 },
    { label: 'Unknown', value: null, note: 'fewer than 5' },
  ],
  reference: { value: 2.7, label: 'Force 2.7' },
});
const outcomes = barChart({
  id: 'outcomes',
  title: 'Outcomes of recorded burglary',
  bars: [
    { label: 'No suspect identified', value: 812, note: '(71.3%)' },
    { label: 'Evidential difficulties', value: 203, note: '(17.8%)' },
    { label: 'Charged or summonsed', value: 87, note: '(7.6%)', emphasis: true },
    { label: 'Community resolution', value: 0, note: '(0.0%)' },
  ],
});
const spread = (size: number, times: number): number => times * Math.sqrt(2.7 / size) * 31.6;
const funnel = funnelChart({
  id: 'funnel',
  title: 'Burglary per 1,000 residents against population',
  format: (value) => value.toFixed(1),
  centre: 2.7,
  centreLabel: 'Force rate',
  sizeLabel: 'Residents',
  points: [
    { label: 'Runcorn', size: 62000, value: 3.1 },
    { label: 'Widnes', size: 61500, value: 2.6 },
    { label: 'Warrington', size: 211000, value: 3.5, outside: '99.8' },
    { label: 'Chester', size: 93000, value: 3.2, outside: '95' },
    { label: 'Northwich', size: 76000, value: 2.4 },
    { label: 'Ellesmere Port', size: 69000, value: 2.9 },
    { label: 'Crewe', size: 84000, value: 3.0 },
    { label: 'Congleton', size: 91000, value: 1.9, outside: '99.8' },
    { label: 'Macclesfield', size: 152000, value: 2.5, labelled: true },
  ],
  limits: Array.from({ length: 23 }, (_, index) => {
    const size = 40000 + index * 9000;
    return {
      size,
      lower95: 2.7 - spread(size, 1.96),
      upper95: 2.7 + spread(size, 1.96),
      lower998: 2.7 - spread(size, 3.09),
      upper998: 2.7 + spread(size, 3.09),
    };
  }),
});
const cell = (column: number, row: number): [number, number][] => {
  const [lon, lat] = [-3 + column * 0.05 + (row % 2) * 0.025, 53.1 + row * 0.026];
  return [0, 1, 2, 3, 4, 5, 0].map((corner) => [
    lon + Math.sin((corner * Math.PI) / 3) * 0.0289,
    lat + Math.cos((corner * Math.PI) / 3) * 0.0173,
  ]);
};
const map = areaMap({
  id: 'map',
  title: 'Recorded burglary by hexagon',
  missingLabel: 'Fewer than 5, not shown',
  areas: Array.from({ length: 180 }, (_, index) => {
    const [column, row] = [index % 18, Math.floor(index / 18)];
    const near =
      1 / (1 + ((column - 5) ** 2 + (row - 4) ** 2) / 12) +
      0.6 / (1 + ((column - 13) ** 2 + (row - 6) ** 2) / 9);
    const value = Math.round(near * 60 + noise(index, 8) * 14);
    return {
      code: String(index),
      label: `Hexagon ${index}`,
      polygons: [[cell(column, row)]],
      value: value < 14 ? null : value,
    };
  }).filter((_, index) => noise(index, 9) > -0.42),
});

interface Row {
  name: string;
  now: string | null;
  before: string | null;
  change: string;
  word: string;
  direction: 'up' | 'down' | 'level';
  outside: boolean;
  values: number[];
}
const rows: Row[] = [
  ['Recorded crime', '79,412', '81,006', '−2.0%', 'Decrease', 'down', false],
  ['Residential burglary', '1,139', '1,204', '−5.4%', 'Stable', 'level', false],
  ['Anti-social behaviour', '18,230', '24,118', '−24.4%', 'Significantly Decreased', 'down', true],
  ['Stop and search', '5,828', '3,592', '+62.2%', 'Significantly Increased', 'up', true],
  [
    'Violence with injury and a name that goes on for a good while',
    '9,004',
    '8,811',
    '+2.2%',
    'Increase',
    'up',
    false,
  ],
  ['Hate crime', null, '1,312', 'not comparable', 'Stable', 'level', false],
].map(([name, now, before, change, word, direction, outside], at) => ({
  name,
  now,
  before,
  change,
  word,
  direction,
  outside,
  values: months.map(
    (_, index) =>
      50 + noise(index, at) * 18 + (direction === 'up' ? index : direction === 'down' ? -index * 0.6 : 0),
  ),
})) as Row[];
const domain = sharedDomain(rows.map(({ values }) => values));
const trend = (row: Row) => (
  <TrendTag word={row.word} direction={row.direction} outside={row.outside} href="#how" />
);
const columns: Column<Row>[] = [
  { id: 'name', heading: 'Measure', rowHeader: true, value: (row) => <a href="measure.html">{row.name}</a> },
  { id: 'now', heading: '12 months to June 2023', numeric: true, value: (row) => row.now },
  { id: 'before', heading: '12 months before', numeric: true, deskOnly: true, value: (row) => row.before },
  { id: 'change', heading: 'Change', numeric: true, value: (row) => row.change },
  { id: 'word', heading: 'Against usual variation', value: trend },
  {
    id: 'spark',
    heading: '36 months',
    deskOnly: true,
    value: (row) => (
      <span
        dangerouslySetInnerHTML={{
          __html: sparkline({
            values: row.values,
            domain,
            label: row.name,
            last: row.outside ? 'outside' : 'plain',
          }),
        }}
      />
    ),
  },
];
const picker = (
  <MonthPicker
    action="#as-at"
    label="As at"
    selected="2023-06"
    months={['June 2023', 'May 2023', 'April 2023'].map((label, at) => ({ label, value: `2023-0${6 - at}` }))}
  />
);
const updated = (
  <>
    Last updated 3 July 2023. Rests on release <a href="#release">police.uk June 2023</a>, hash 9f2c41ab.
  </>
);
const takeAway = ['CSV', 'JSON', 'PDF to print', 'How to cite this'].map((text) => ({
  text,
  href: `#${text}`,
}));
const generated = (
  <p>
    <strong>These records are generated</strong> to show how the site works. They describe no real crime. To
    replace them, run <code>answerable ingest</code> with a police.uk archive.
  </p>
);
const monthTable = (
  <DataTable
    id="months"
    caption="Recorded burglary by month"
    compact
    columns={[
      { id: 'month', heading: 'Month', rowHeader: true, value: (at: string) => at },
      {
        id: 'value',
        heading: 'Burglaries',
        numeric: true,
        value: (_, index) => String(burglary[index] ?? ''),
      },
      { id: 'limits', heading: 'Usual variation', numeric: true, value: () => '76 to 126' },
    ]}
    rows={months.slice(0, 8)}
    footnotes={['Counts as published; a month may be revised by a later release.']}
  />
);

const overview = (
  <Page
    site={site}
    title="How policing is doing"
    description="Overview"
    current="index.html"
    notice={generated}
    asAt={picker}
    lastUpdated={updated}
    takeAway={takeAway}
    canonical="https://example.org/"
  >
    <PageHeading
      title="How policing is doing in Cheshire"
      summary="Six priorities, each measured from the force’s own records. Twelve months to June 2023, against the twelve before."
    />
    <Section
      title="Prevent and tackle crime"
      intro="The Commissioner’s first priority."
      aside={<a href="#plan">What was promised</a>}
    >
      <Grid>
        {rows.map((row, at) => (
          <FigureCard
            key={at}
            title={row.name}
            href="measure.html"
            figure={row.now ?? '–'}
            change={`${row.change} (from ${row.before})`}
            period="12 months to June 2023"
            tag={trend(row)}
            spark={sparkline({
              values: row.values,
              width: 110,
              height: 40,
              last: row.outside ? 'outside' : 'plain',
            })}
          />
        ))}
      </Grid>
    </Section>
    <Section title="All at a glance" layout="full" intro="Sparklines share one scale.">
      <DataTable
        id="glance"
        caption="Measures of the plan"
        captionHidden
        columns={columns}
        rows={rows}
        stackOnPhone
        footnotes={[
          '“Significantly” means outside usual variation, by a stated rule.',
          '– not available: the release has no month of May 2023.',
        ]}
      />
    </Section>
    <Section title="What is missing">
      <EmptyState title="No figures for custody yet">
        <p>The force has not supplied a release with custody records. When it does, they appear here.</p>
      </EmptyState>
      <Note title="One month is missing">
        May 2023 has no stop and search records. No total that includes it is shown.
      </Note>
    </Section>
    <Section title="By kind of crime" intro="Same scale in every panel, July 2020 to June 2023.">
      <SmallMultiples>
        {smallMultiples(
          rows.map(({ name, values, outside }) => ({
            title: name,
            values,
            label: `${name}, 36 months`,
            last: outside ? 'outside' : 'plain',
          })),
        ).map((svg, at) => (
          <SmallMultiple key={at} title={rows[at]?.name} figure={rows[at]?.now} svg={svg} />
        ))}
      </SmallMultiples>
    </Section>
  </Page>
);

const measure = (
  <Page
    site={site}
    title="Residential burglary"
    description="Burglary"
    current="measure.html"
    breadcrumbs={[
      { text: 'Overview', href: 'index.html' },
      { text: 'Measures', href: '#m' },
      { text: 'Residential burglary' },
    ]}
    asAt={picker}
    lastUpdated={updated}
    takeAway={takeAway}
    canonical="https://example.org/measures/crime-burglary"
  >
    <PageHeading
      kicker="Measure"
      title="Residential burglary"
      summary="Burglaries of homes that the force recorded, and whether that is more or fewer than usual."
    />
    <Headline
      figure="5.4%"
      direction="down"
      label="fewer than the 12 months before"
      sentence="Recorded burglary fell 5.4% in the 12 months to June 2023, from 1,204 to 1,139. That is within its usual variation."
      tag={<TrendTag word="Stable" direction="level" href="#how" />}
      detail={<p>95% interval of the change: −12.8% to +2.6%.</p>}
    />
    <Section
      title="Month by month"
      intro="Is this month unusual, or the kind of month that happens?"
      aside={<p>A point inside the band is ordinary. Only a shape needs explaining.</p>}
    >
      <ChartFigure
        chart={control}
        finding="Burglary has settled at a lower level since April 2022"
        subtitle="Burglaries a month, July 2020 to June 2023"
        source="police.uk street-level crime, June 2023 release"
        table={monthTable}
        csvHref="#csv"
        workingHref="#working"
      />
    </Section>
    <Section title="Against the year before">
      <ChartFigure
        chart={line}
        finding="The 12-month total has been below the year before since July 2021"
        subtitle="Burglaries, rolling 12 months"
        source="police.uk"
        csvHref="#csv"
        workingHref="#working"
        table={<p>Table</p>}
      />
      <ChartFigure
        chart={sickness}
        finding="Combined absence is above officers' in every month"
        subtitle="Days lost, % of contracted days"
        source="Force HR, as reported"
        csvHref="#csv"
      />
    </Section>
    <Section title="Where" intro="Rates with their intervals, not a league table.">
      <ChartFigure
        chart={funnel}
        finding="Warrington is above, Congleton below what chance alone would give"
        subtitle="Burglaries per 1,000 residents, 12 months to June 2023"
        source="police.uk; ONS mid-2021 population"
        workingHref="#w"
      />
      <ChartFigure
        chart={bars}
        finding="Warrington has the highest rate of the four authorities"
        subtitle="Burglaries per 1,000 residents, 12 months to June 2023"
        source="police.uk; ONS mid-2021 population"
      />
      <ChartFigure
        chart={outcomes}
        finding="Seven in ten end with no suspect identified"
        subtitle="Outcomes of burglaries recorded in the 12 months to June 2023"
        source="police.uk outcomes"
      />
      <ChartFigure
        chart={map}
        finding="Burglary gathers in two places"
        subtitle="Burglaries by hexagon of about 500 m, 12 months to June 2023"
        source="police.uk. Points are snapped to street anchors; 3.1% have no location."
      />
    </Section>
    <Section title="What this counts">
      <KeyValue
        entries={[
          { term: 'Definition', value: 'Burglary of a dwelling, recorded by the force in the month.' },
          { term: 'Unit', value: 'Offences' },
          { term: 'Better is', value: 'Fewer' },
          { term: 'Version', value: '3, valid from 1 April 2021' },
        ]}
      />
      <Disclosure summary="Show the working">
        <pre>select month, count(*) from street where crime_type = 'Burglary' group by month</pre>
      </Disclosure>
    </Section>
  </Page>
);

const forms = (
  <Page site={site} title="Forms and words" description="Forms" current="forms.html" noIndex>
    <PageHeading
      kicker="Gallery"
      title="A page with a remarkably long title, because wards and inspections have remarkably long names"
      summary="Everything else that pages are made of."
    />
    <Section title="Find">
      <SearchBox action="#" label="Find a measure" hint="A word of its name or definition" id="find" />
      <FilterForm action="#" label="Choose measures" hidden={[{ name: 'as', value: '2023-06' }]}>
        <SelectField
          name="area"
          label="Area"
          options={[
            { value: 'a', label: 'All Cheshire' },
            { value: 'b', label: 'Warrington' },
          ]}
        />
        <TextField name="word" label="Word" />
      </FilterForm>
      <LinkList
        links={[
          {
            text: 'Residential burglary',
            href: '#1',
            detail: 'Burglaries of homes that the force recorded.',
          },
          { text: 'Anti-social behaviour', href: '#2', detail: 'Incidents reported.' },
        ]}
      />
    </Section>
    <Section title="Words">
      <Prose>
        <p>
          Figures are <strong>computed, not typed</strong>. A rate of 2.7 per 1,000 residents; £1,204.50;
          −5.4% ± 0.3; Ŵyneb a’r ŷd; 3 × 4; 12–15 July; ↑ and ↓.
        </p>
        <h3>A smaller heading</h3>
        <ul>
          <li>
            One thing with <a href="#x">a link</a>
          </li>
          <li>
            Another <code>code</code>
          </li>
        </ul>
      </Prose>
      <Note kind="generated" title="Generated">
        No real record stands behind this figure.
      </Note>
    </Section>
    <Section title="Vendor parts">
      <Columns side={<Note>A side column with a remark.</Note>}>
        <Govuk
          of="error-summary"
          params={{
            titleText: 'There is a problem',
            errorList: [{ text: 'Enter a month, like June 2023', href: '#month-field' }],
          }}
        />
        <Govuk
          of="input"
          params={{
            id: 'month-field',
            name: 'm',
            label: { text: 'Month' },
            hint: { text: 'For example, June 2023' },
            errorMessage: { text: 'Enter a month, like June 2023' },
          }}
        />
        <Govuk
          of="radios"
          params={{
            name: 'r',
            fieldset: { legend: { text: 'Assured?' } },
            items: [
              { value: 'y', text: 'Assured', checked: true },
              { value: 'n', text: 'Not assured' },
            ],
          }}
        />
        <Govuk
          of="checkboxes"
          params={{
            name: 'c',
            fieldset: { legend: { text: 'Areas' } },
            items: [
              { value: 'y', text: 'Halton', checked: true },
              { value: 'n', text: 'Warrington' },
            ],
          }}
        />
        <Govuk of="button" params={{ text: 'Save and continue' }} />{' '}
        <Govuk of="button" params={{ text: 'Cancel', classes: 'govuk-button--secondary' }} />
        <p>
          <Govuk of="tag" params={{ text: 'Draft' }} />
        </p>
        <Govuk of="details" params={{ summaryText: 'Why we ask', text: 'Because.' }} />
        <Govuk
          of="pagination"
          params={{
            previous: { href: '#p' },
            next: { href: '#n' },
            items: [
              { number: '1', href: '#1' },
              { number: '2', href: '#2', current: true },
            ],
          }}
        />
        <Govuk of="warning-text" params={{ text: 'This cannot be undone.' }} />
      </Columns>
    </Section>
    <Section title="Tables at their limits" layout="full">
      <DataTable
        id="wide"
        caption="A wide table"
        columns={[
          { id: 'n', heading: 'Area', rowHeader: true, value: (name: string) => name },
          ...months.slice(0, 14).map((at) => ({
            id: at,
            heading: at,
            numeric: true,
            value: (_: string, row: number) => (row * 1311).toLocaleString('en-GB'),
          })),
        ]}
        rows={['Halton', 'Warrington', 'Cheshire East', 'Total']}
        total
      />
      <DataTable
        id="none"
        caption="A table without rows"
        columns={[{ id: 'n', heading: 'Area', value: () => '' }]}
        rows={[]}
        empty="No area has a figure for this month."
      />
    </Section>
  </Page>
);

for (const [name, page] of Object.entries({ index: overview, measure, forms })) {
  const html = renderPage(page);
  writeFileSync(join(out, `${name}.html`), html);
  process.stdout.write(`${name}.html ${html.length} bytes\n`);
}
