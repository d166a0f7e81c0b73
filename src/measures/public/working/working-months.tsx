import { DataTable, type Column } from '../../../platform/design/index.ts';
import { monthPlus, monthsBetween } from '../../readings/month.ts';
import { heldIn } from '../../readings/series-of-measure.ts';
import { showCount } from '../../words/numbers.ts';
import { showMonth } from '../../words/periods.ts';
import type { ShownMeasure } from '../shown-measure.ts';

interface Row {
  name: string;
  now: Held;
  before: Held;
}

type Held = { numerator: number | null; denominator: number | null } | undefined;

/** The twelve months one by one beside the same months a year before, and their totals. */
export function WorkingMonths({ shown }: { shown: ShownMeasure }) {
  const { series, twelveMonths, definition } = shown;
  const months: Row[] = monthsBetween(twelveMonths.from, twelveMonths.to).map((month) => ({
    name: showMonth(month).split(' ')[0] ?? month,
    now: heldIn(series, month),
    before: heldIn(series, monthPlus(month, -12)),
  }));
  const total: Row = { name: 'Total', now: twelveMonths, before: twelveMonths.previous ?? undefined };
  const count = (value: number | null | undefined) => (value == null ? null : showCount(value));
  const isShare = definition.kind === 'share';
  const period = (from: string, to: string) => `${showMonth(from)} to ${showMonth(to)}`;
  const pair = (which: 'now' | 'before', heading: string): Column<Row>[] => [
    { id: which, heading, numeric: true, value: (row) => count(row[which]?.numerator) },
    ...(isShare
      ? [
          {
            id: `${which}-of`,
            heading: 'out of',
            numeric: true,
            value: (row: Row) => count(row[which]?.denominator),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      id="working-months"
      caption={`${definition.title}: the months added up`}
      compact
      total
      columns={[
        { id: 'month', heading: 'Month', rowHeader: true, value: ({ name }) => name },
        ...pair('now', period(twelveMonths.from, twelveMonths.to)),
        ...pair('before', period(monthPlus(twelveMonths.from, -12), monthPlus(twelveMonths.to, -12))),
      ]}
      rows={[...months, total]}
      footnotes={[sumOf(months, twelveMonths.numerator)]}
    />
  );
}

function sumOf(months: readonly Row[], total: number | null): string {
  if (total === null) return 'At least one month is missing, so there is no total.';
  return `${months.map(({ now }) => showCount(now?.numerator ?? 0)).join(' + ')} = ${showCount(total)}`;
}
