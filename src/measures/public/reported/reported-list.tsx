import { DataTable } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import { measurePath } from '../addresses.ts';
import type { ListedMeasure } from '../find/listed-measure.ts';
import { reportedValue } from './reported-value.ts';
import { reportedChange, reportedPeriod } from './reported-words.ts';

/** Measures that others reported, with their latest figure; and measures that have no figure yet. */
export function ReportedList({
  visit,
  caption,
  id,
  rows,
}: {
  visit: Visit;
  caption: string;
  id: string;
  rows: readonly ListedMeasure[];
}) {
  return (
    <DataTable
      id={id}
      caption={caption}
      stackOnPhone
      compact
      columns={[
        {
          id: 'measure',
          heading: 'Measure',
          rowHeader: true,
          value: ({ definition }) => (
            <a href={visit.href(measurePath(visit, definition.id))}>{definition.title}</a>
          ),
        },
        {
          id: 'value',
          heading: 'Latest as reported',
          numeric: true,
          value: ({ reported, definition }) =>
            reported === null ? 'no figure yet' : reportedValue(reported, definition),
        },
        {
          id: 'change',
          heading: 'Reported change',
          numeric: true,
          value: ({ reported }) => (reported === null ? '' : reportedChange(reported)),
        },
        {
          id: 'period',
          heading: 'Period',
          value: ({ reported }) => (reported === null ? '' : reportedPeriod(reported)),
        },
      ]}
      rows={rows}
    />
  );
}
