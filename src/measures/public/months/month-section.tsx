import { controlChart } from '../../../platform/charts/index.ts';
import { ChartFigure, Section } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import { showMonth } from '../../words/periods.ts';
import { chartFormat } from '../chart-format.ts';
import { fileHref, measurePath } from '../addresses.ts';
import { LimitsNote } from './limits-note.tsx';
import { monthFinding } from './month-finding.ts';
import { MonthTable } from './month-table.tsx';
import type { ShownMeasure } from '../shown-measure.ts';
import { SourceLine } from '../source-line.tsx';
import { drawnMonths } from './drawn-months.ts';
import { perMonth } from './per-month.ts';

/** Month by month against usual variation: is it getting better, or is it just going up and down? */
export function MonthSection({ visit, shown }: { visit: Visit; shown: ShownMeasure }) {
  const { definition, area, chart, figures } = shown;
  const rebases = figures.rules.rebases.filter(({ measure }) => measure === definition.id);
  const drawn = drawnMonths(
    chart,
    rebases.map(({ at }) => at),
  );
  const [first, last] = [drawn.monthly[0], drawn.monthly.at(-1)];
  if (first === undefined || last === undefined) return null;
  const path = measurePath(visit, definition.id, area.code);
  const finding = monthFinding(chart);
  const subtitle = `${perMonth(definition)}, ${area.name}, ${showMonth(first.month)} to ${showMonth(last.month)}`;
  return (
    <Section title="Month by month" id="usual-variation" aside={<LimitsNote shown={shown} drawn={drawn} />}>
      <ChartFigure
        chart={controlChart({
          id: 'month-chart',
          title: `${definition.title}: ${finding}`,
          format: chartFormat(definition),
          points: drawn.points,
          segments: drawn.segments,
        })}
        finding={finding}
        subtitle={subtitle}
        source={<SourceLine visit={visit} basis={shown.computation} />}
        table={
          <MonthTable
            definition={definition}
            drawn={drawn}
            caption={`${definition.title} by month, ${area.name}`}
          />
        }
        csvHref={fileHref(visit, `${path}.csv`)}
        workingHref={visit.href(`${path}/working#trend`)}
      />
    </Section>
  );
}
