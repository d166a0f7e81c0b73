import { DataTable, Sparkline, type Column } from '../../../platform/design/index.ts';
import { sparkline } from '../../../platform/charts/index.ts';
import type { Visit } from '../../../site/index.ts';
import { showRate } from '../../words/numbers.ts';
import { showMonth, showPeriod } from '../../words/periods.ts';
import { changePhrase } from '../../words/readings.ts';
import { measurePath } from '../addresses.ts';
import { indexDomain, indexedMonths } from '../areas/indexed-months.ts';
import type { ComputedListing } from './listed-measure.ts';
import { shortValue } from '../short-value.ts';
import { TrendMark } from '../trend-mark.tsx';

interface Props {
  visit: Visit;
  area: string;
  caption: string;
  id: string;
  rows: readonly ComputedListing[];
}

/** Computed measures with their twelve months, change, rate, trend word and a line of the months. */
export function MeasureList({ visit, area, caption, id, rows }: Props) {
  const period = rows[0] === undefined ? '' : showPeriod(rows[0].reading);
  const rated = rows.some(({ reading }) => reading.per1000 !== undefined);
  return (
    <DataTable
      id={id}
      caption={caption}
      stackOnPhone
      captionHidden
      columns={[
        {
          id: 'measure',
          heading: 'Measure',
          rowHeader: true,
          value: ({ definition }) => (
            <a href={visit.href(measurePath(visit, definition.id, area))}>{definition.title}</a>
          ),
        },
        { id: 'value', heading: period, numeric: true, value: (row) => valueOf(row, period) },
        {
          id: 'change',
          heading: 'Change on the year before',
          numeric: true,
          value: ({ reading, definition }) => changePhrase(reading, definition),
        },
        ...(rated ? rateColumns : []),
        { id: 'trend', heading: 'Trend', value: (row) => trendOf(visit, area, row) },
        { id: 'line', heading: 'By month', deskOnly: true, value: lineOf },
      ]}
      rows={rows}
      footnotes={[
        'The change is between two runs of twelve months. The trend word is about the latest month, against usual variation.',
        'Lines show up to 36 months against their own average, all on one scale from 60% below to 60% above it; none is drawn where there are few cases.',
      ]}
    />
  );
}

/** A measure whose data end earlier than those of the others says so. */
function valueOf({ reading, definition }: ComputedListing, usual: string): string {
  const value = shortValue(reading, definition);
  return showPeriod(reading) === usual ? value : `${value} (to ${showMonth(reading.to)})`;
}

const rateColumns: readonly Column<ComputedListing>[] = [
  {
    id: 'rate',
    heading: 'Per 1,000 residents',
    numeric: true,
    deskOnly: true,
    value: ({ reading: { per1000 } }) => (per1000 === undefined ? null : showRate(per1000.value)),
  },
  {
    id: 'interval',
    heading: '95% interval of the rate',
    numeric: true,
    deskOnly: true,
    value: ({ reading: { per1000 } }) =>
      per1000 === undefined ? null : `${showRate(per1000.lower)} to ${showRate(per1000.upper)}`,
  },
];

function trendOf(visit: Visit, area: string, { definition, reading: { trend } }: ComputedListing) {
  if (trend?.word == null) return 'no trend word';
  const href = visit.href(`${measurePath(visit, definition.id, area)}#usual-variation`);
  return <TrendMark trend={trend} href={href} />;
}

function lineOf({ series, reading }: ComputedListing) {
  const values = indexedMonths(series);
  if (values.length === 0) return null;
  const last = reading.trend?.outside === true ? 'outside' : 'plain';
  return <Sparkline svg={sparkline({ values, domain: indexDomain, last })} />;
}
