import { DataTable, type Column } from '../../../platform/design/index.ts';
import { showCount, showPercent, showRate } from '../../words/numbers.ts';
import { showPeriod } from '../../words/periods.ts';
import { changePhrase } from '../../words/readings.ts';
import { dimensionTitle, lowerFirst } from '../../words/titles.ts';
import type { BreakdownRow } from './breakdown-rows.ts';
import { intervalText } from '../interval-text.ts';
import type { ShownMeasure } from '../shown-measure.ts';

/** A breakdown in numbers: counts, shares with their intervals, and the change on the year before. */
export function BreakdownTable({
  shown,
  dimension,
  rows,
}: {
  shown: ShownMeasure;
  dimension: string;
  rows: readonly BreakdownRow[];
}) {
  const { definition } = shown;
  const isShare = definition.kind === 'share';
  const period = rows[0] === undefined ? '' : showPeriod(rows[0].reading);
  const count = (value: number | null | undefined) => (value == null ? null : showCount(value));
  const whole: Column<BreakdownRow>[] = isShare
    ? [{ id: 'of', heading: 'Out of', numeric: true, value: ({ reading }) => count(reading.denominator) }]
    : [];
  return (
    <DataTable
      id={`by-${dimension.replaceAll('_', '-')}-table`}
      caption={`${definition.title} by ${lowerFirst(dimensionTitle(dimension))}, ${shown.area.name}, ${period}`}
      compact
      columns={[
        { id: 'category', heading: dimensionTitle(dimension), rowHeader: true, value: ({ title }) => title },
        {
          id: 'count',
          heading: isShare ? 'Number' : definition.unit,
          numeric: true,
          value: ({ reading }) => count(reading.numerator),
        },
        ...whole,
        { id: 'share', heading: 'Share', numeric: true, value: ({ shareText }) => shareText || null },
        {
          id: 'interval',
          heading: '95% interval',
          numeric: true,
          value: ({ lower, upper }) => intervalText(lower, upper, showPercent),
        },
        ...(rows.some(({ reading }) => reading.per1000 !== undefined) ? rateColumns : []),
        {
          id: 'change',
          heading: 'Change on the year before',
          numeric: true,
          value: ({ reading }) => changePhrase(reading, definition),
        },
      ]}
      rows={rows}
      empty="No category has a figure for these twelve months."
    />
  );
}

const rateColumns: readonly Column<BreakdownRow>[] = [
  {
    id: 'rate',
    heading: 'Per 1,000 residents of the group',
    numeric: true,
    value: ({ reading: { per1000 } }) => (per1000 === undefined ? null : showRate(per1000.value)),
  },
  {
    id: 'rate-interval',
    heading: '95% interval of the rate',
    numeric: true,
    value: ({ reading: { per1000 } }) => intervalText(per1000?.lower, per1000?.upper, showRate),
  },
];
