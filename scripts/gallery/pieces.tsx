import { sharedDomain, sparkline } from '../../src/platform/charts/index.ts';
import {
  type Column,
  DataTable,
  MonthPicker,
  type Site,
  Sparkline,
  TrendTag,
} from '../../src/platform/design/index.ts';
import { burglary, months, type Row, rows } from './series.ts';

export const site: Site = {
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

export const domain = sharedDomain(rows.map(({ values }) => values));
export const trend = (row: Row) => (
  <TrendTag word={row.word} direction={row.direction} outside={row.outside} href="#how" />
);
export const columns: Column<Row>[] = [
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
      <Sparkline
        svg={sparkline({
          values: row.values,
          domain,
          label: row.name,
          last: row.outside ? 'outside' : 'plain',
        })}
      />
    ),
  },
];
export const picker = (
  <MonthPicker
    action="#as-at"
    label="As at"
    selected="2023-06"
    months={['June 2023', 'May 2023', 'April 2023'].map((label, at) => ({ label, value: `2023-0${6 - at}` }))}
  />
);
export const updated = (
  <>
    Last updated 3 July 2023. Rests on release <a href="#release">police.uk June 2023</a>, hash 9f2c41ab.
  </>
);
export const takeAway = ['CSV', 'JSON', 'PDF to print', 'How to cite this'].map((text) => ({
  text,
  href: `#${text}`,
}));
export const generated = (
  <p>
    <strong>These records are generated</strong> to show how the site works. They describe no real crime. To
    replace them, run <code>answerable ingest</code> with a police.uk archive.
  </p>
);
export const monthTable = (
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
