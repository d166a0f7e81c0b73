import { sparkline } from '../../../platform/charts/index.ts';
import { DataTable, Sparkline, type Column } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import { showCount, showPercent, showRate } from '../../words/numbers.ts';
import { showDay, showPeriod } from '../../words/periods.ts';
import { changePhrase } from '../../words/readings.ts';
import { measurePath } from '../addresses.ts';
import { areaKindWords, capitalised } from './area-kind-words.ts';
import { intervalText } from '../interval-text.ts';
import { recentRates, spanOf } from './recent-rates.ts';
import type { AreaGroup, ShownMeasure } from '../shown-measure.ts';
import { shortValue } from '../short-value.ts';
import { TrendMark } from '../trend-mark.tsx';

type Row = AreaGroup['areas'][number];

interface Props {
  visit: Visit;
  shown: Pick<ShownMeasure, 'definition' | 'twelveMonths' | 'area'>;
  group: AreaGroup;
}

/** Areas in official order with their rate or share, its interval, the change and the trend word. */
export function AreaReadingsTable({ visit, shown: { definition, twelveMonths, area }, group }: Props) {
  const isShare = definition.kind === 'share';
  const hasRate = group.areas.some(({ reading }) => reading.per1000 !== undefined);
  const lines = new Map(group.areas.map((row) => [row.area.code, recentRates(row.series, row.reading)]));
  const domain = spanOf([...lines.values()]);
  const rate: Column<Row>[] = hasRate
    ? [
        {
          id: 'rate',
          heading: 'Per 1,000 residents',
          numeric: true,
          value: ({ reading }) => (reading.per1000 ? showRate(reading.per1000.value) : null),
        },
      ]
    : [];
  return (
    <DataTable
      id={`areas-${group.kind}-table`}
      caption={`${definition.title} by ${areaKindWords(group.kind).one}, ${showPeriod(twelveMonths)}`}
      stackOnPhone
      columns={[
        {
          id: 'area',
          heading: capitalised(areaKindWords(group.kind).one),
          rowHeader: true,
          value: (row) =>
            row.area.code === area.code ? (
              <strong>{row.area.name}</strong>
            ) : (
              <a href={visit.href(measurePath(visit, definition.id, row.area.code))}>{row.area.name}</a>
            ),
        },
        {
          id: 'value',
          heading: isShare ? 'Share' : definition.unit,
          numeric: true,
          value: ({ reading }) => shortValue(reading, definition),
        },
        ...rate,
        {
          id: 'interval',
          heading: '95% interval',
          numeric: true,
          deskOnly: true,
          value: ({ reading }) => intervalOfRow(reading, isShare),
        },
        {
          id: 'change',
          heading: 'Change on the year before',
          numeric: true,
          value: ({ reading }) => changePhrase(reading, definition),
        },
        { id: 'trend', heading: 'Trend', value: ({ reading }) => <TrendMark trend={reading.trend} /> },
        {
          id: 'line',
          heading: 'By month',
          deskOnly: true,
          value: ({ area: { code } }) => (
            <Sparkline svg={sparkline({ values: lines.get(code) ?? [], domain })} />
          ),
        },
      ]}
      rows={group.areas}
      footnotes={footnotes(group, hasRate)}
    />
  );
}

function intervalOfRow(reading: Row['reading'], isShare: boolean): string | null {
  if (isShare) return intervalText(reading.lower, reading.upper, showPercent);
  if (reading.per1000) return intervalText(reading.per1000.lower, reading.per1000.upper, showRate);
  return intervalText(reading.lower, reading.upper, (value) => showCount(Math.round(value)));
}

function footnotes(group: AreaGroup, hasRate: boolean): string[] {
  const base = group.areas.find(({ reading }) => reading.per1000)?.reading.per1000;
  const rates =
    hasRate && base ? [`Residents as at ${showDay(base.population_as_at)}: ${base.population_source}.`] : [];
  return [
    ...rates,
    'The lines by month share one scale, so their heights compare. The trend word is about the latest month; the change is about twelve months.',
  ];
}
