import { DataTable, EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import { monthName, type Maker } from '../../site/index.ts';
import { releasesIn, releaseSpans } from '../published-reads.ts';
import { countText, receivedOn, sourceName } from '../words.ts';

/** Every delivery of data that published figures rest on. */
export const releasesPage: Maker = async (_visit, db) => {
  const releases = await releasesIn(db);
  const spans = await releaseSpans(db);
  const rows = releases.flatMap((release) =>
    spans.filter((span) => span.release === release.id).map((span) => ({ ...release, span })),
  );
  return {
    title: 'Releases of data',
    description: 'Every delivery of data that the figures on this site rest on, kept as it was received.',
    section: '/data',
    breadcrumbs: [{ text: 'Data', href: '/data' }],
    body: (
      <>
        <PageHeading
          title="Releases of data"
          summary="Every delivery of data that the figures on this site rest on, kept as it was received."
        />
        {rows.length === 0 ? (
          <EmptyState title="No data has been loaded yet" />
        ) : (
          <Section title="Newest first" layout="full">
            <DataTable
              caption="Releases by source"
              captionHidden
              rows={rows}
              columns={[
                {
                  id: 'release',
                  heading: 'Release',
                  rowHeader: true,
                  value: ({ id }) => <a href={`/data/releases/${id}`}>Release {id}</a>,
                },
                { id: 'received', heading: 'Received', value: ({ received_at: at }) => receivedOn(at) },
                {
                  id: 'source',
                  heading: 'Records',
                  value: ({ span, generated }) =>
                    `${sourceName(span.source)}${generated ? ' (generated)' : ''}`,
                },
                { id: 'from', heading: 'From', value: ({ span }) => monthName(span.first) },
                { id: 'to', heading: 'To', value: ({ span }) => monthName(span.last) },
                { id: 'rows', heading: 'Rows', numeric: true, value: ({ span }) => countText(span.rows) },
              ]}
            />
          </Section>
        )}
      </>
    ),
  };
};
