import { lineChart, type Series } from '../../platform/charts/index.ts';
import { ChartFigure, DataTable, Section, type Content } from '../../platform/design/index.ts';
import { showCount, showMonth, showPercent } from '../../measures/index.ts';
import type { UnfinishedMonth } from '../unfinished-by-month.ts';

/** Recent months are not finished: how much of each month's crime has no outcome that is known. */
export function UnfinishedSection({
  months,
  source,
}: {
  months: readonly UnfinishedMonth[];
  source: Content;
}) {
  const series = seriesOf(months);
  if (months.every(({ shares }) => shares === null)) return null;
  return (
    <Section
      title="Recent months are not finished"
      id="unfinished"
      intro="A crime of last month has had less time to be solved than one of last year."
      aside={
        <p>
          The shares on this page move as investigations end. To compare two years fairly, look at what was
          known the same time after each: choose an earlier month at the top of the page.
        </p>
      }
    >
      {series.length === 0 ? (
        <p>No crime in these records is marked as under investigation or as of unknown status.</p>
      ) : (
        <ChartFigure
          chart={lineChart({
            id: 'unfinished-months',
            title: 'Crimes without a known outcome, by the month they were recorded',
            format: showPercent,
            series,
          })}
          finding={findingOf(months)}
          subtitle="Percent of crimes by month of recording, by the latest outcome that the records show"
          source={source}
          table={<MonthTable months={months} />}
          {...(series.length === 2
            ? {}
            : { note: 'Only one of the two is found in these records: forces do not all use both labels.' })}
        />
      )}
    </Section>
  );
}

function seriesOf(months: readonly UnfinishedMonth[]): Series[] {
  const one = (label: string, group: 'pending' | 'unknown'): Series => ({
    label,
    points: months.map(({ month, shares }) => ({ month, value: shares?.[group].share ?? null })),
  });
  return [one('under investigation', 'pending'), one('status not available', 'unknown')].filter(
    ({ points }) => points.some(({ value }) => value !== null && value > 0),
  );
}

function findingOf(months: readonly UnfinishedMonth[]): string {
  const held = months.flatMap(({ month, shares }) => (shares === null ? [] : [{ month, ...shares }]));
  const [latest, earlier] = [held.at(-1), held.at(-7)];
  if (latest === undefined) return 'Crimes without a known outcome';
  const before =
    earlier === undefined
      ? ''
      : `, against ${showPercent(earlier.unfinished.share)} of those of ${showMonth(earlier.month)}`;
  return `${showPercent(latest.unfinished.share)} of the crimes of ${showMonth(latest.month)} have no known outcome${before}`;
}

const MonthTable = ({ months }: { months: readonly UnfinishedMonth[] }) => (
  <DataTable
    id="unfinished-table"
    caption="Crimes without a known outcome, by month of recording"
    compact
    columns={[
      {
        id: 'month',
        heading: 'Recorded in',
        rowHeader: true,
        value: ({ month }: UnfinishedMonth) => showMonth(month),
      },
      {
        id: 'crimes',
        heading: 'Crimes',
        numeric: true,
        value: ({ shares }) => shares && showCount(shares.unfinished.of),
      },
      {
        id: 'pending',
        heading: 'Under investigation',
        numeric: true,
        value: ({ shares }) => shares && showCount(shares.pending.crimes),
      },
      {
        id: 'unknown',
        heading: 'Status not available',
        numeric: true,
        value: ({ shares }) => shares && showCount(shares.unknown.crimes),
      },
      {
        id: 'share',
        heading: 'Share of both',
        numeric: true,
        value: ({ shares }) => shares && showPercent(shares.unfinished.share),
      },
    ]}
    rows={months.toReversed()}
  />
);
