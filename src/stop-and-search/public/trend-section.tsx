import { controlChart } from '../../platform/charts/index.ts';
import { ChartFigure, DataTable, Section, type Content } from '../../platform/design/index.ts';
import { showCount, showMonth, type ChartSeries } from '../../measures/index.ts';
import type { SearchesRead } from '../published-reads.ts';

/** With fewer months than this a line shows nothing: the table says it all. */
const fewest = 6;
/** As many months as a page shows; older ones are on the page of the measure. */
const most = 48;

/** Searches month by month with usual variation; a month that is not held is a gap. */
export function TrendSection({ read, source }: { read: SearchesRead; source: Content }) {
  const { chart } = read;
  const months = chart.monthly.slice(-most);
  const first = months[0]?.month ?? '';
  const held = months.filter(({ value }) => value !== null);
  const table = <MonthTable months={months} />;
  return (
    <Section
      title="Month by month"
      id="trend"
      aside={
        chart.reason === null ? (
          <p>The band is usual variation. More searches are neither good nor bad by themselves.</p>
        ) : (
          <p>{`No limits are drawn, because ${chart.reason}.`}</p>
        )
      }
    >
      {held.length < fewest ? (
        table
      ) : (
        <ChartFigure
          chart={controlChart({
            id: 'searches-by-month',
            title: 'Searches by month',
            format: showCount,
            points: months.map(({ month, value, special, excluded }) => ({
              month,
              value,
              excluded,
              ...(special === null ? {} : { special: { kind: special.kind } }),
            })),
            segments: segmentsSince(chart, first),
          })}
          finding={findingOf(chart)}
          subtitle={`Number of searches, ${showMonth(first)} to ${showMonth(months.at(-1)?.month ?? '')}`}
          source={source}
          table={table}
        />
      )}
    </Section>
  );
}

/** Limits over the months drawn: one that began earlier is cut where the drawing begins. */
const segmentsSince = ({ segments }: ChartSeries, first: string): ChartSeries['segments'] =>
  segments
    .filter(({ to }) => to >= first)
    .map((segment) => (segment.from < first ? { ...segment, from: first } : segment));

/** The latest month, against the average that usual variation is drawn around. */
function findingOf({ monthly, segments }: ChartSeries): string {
  const latest = monthly.findLast(({ value }) => value !== null);
  if (latest === undefined) return 'Searches by month';
  const now = `${showCount(latest.value ?? 0)} searches in ${showMonth(latest.month)}`;
  const mean = segments.at(-1)?.mean;
  return mean === undefined ? now : `${now}; the average month has ${showCount(Math.round(mean))}`;
}

const MonthTable = ({ months }: { months: ChartSeries['monthly'] }) => (
  <DataTable
    id="month-table"
    caption="Searches by month"
    compact
    columns={[
      {
        id: 'month',
        heading: 'Month',
        rowHeader: true,
        value: ({ month }: ChartSeries['monthly'][number]) => showMonth(month),
      },
      {
        id: 'searches',
        heading: 'Searches',
        numeric: true,
        value: ({ value }) => (value === null ? 'not held' : showCount(value)),
      },
    ]}
    rows={months.toReversed()}
  />
);
