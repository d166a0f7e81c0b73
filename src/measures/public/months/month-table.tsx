import { DataTable, type Column } from '../../../platform/design/index.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import { showCount } from '../../words/numbers.ts';
import { showMonth } from '../../words/periods.ts';
import { limitsIn, type DrawnMonths } from './drawn-months.ts';
import { valueFormat } from '../value-format.ts';

type Row = DrawnMonths['monthly'][number];

/** The numbers of the chart of months, newest first. */
export function MonthTable({
  definition,
  drawn,
  caption,
  id = 'months',
}: {
  definition: MeasureDefinition;
  drawn: DrawnMonths;
  caption: string;
  id?: string;
}) {
  const format = valueFormat(definition);
  const limit = (end: 'lower' | 'mean' | 'upper') => (row: Row) => {
    const limits = limitsIn(drawn.segments, row.month);
    return limits === undefined ? null : format(limits[end]);
  };
  const parts: Column<Row>[] =
    definition.kind === 'share'
      ? [
          { id: 'n', heading: 'Number', numeric: true, value: ({ numerator }) => shownCount(numerator) },
          { id: 'of', heading: 'Out of', numeric: true, value: ({ denominator }) => shownCount(denominator) },
        ]
      : [];
  const columns: Column<Row>[] = [
    { id: 'month', heading: 'Month', rowHeader: true, value: ({ month }) => showMonth(month) },
    ...parts,
    {
      id: 'value',
      heading: definition.unit,
      numeric: true,
      value: ({ value }) => (value === null ? null : format(value)),
    },
    { id: 'lower', heading: 'Lower limit', numeric: true, value: limit('lower') },
    { id: 'mean', heading: 'Average', numeric: true, value: limit('mean') },
    { id: 'upper', heading: 'Upper limit', numeric: true, value: limit('upper') },
    { id: 'signal', heading: 'Signal', value: signalOf },
  ];
  return (
    <DataTable
      id={`${id}-table`}
      caption={caption}
      compact
      columns={columns}
      rows={drawn.monthly.toReversed()}
    />
  );
}

const shownCount = (count: number | null) => (count === null ? null : showCount(count));

function signalOf({ value, excluded, special }: Row): string {
  if (value === null) return 'month missing';
  if (excluded) return 'not judged';
  return special === null ? 'none' : inShort(special.label);
}

/** "run below average", "two in three far above average": short enough for a narrow column. */
const inShort = (label: string): string =>
  label.replace('seven months or more', 'run').replace('two of three months', 'two in three');
