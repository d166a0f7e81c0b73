import { DataTable, EmptyState, Section } from '../../platform/design/index.ts';
import { monthName } from '../../site/index.ts';
import type { PublishedRelease } from '../published-reads.ts';
import { countText, sourceName } from '../words.ts';

/** What this release changed in months that were already held. */
export const RevisionReport = ({ revisions }: Pick<PublishedRelease, 'revisions'>) => (
  <Section
    title="Revisions"
    id="revisions"
    intro="What this release changed in months that were already held."
    layout="full"
  >
    {revisions.length === 0 ? (
      <EmptyState title="It changed nothing that was held before">Every month in it was new.</EmptyState>
    ) : (
      <DataTable
        caption="Revisions by month"
        captionHidden
        rows={revisions}
        columns={[
          { id: 'month', heading: 'Month', rowHeader: true, value: ({ month }) => monthName(month) },
          { id: 'source', heading: 'Records', value: ({ source }) => sourceName(source) },
          { id: 'before', heading: 'Rows before', numeric: true, value: (row) => countText(row.rows_before) },
          { id: 'after', heading: 'Rows now', numeric: true, value: (row) => countText(row.rows_after) },
          { id: 'added', heading: 'Added', numeric: true, value: (row) => countText(row.rows_added) },
          { id: 'gone', heading: 'Gone', numeric: true, value: (row) => countText(row.rows_gone) },
          {
            id: 'outcome',
            heading: 'Outcome changed',
            numeric: true,
            value: (row) => countText(row.outcomes_changed),
          },
        ]}
      />
    )}
  </Section>
);
