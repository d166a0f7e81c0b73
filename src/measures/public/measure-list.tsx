import { DataTable, Sparkline, type Column } from '../../platform/design/index.ts';
import { sparkline } from '../../platform/charts/index.ts';
import type { Visit } from '../../site/index.ts';
import { showRate } from '../words/numbers.ts';
import { showPeriod } from '../words/periods.ts';
import { changePhrase, readingText } from '../words/readings.ts';
import { measurePath } from './addresses.ts';
import { indexedMonths, indexDomain } from './indexed-months.ts';
import type { ListedMeasure } from './listed-measure.ts';
import { reportedValue } from './reported-value.ts';
import { reportedChange, reportedPeriod } from './reported-words.ts';
import { TrendMark } from './trend-mark.tsx';

interface Props {
  visit: Visit;
  area: string;
  caption: string;
  id: string;
  rows: readonly ListedMeasure[];
}

/** Measures with their latest value, change, trend word and months; reported ones say so. */
export function MeasureList({ visit, area, caption, id, rows }: Props) {
  const lines = new Map(
    rows.map(({ definition, computed }) => [definition.id, indexedMonths(computed?.series)]),
  );
  const domain = indexDomain([...lines.values()]);
  const drawn = [...lines.values()].some((line) => line.length > 0);
  const rated = rows.some(({ computed }) => computed?.reading.per1000 !== undefined);
  const rate: Column<ListedMeasure> = {
    id: 'rate',
    heading: 'Per 1,000 residents',
    unit: '95% interval',
    numeric: true,
    deskOnly: true,
    value: ({ computed }) => {
      const rate = computed?.reading.per1000;
      if (rate === undefined) return null;
      return (
        <>
          {showRate(rate.value)}
          <span class="unit">
            {showRate(rate.lower)} to {showRate(rate.upper)}
          </span>
        </>
      );
    },
  };
  const line: Column<ListedMeasure> = {
    id: 'line',
    heading: 'By month',
    deskOnly: true,
    value: ({ definition, computed }) => {
      const values = lines.get(definition.id) ?? [];
      const last = computed?.reading.trend?.outside === true ? 'outside' : 'plain';
      return values.length === 0 ? null : <Sparkline svg={sparkline({ values, domain, last })} />;
    },
  };
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      columns={[
        { id: 'measure', heading: 'Measure', rowHeader: true, value: (row) => nameOf(visit, area, row) },
        { id: 'value', heading: 'Latest', numeric: true, value: valueOf },
        { id: 'change', heading: 'Change', numeric: true, value: changeOf },
        ...(rated ? [rate] : []),
        { id: 'trend', heading: 'Trend', value: (row) => trendOf(visit, area, row) },
        ...(drawn ? [line] : []),
      ]}
      rows={rows}
      footnotes={
        drawn
          ? ['Lines show the months against their own average, all on one scale, so that swings compare.']
          : []
      }
    />
  );
}

const nameOf = (visit: Visit, area: string, { definition, computed }: ListedMeasure) => (
  <a href={visit.href(measurePath(visit, definition.id, computed === null ? visit.forceArea : area))}>
    {definition.title}
  </a>
);

function valueOf({ definition, computed, reported }: ListedMeasure) {
  if (computed !== null) {
    const { reading } = computed;
    return (
      <>
        {readingText(reading, definition)}
        <span class="unit">{showPeriod(reading)}</span>
      </>
    );
  }
  if (reported === null) return null;
  return (
    <>
      {reportedValue(reported, definition)}
      <span class="unit">{reportedPeriod(reported)}</span>
    </>
  );
}

function changeOf({ definition, computed, reported }: ListedMeasure) {
  if (computed !== null) return changePhrase(computed.reading, definition);
  return reported === null ? null : reportedChange(reported) || null;
}

function trendOf(visit: Visit, area: string, { definition, computed, reported }: ListedMeasure) {
  if (computed === null) return reported === null ? 'no figures yet' : 'reported';
  const { trend } = computed.reading;
  const href = visit.href(`${measurePath(visit, definition.id, area)}#usual-variation`);
  return trend?.word == null ? <>none</> : <TrendMark trend={trend} href={href} />;
}
