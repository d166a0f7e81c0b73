import { controlChart } from '../../../platform/charts/index.ts';
import { ChartFigure, Section } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import type { Observation } from '../../published-reads.ts';
import { chartSeriesOf } from '../../readings/chart-series.ts';
import { fewestMonths } from '../../readings/stretch.ts';
import { reportedSeries } from '../../readings/reported-reading.ts';
import { showMonth } from '../../words/periods.ts';
import { categoryTitle } from '../../words/titles.ts';
import { capitalised } from '../areas/area-kind-words.ts';
import { drawnMonths } from '../months/drawn-months.ts';
import { fileHref } from '../addresses.ts';
import { monthFinding } from '../months/month-finding.ts';
import { MonthTable } from '../months/month-table.tsx';
import { chartFormat } from '../chart-format.ts';

interface Props {
  visit: Visit;
  definition: MeasureDefinition;
  observations: readonly Observation[];
}

/** Months that were reported, drawn against their usual variation; twelve of them allow limits on trial only. */
export function ReportedMonths({ visit, definition, observations }: Props) {
  const monthly = observations.filter(({ period_kind: kind, value }) => kind === 'month' && value !== null);
  const groups = [
    ...Map.groupBy(monthly, ({ area, dimension, category }) => `${area} ${dimension} ${category}`),
  ]
    .map(([, rows]) => rows)
    .filter((rows) => rows.length >= fewestMonths);
  if (groups.length === 0) return null;
  return (
    <Section
      title="Month by month"
      id="usual-variation"
      aside={
        <>
          <p>
            The band is the average, and three standard deviations either side of it, from the month-to-month
            changes (XmR chart).
          </p>
          <p>With fewer than 24 months these are trial limits: no trend word is given.</p>
        </>
      }
    >
      {groups.map((rows, at) => (
        <ReportedChart key={at} visit={visit} definition={definition} rows={rows} at={at} />
      ))}
    </Section>
  );
}

function ReportedChart({
  visit,
  definition,
  rows,
  at,
}: {
  visit: Visit;
  definition: MeasureDefinition;
  rows: readonly Observation[];
  at: number;
}) {
  const [one] = rows;
  const area = { code: visit.forceArea, name: visit.forceName, kind: 'force' as const };
  const series = reportedSeries(rows, definition, area);
  if (one === undefined || series === undefined) return null;
  const chart = chartSeriesOf(series);
  const drawn = drawnMonths(chart);
  const name = one.dimension === '' ? definition.title : categoryTitle(one.dimension, one.category);
  const finding = `${name}: ${monthFinding(chart)}`;
  const [first, last] = [drawn.monthly[0]?.month ?? '', drawn.monthly.at(-1)?.month ?? ''];
  return (
    <ChartFigure
      chart={controlChart({
        id: `month-chart-${at + 1}`,
        title: finding,
        format: chartFormat(definition),
        points: drawn.points,
        segments: drawn.segments,
      })}
      finding={finding}
      subtitle={`${capitalised(definition.unit)}, ${showMonth(first)} to ${showMonth(last)}, trial limits`}
      source={<>{one.document}, as reported</>}
      table={
        <MonthTable
          id={`months-${at + 1}`}
          caption={`${name} by month, as reported`}
          definition={definition}
          drawn={drawn}
        />
      }
      csvHref={fileHref(visit, `/measures/${definition.id}.csv`)}
    />
  );
}
