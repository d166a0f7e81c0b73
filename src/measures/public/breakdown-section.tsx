import { ChartFigure, Section } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import { showPeriod } from '../words/periods.ts';
import { dimensionTitle } from '../words/titles.ts';
import { fileHref, measurePath } from './addresses.ts';
import { breakdownChart } from './breakdown-chart.ts';
import { breakdownRows, type BreakdownRow } from './breakdown-rows.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import type { Breakdown, ShownMeasure } from './shown-measure.ts';
import { SourceLine } from './source-line.tsx';

/** More bars than these are a table. */
const mostBars = 12;

/** The twelve months, category by category, largest first. */
export function BreakdownSection({
  visit,
  shown,
  breakdown,
}: {
  visit: Visit;
  shown: ShownMeasure;
  breakdown: Breakdown;
}) {
  const { definition, area, twelveMonths } = shown;
  const { dimension } = breakdown;
  const rows = breakdownRows(shown, breakdown);
  const title = `By ${lowerFirst(dimensionTitle(dimension))}`;
  const table = <BreakdownTable shown={shown} dimension={dimension} rows={rows} />;
  const drawn = rows.filter(({ share }) => share !== null);
  const path = measurePath(visit, definition.id, area.code);
  return (
    <Section
      title={title}
      id={`by-${dimension.replaceAll('_', '-')}`}
      aside={<BreakdownNote shown={shown} />}
    >
      {drawn.length > 1 && drawn.length <= mostBars ? (
        <ChartFigure
          chart={breakdownChart(`by-${dimension}`, title, drawn)}
          finding={findingOf(drawn, shown)}
          subtitle={`Percent ${shareOf(shown)}, ${area.name}, ${showPeriod(twelveMonths)}, with 95% intervals`}
          source={<SourceLine visit={visit} shown={shown} />}
          table={table}
          csvHref={fileHref(visit, `${path}.csv`)}
        />
      ) : (
        table
      )}
    </Section>
  );
}

const shareOf = ({ definition }: ShownMeasure): string =>
  definition.kind === 'share' ? 'of each category' : `of all ${definition.unit}`;

function findingOf(rows: readonly BreakdownRow[], { definition }: ShownMeasure): string {
  const first = rows[0];
  if (first === undefined) return 'No category has a figure';
  return definition.kind === 'share'
    ? `${first.title}: ${first.shareText}`
    : `${first.title} makes up ${first.shareText} of ${definition.unit}`;
}

function BreakdownNote({ shown }: { shown: ShownMeasure }) {
  return (
    <p>
      {shown.definition.kind === 'share'
        ? 'Each category is a share of its own records. '
        : 'Categories add up to the total. '}
      Intervals show how far chance alone could move a share.
    </p>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
