import { DataTable } from '../../platform/design/index.ts';
import type { Report } from '../report.ts';
import { TrendOf } from './trend-of.tsx';

type Glance = Report['glance'][number];

/** The headline measures of every priority that were computed. */
export function GlanceTable({ glance }: { glance: readonly Glance[] }) {
  return (
    <DataTable
      id="glance-table"
      caption="Headline measures that are computed from police records"
      captionHidden
      compact
      columns={[
        { id: 'measure', heading: 'Measure', rowHeader: true, value: ({ row }: Glance) => row.title },
        { id: 'priority', heading: 'Priority', deskOnly: true, value: ({ priority }) => priority },
        { id: 'period', heading: 'Period', deskOnly: true, value: ({ row }) => row.period },
        { id: 'value', heading: 'Latest', numeric: true, value: ({ row }) => row.value },
        { id: 'change', heading: 'Change', numeric: true, value: ({ row }) => row.change },
        { id: 'trend', heading: 'Trend', value: ({ row }) => <TrendOf row={row} /> },
      ]}
      rows={glance}
    />
  );
}
