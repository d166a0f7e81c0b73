import { ChartFigure, EmptyState, Section } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import { showMonth, showMonths, showPeriod } from '../../words/periods.ts';
import { dimensionTitle, lowerFirst } from '../../words/titles.ts';
import { fileHref, measurePath } from '../addresses.ts';
import { basisOfBreakdown } from '../basis-of.ts';
import { breakdownChart } from './breakdown-chart.ts';
import { breakdownRows, type BreakdownRow } from './breakdown-rows.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import type { Breakdown, ShownMeasure } from '../shown-measure.ts';
import { SourceLine } from '../source-line.tsx';

/** More bars than these are a table. */
const mostBars = 8;

interface Props {
  visit: Visit;
  shown: ShownMeasure;
  breakdown: Breakdown;
  /** Whether to draw it, where its categories are few enough. */
  drawn: boolean;
}

/** The latest twelve months category by category, largest first. */
export function BreakdownSection({ visit, shown, breakdown, drawn }: Props) {
  const { dimension, readings } = breakdown;
  const [one] = readings;
  if (one === undefined) return null;
  const title = `By ${lowerFirst(dimensionTitle(dimension))}`;
  const id = `by-${dimension.replaceAll('_', '-')}`;
  if (!one.complete) {
    return (
      <Section title={title} id={id}>
        <EmptyState title="There are not twelve months with this detail">
          {`Shares are given for twelve complete months. Missing: ${showMonths(one.missing)}.`}
        </EmptyState>
      </Section>
    );
  }
  const rows = breakdownRows(shown, breakdown);
  return (
    <Section title={title} id={id} aside={<BreakdownNote shown={shown} to={one.to} />}>
      <Shares visit={visit} shown={shown} breakdown={breakdown} rows={rows} title={title} drawn={drawn} />
    </Section>
  );
}

/** Bars where a few categories can be compared at a glance; else the table alone. */
function Shares({
  visit,
  shown,
  breakdown,
  rows,
  title,
  drawn,
}: Props & { rows: BreakdownRow[]; title: string }) {
  const { definition, area } = shown;
  const [reading] = breakdown.readings;
  const table = <BreakdownTable shown={shown} dimension={breakdown.dimension} rows={rows} />;
  const bars = rows.filter(({ share }) => share !== null);
  if (!drawn || reading === undefined || bars.length < 2 || bars.length > mostBars) return table;
  const of = definition.kind === 'share' ? 'of each category' : `of all ${definition.unit}`;
  return (
    <ChartFigure
      chart={breakdownChart(`chart-by-${breakdown.dimension}`, `${definition.title}: ${title}`, bars)}
      finding={findingOf(bars, shown)}
      subtitle={`Percent ${of}, ${area.name}, ${showPeriod(reading)}, with 95% intervals`}
      source={<SourceLine visit={visit} basis={basisOfBreakdown(shown, breakdown)} />}
      table={table}
      csvHref={fileHref(visit, `${measurePath(visit, definition.id, area.code)}.csv`)}
    />
  );
}

function findingOf(rows: readonly BreakdownRow[], { definition }: ShownMeasure): string {
  const first = rows.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  if (first === undefined) return 'No category has a figure';
  return definition.kind === 'share'
    ? `${first.title}: ${first.shareText}`
    : `${first.title}: ${first.shareText} of ${definition.unit}`;
}

function BreakdownNote({ shown, to }: { shown: ShownMeasure; to: string }) {
  return (
    <>
      <p>
        {shown.definition.kind === 'share'
          ? 'Each category is a share of its own records.'
          : 'Categories add up to the total.'}{' '}
        Intervals show how far chance alone could move a share.
      </p>
      {to < shown.to && <p>Records with this detail reach to {showMonth(to)}.</p>}
    </>
  );
}
