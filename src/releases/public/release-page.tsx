import { DataTable, KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import { monthName, type Maker } from '../../site/index.ts';
import { releaseById, type PublishedRelease } from '../published-reads.ts';
import { countText, receivedOn, sourceName } from '../words.ts';
import { RevisionReport } from './revision-report.tsx';
import { TallyTable } from './tally-table.tsx';

/** One delivery: its hash, its files with what was counted in them, and what it changed in months already held. */
export const releasePage: Maker = async (_visit, db, { params }) => {
  const release = await releaseById(db, Number(params['id']));
  if (release === undefined) return { notFound: 'There is no such release.' };
  const title = `Release ${release.id}`;
  return {
    title,
    description: `${release.name}, received on ${receivedOn(release.received_at)}: files, counts and revisions.`,
    section: '/data',
    breadcrumbs: [
      { text: 'Data', href: '/data' },
      { text: 'Releases', href: '/data/releases' },
    ],
    takeAway: [{ text: 'This release as JSON', href: `/data/releases/${release.id}.json` }],
    body: (
      <>
        <PageHeading title={title} kicker="Release of data" summary={release.name} />
        <KeyValue entries={particulars(release)} />
        <RevisionReport revisions={release.revisions} />
        <Section title="Files" id="files" layout="full">
          <FileTable files={release.files} />
        </Section>
        <Section title="What was counted while reading" id="tally" layout="full">
          <TallyTable files={release.files} />
        </Section>
      </>
    ),
  };
};

const particulars = ({ received_at, bytes, sha256, generated, files }: PublishedRelease) => [
  { term: 'Received', value: receivedOn(received_at) },
  { term: 'Size', value: `${countText(bytes)} bytes in ${files.length} files` },
  { term: 'SHA-256', value: <code class="hash">{sha256}</code> },
  {
    term: 'Kind',
    value: generated ? 'Generated records, to show how the site works' : 'Real records, kept as received',
  },
];

const FileTable = ({ files }: Pick<PublishedRelease, 'files'>) => (
  <DataTable
    caption="Files of this release"
    captionHidden
    rows={files}
    columns={[
      { id: 'month', heading: 'Month', rowHeader: true, value: ({ month }) => monthName(month) },
      { id: 'source', heading: 'Records', value: ({ source }) => sourceName(source) },
      { id: 'rows', heading: 'Rows', numeric: true, value: ({ rows }) => countText(rows) },
      { id: 'kept', heading: 'Counted', numeric: true, value: ({ kept }) => countText(kept) },
      {
        id: 'force',
        heading: 'In force',
        value: ({ in_force: inForce, superseded_by_release: by }) =>
          inForce ? (
            'yes'
          ) : by === null ? (
            'set aside'
          ) : (
            <a href={`/data/releases/${by}`}>superseded by release {by}</a>
          ),
      },
      {
        id: 'hash',
        heading: 'SHA-256',
        value: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
      },
    ]}
  />
);
