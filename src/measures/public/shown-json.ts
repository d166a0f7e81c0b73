import { breakdownRows } from './breakdowns/breakdown-rows.ts';
import { asReadingJson } from '../readings/reading-json.ts';
import { figurePath } from './addresses.ts';
import type { ShownMeasure } from './shown-measure.ts';

/** The page of a computed measure as data: readings in the form of the API, charts as the numbers drawn. */
export function shownJson(shown: ShownMeasure): object {
  const { definition, computation, figures, area, to, chart, groups, breakdowns } = shown;
  return {
    measure: definition,
    area: { code: area.code, name: area.name, kind: area.kind },
    round: figures.round.id,
    figure: figurePath({
      round: figures.round.id,
      measure: definition.id,
      area: area.code,
      window: '12-months',
      to,
    }),
    source: computation.source,
    provenance: computation.provenance,
    releases: computation.releases,
    readings: [shown.twelveMonths, shown.yearToDate, shown.month].map(asReadingJson),
    months: chart.monthly,
    limits: {
      method: chart.method,
      seasonal: chart.seasonal,
      trial: chart.trialLimits,
      reason: chart.reason,
      stretches: chart.segments,
    },
    rolling: chart.rolling.map(({ month, value }, index) => ({
      to: month,
      value,
      previous: chart.rollingPrevious[index]?.value ?? null,
    })),
    areas: groups.map(({ kind, areas, funnel }) => ({
      kind,
      readings: areas.map(({ reading }) => asReadingJson(reading)),
      funnel,
    })),
    breakdowns: breakdowns.map((breakdown) => ({
      dimension: breakdown.dimension,
      categories: breakdownRows(shown, breakdown).map(({ title, reading, share, lower, upper }) => ({
        title,
        share: share === null ? null : { percent: share, lower, upper },
        reading: asReadingJson(reading),
      })),
    })),
  };
}
