import { DataTable, LinkList, PageHeading, Prose, Section } from '../../platform/design/index.ts';
import { measuresIn } from '../../measures/index.ts';
import type { Maker } from '../../site/index.ts';

const whole = [
  {
    text: 'Releases and revisions',
    href: '/data/releases',
    detail: 'Every delivery of data, its hash, and what it changed.',
  },
  { text: 'The API', href: '/api/v1', detail: 'Every figure as JSON or CSV, without a key.' },
  {
    text: 'Catalogue of measures (JSON)',
    href: '/api/v1/measures.json',
    detail: 'Definitions as they were reviewed.',
  },
  {
    text: 'Areas and populations (CSV)',
    href: '/api/v1/areas.csv',
    detail: 'Codes, names, kinds, parents, residents by year.',
  },
  {
    text: 'Reported figures (CSV)',
    href: '/api/v1/observations.csv',
    detail: 'What others reported, with document and line.',
  },
  { text: 'Meetings (CSV)', href: '/api/v1/meetings.csv', detail: 'Every public meeting.' },
  { text: 'Agenda items (CSV)', href: '/api/v1/agenda-items.csv', detail: 'Of Part 2 the trace only.' },
  { text: 'Papers (CSV)', href: '/api/v1/papers.csv', detail: 'With the hash of each file.' },
  { text: 'Minutes (CSV)', href: '/api/v1/minutes.csv', detail: 'Every numbered paragraph.' },
  { text: 'Questions and answers (CSV)', href: '/api/v1/questions.csv', detail: 'As they were published.' },
  { text: 'Assurance (CSV)', href: '/api/v1/assurance.csv', detail: 'By meeting and topic.' },
  { text: 'Actions (CSV)', href: '/api/v1/actions.csv', detail: 'What was promised, and how it stands.' },
  { text: 'Updates of actions (CSV)', href: '/api/v1/action-updates.csv', detail: 'Dated, in order.' },
  { text: 'Inspections (CSV)', href: '/api/v1/inspections.csv', detail: 'With comments and last day.' },
  { text: 'Recommendations (CSV)', href: '/api/v1/recommendations.csv', detail: 'And what is done.' },
  { text: 'Calendar of meetings', href: '/meetings.ics', detail: 'For your own calendar.' },
  { text: 'New in scrutiny (Atom feed)', href: '/feeds/record.atom', detail: 'For a feed reader.' },
  { text: 'New figures (Atom feed)', href: '/feeds/figures.atom', detail: 'For a feed reader.' },
];

/** The catalogue of data: everything that can be taken away, under which licence, and how to quote it. */
export const dataPage: Maker = async (visit, db) => {
  const measures = await measuresIn(db, visit.edition);
  const title = 'Data';
  return {
    title,
    description: 'Everything on this site to take away: readings, releases, definitions, an API and feeds.',
    section: '/data',
    body: (
      <>
        <PageHeading
          title={title}
          summary="Everything on this site to take away: readings, releases, definitions, an API and feeds."
        />
        <Section title="Whole collections">
          <LinkList links={whole} />
        </Section>
        <Section title="Readings by measure" id="measures" layout="full">
          <DataTable
            caption="Downloads by measure"
            captionHidden
            rows={measures}
            columns={[
              {
                id: 'measure',
                heading: 'Measure',
                rowHeader: true,
                value: ({ id, title: name }) => <a href={`/measures/${id}`}>{name}</a>,
              },
              {
                id: 'kind',
                heading: 'Kind',
                value: ({ kind }) => (kind === 'reported' ? 'reported' : 'computed'),
              },
              { id: 'version', heading: 'Version', numeric: true, value: ({ version }) => version },
              {
                id: 'csv',
                heading: 'CSV',
                value: ({ id, title: name }) => (
                  <a href={`/api/v1/readings/${id}.csv`} aria-label={`${name} as CSV`}>
                    CSV
                  </a>
                ),
              },
              {
                id: 'json',
                heading: 'JSON',
                value: ({ id, title: name }) => (
                  <a href={`/api/v1/readings/${id}.json`} aria-label={`${name} as JSON`}>
                    JSON
                  </a>
                ),
              },
            ]}
          />
        </Section>
        <Section title="Licence and citation">
          <Prose>
            <p>
              Police data: Open Government Licence v3.0, data.police.uk. Population estimates: Office for
              National Statistics, Open Government Licence v3.0. What this site computes may be used in the
              same way.
            </p>
            <p>
              To quote a figure, use its permanent address, which you find at the foot of each measure under
              “Show the working”. It goes on showing that figure after the data has been revised, and says so.
            </p>
          </Prose>
        </Section>
      </>
    ),
  };
};
