import { DataTable } from '../../../platform/design/index.ts';
import { showMonth } from '../../words/periods.ts';
import type { DrawnRolling } from './drawn-rolling.ts';
import type { ShownMeasure } from '../shown-measure.ts';
import { valueFormat } from '../value-format.ts';

/** The numbers of the chart of twelve-month totals, newest first. */
export function RollingTable({ shown, rows }: { shown: ShownMeasure; rows: readonly DrawnRolling[] }) {
  const format = valueFormat(shown.definition);
  const shownValue = (value: number | null) => (value === null ? null : format(value));
  return (
    <DataTable
      id="rolling-table"
      caption={`${shown.definition.title}, 12 months to each month, ${shown.area.name}`}
      compact
      columns={[
        { id: 'to', heading: '12 months to', rowHeader: true, value: ({ month }) => showMonth(month) },
        {
          id: 'value',
          heading: shown.definition.unit,
          numeric: true,
          value: ({ value }) => shownValue(value),
        },
        {
          id: 'previous',
          heading: 'Year before',
          numeric: true,
          value: ({ previous }) => shownValue(previous),
        },
      ]}
      rows={rows.toReversed()}
    />
  );
}
