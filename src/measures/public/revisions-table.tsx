import { DataTable } from '../../platform/design/index.ts';
import { showCount } from '../words/numbers.ts';
import { showMonth } from '../words/periods.ts';
import type { Revision } from './published-reads.ts';

/** Longer lists of revised months are on the pages of the releases. */
const mostRows = 12;

/** What later releases changed in months already published. */
export function RevisionsTable({ revisions }: { revisions: readonly Revision[] }) {
  if (revisions.length === 0) {
    return (
      <>
        <h3>Revisions</h3>
        <p>No month of this source has been revised since it was first published here.</p>
      </>
    );
  }
  return (
    <DataTable
      id="revisions-table"
      caption="Revisions: what later releases changed in the whole source"
      compact
      columns={[
        { id: 'month', heading: 'Month', rowHeader: true, value: ({ month }) => showMonth(month) },
        {
          id: 'release',
          heading: 'Revised by',
          value: ({ release }) => <a href={`/data/releases/${release}`}>release {release}</a>,
        },
        {
          id: 'before',
          heading: 'Rows before',
          numeric: true,
          value: ({ rows_before: rows }) => showCount(rows),
        },
        { id: 'added', heading: 'Added', numeric: true, value: ({ rows_added: rows }) => showCount(rows) },
        { id: 'gone', heading: 'Gone', numeric: true, value: ({ rows_gone: rows }) => showCount(rows) },
        {
          id: 'outcomes',
          heading: 'Outcome changed',
          numeric: true,
          value: ({ outcomes_changed: rows }) => showCount(rows),
        },
      ]}
      rows={revisions.slice(0, mostRows)}
      footnotes={
        revisions.length > mostRows
          ? [
              `The latest ${mostRows} of ${revisions.length} revised months; the page of each release has all of its own.`,
            ]
          : []
      }
    />
  );
}
