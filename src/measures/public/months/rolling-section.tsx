import { lineChart } from '../../../platform/charts/index.ts';
import { ChartFigure, EmptyState, Section } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import { fileHref, measurePath } from '../addresses.ts';
import { drawnRolling } from './drawn-rolling.ts';
import { showMonth, showMonths } from '../../words/periods.ts';
import { capitalised } from '../areas/area-kind-words.ts';
import { RollingTable } from './rolling-table.tsx';
import { rollingFinding } from './rolling-finding.ts';
import type { ShownMeasure } from '../shown-measure.ts';
import { SourceLine } from '../source-line.tsx';
import { chartFormat } from '../chart-format.ts';

const why =
  'Each point adds up the twelve months that end there, so the season does not matter. Neighbouring points share eleven months: read the distance between the lines, not the wiggles.';

/** Twelve months at a time, with the same twelve months a year earlier. */
export function RollingSection({ visit, shown }: { visit: Visit; shown: ShownMeasure }) {
  const { definition, area, twelveMonths } = shown;
  const drawn = drawnRolling(shown.chart);
  const held = drawn.filter(({ value }) => value !== null);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || held.length < 2) {
    return (
      <Section title="Twelve months at a time" id="rolling">
        <EmptyState
          title={
            held.length === 1 ? 'There is only one run of twelve months' : 'There is no run of twelve months'
          }
        >
          {held.length === 1
            ? `The months held make one total, to ${showMonth(last?.month ?? '')}. A line needs a second month.`
            : `A total is given only for twelve complete months. Missing: ${showMonths(twelveMonths.missing)}.`}
        </EmptyState>
      </Section>
    );
  }
  const path = measurePath(visit, definition.id, area.code);
  const finding = rollingFinding(twelveMonths, definition);
  const compared = drawn.some(({ previous }) => previous !== null);
  return (
    <Section title="Twelve months at a time" id="rolling" aside={<p>{why}</p>}>
      <ChartFigure
        chart={lineChart({
          id: 'rolling-chart',
          title: `${definition.title}: ${finding}`,
          format: chartFormat(definition),
          series: [
            { label: 'Latest', points: drawn },
            ...(compared
              ? [
                  {
                    label: 'Year before',
                    role: 'previous' as const,
                    points: drawn.map(({ month, previous }) => ({ month, value: previous })),
                  },
                ]
              : []),
          ],
        })}
        finding={finding}
        subtitle={`${capitalised(definition.unit)}, 12 months to each month, ${area.name}, ${showMonth(first.month)} to ${showMonth(last.month)}`}
        source={<SourceLine visit={visit} basis={shown.computation} />}
        table={<RollingTable shown={shown} rows={drawn} />}
        csvHref={fileHref(visit, `${path}.csv`)}
        workingHref={visit.href(`${path}/working`)}
      />
    </Section>
  );
}
