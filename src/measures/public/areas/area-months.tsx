import { describeSeries, smallMultiples } from '../../../platform/charts/index.ts';
import { Section, SmallMultiple, SmallMultiples } from '../../../platform/design/index.ts';
import type { ComputedMeasure } from '../../definitions/measure-definition.ts';
import { monthlyValues } from '../../readings/monthly-values.ts';
import { showRate } from '../../words/numbers.ts';
import { showMonth } from '../../words/periods.ts';
import { areaKindWords } from './area-kind-words.ts';
import { recentRates } from './recent-rates.ts';
import type { AreaGroup } from '../shown-measure.ts';
import { valueFormat } from '../value-format.ts';

/** Every area's months as small drawings on one scale. */
export function AreaMonths({ group, definition }: { group: AreaGroup; definition: ComputedMeasure }) {
  const rated = group.areas.some(({ reading }) => reading.per1000 !== undefined);
  const format = rated ? showRate : valueFormat(definition);
  const panels = group.areas.map(({ area, series, reading }) => {
    const values = recentRates(series, reading);
    const months = monthlyValues(series).slice(-values.length);
    const points = months.map(({ month }, at) => ({ month, value: values[at] ?? null }));
    return {
      title: area.name,
      values,
      label: describeSeries({ label: area.name, points, format }),
      last: reading.trend?.outside === true ? ('outside' as const) : ('plain' as const),
    };
  });
  const drawn = smallMultiples(panels);
  const months = group.areas[0] === undefined ? [] : monthlyValues(group.areas[0].series).slice(-36);
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  return (
    <Section
      title="Month by month"
      id={`${group.kind}-months`}
      layout="full"
      intro={`${rated ? 'Per 1,000 residents' : definition.unit}, ${showMonth(first ?? '')} to ${showMonth(last ?? '')}, every ${areaKindWords(group.kind).one} on the same scale from nought.`}
    >
      <SmallMultiples>
        {group.areas.map(({ area }, at) => (
          <SmallMultiple
            key={area.code}
            title={area.name}
            figure={lastFigure(panels[at]?.values ?? [], format)}
            svg={drawn[at] ?? ''}
          />
        ))}
      </SmallMultiples>
    </Section>
  );
}

function lastFigure(
  values: readonly (number | null)[],
  format: (value: number) => string,
): string | undefined {
  const last = values.findLast((value) => value !== null);
  return last == null ? undefined : format(last);
}
