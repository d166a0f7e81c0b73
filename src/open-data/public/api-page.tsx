import { DataTable, PageHeading, Prose, Section } from '../../platform/design/index.ts';
import type { Maker } from '../../site/index.ts';

interface Endpoint {
  path: string;
  gives: string;
}

const endpoints: readonly Endpoint[] = [
  {
    path: '/api/v1/measures.json',
    gives: 'every measure with its definition, version, caveats and synonyms',
  },
  { path: '/api/v1/areas.json', gives: 'areas with their codes, parents and dated populations; also .csv' },
  { path: '/api/v1/releases.json', gives: 'releases of data with hashes, files and revisions' },
  {
    path: '/api/v1/observations.json',
    gives: 'figures that others reported, with document and line; also .csv',
  },
  {
    path: '/api/v1/readings/MEASURE.json',
    gives: 'readings of 12 months to every month, for every area; also .csv',
  },
  { path: '/api/v1/months/MEASURE.csv', gives: 'monthly counts for every area and breakdown' },
  {
    path: '/api/v1/readings?measure=MEASURE',
    gives: 'readings as you ask for them; see the parameters below',
  },
  { path: '/api/v1/readings.schema.json', gives: 'the JSON Schema of a list of readings' },
  { path: '/api/v1/meetings.json', gives: 'every public meeting; also .csv' },
  { path: '/api/v1/agenda-items.json', gives: 'agenda items; of Part 2 the trace only; also .csv' },
  { path: '/api/v1/papers.json', gives: 'public papers, with the hash of each file; also .csv' },
  { path: '/api/v1/minutes.json', gives: 'every numbered paragraph of public minutes; also .csv' },
  { path: '/api/v1/questions.json', gives: 'questions and answers; also .csv' },
  { path: '/api/v1/assurance.json', gives: 'assurance by meeting and topic; also .csv' },
  {
    path: '/api/v1/actions.json',
    gives:
      'the log of actions, each rated on the day that is named, and overdue if its due day is before it and it is neither signed off nor superseded; also .csv',
  },
  { path: '/api/v1/action-updates.json', gives: 'dated updates of actions; also .csv' },
  { path: '/api/v1/inspections.json', gives: 'inspections with comments and last day; also .csv' },
  { path: '/api/v1/recommendations.json', gives: 'recommendations and what is done; also .csv' },
  {
    path: '/api/v1/meetings/MEETING.json',
    gives: 'one meeting whole; its minutes are at /api/v1/meetings/MEETING/minutes.json',
  },
  {
    path: '/api/v1/actions/ACTION.json',
    gives:
      'one action whole, rated as in the log, with the addresses of what it belongs to as far as they are public',
  },
  { path: '/api/v1/questions/QUESTION.json', gives: 'one question whole; likewise inspections' },
];

const parameters = [
  { name: 'measure', means: 'the id of a measure; required' },
  { name: 'area', means: 'the code or name of an area, or all; the whole force if left out' },
  { name: 'by', means: 'a breakdown of the measure, such as outcome or ethnicity' },
  { name: 'from, to', means: 'months as YYYY-MM; the latest month if left out' },
  { name: 'window', means: 'month, 12-months (usual) or year-to-date' },
];

/** The documentation of the API. */
export const apiPage: Maker = (visit) => ({
  title: 'API',
  description: 'Every figure on this site as JSON or CSV, without a key.',
  section: '/data',
  breadcrumbs: [{ text: 'Data', href: '/data' }],
  body: (
    <>
      <PageHeading
        title="API"
        kicker="Version 1"
        summary="Every figure on this site as JSON or CSV, without a key."
      />
      <Section title="Addresses" layout="full">
        <DataTable
          caption="Addresses of the API"
          captionHidden
          rows={endpoints}
          columns={[
            { id: 'path', heading: 'Address', rowHeader: true, value: ({ path }) => <code>{path}</code> },
            { id: 'gives', heading: 'Gives', value: ({ gives }) => gives },
          ]}
        />
      </Section>
      <Section title="Parameters of /api/v1/readings" id="parameters" layout="full">
        <DataTable
          caption="Parameters"
          captionHidden
          rows={parameters}
          columns={[
            { id: 'name', heading: 'Parameter', rowHeader: true, value: ({ name }) => <code>{name}</code> },
            { id: 'means', heading: 'Meaning', value: ({ means }) => means },
          ]}
        />
      </Section>
      <Section title="A reading" id="reading">
        <Prose>
          <p>
            A reading has its measure and version, area, breakdown, window, first and last month, numerator
            and denominator, value with unit and 95% interval, whether it is complete and which months are
            missing, where it comes from (computed, generated or reported) and on which releases, the reading
            a year before, the change with its test, and the trend. Values are not rounded. A period with a
            missing month has no value.
          </p>
          <p>
            Names and meanings of existing keys stay as they are in version 1; keys may be added. An unknown
            parameter is an error (400), an unknown measure or area is not found (404).
            {visit.generated
              ? ' The records behind computed figures are generated at present; provenance says so.'
              : ''}
          </p>
        </Prose>
      </Section>
    </>
  ),
});
