import { funnelChart } from '../../../platform/charts/index.ts';
import { ChartFigure } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import type { Funnel } from '../../readings/funnel.ts';
import { showCount, showPercent, showRate } from '../../words/numbers.ts';
import { showPeriod } from '../../words/periods.ts';
import { fileHref, measurePath } from '../addresses.ts';
import { areaKindWords } from './area-kind-words.ts';
import { wholeAsWhole } from '../chart-format.ts';
import { funnelFinding } from './funnel-finding.ts';
import { FunnelTable } from './funnel-table.tsx';
import type { AreaGroup, ShownMeasure } from '../shown-measure.ts';
import { SourceLine } from '../source-line.tsx';

interface Props {
  visit: Visit;
  shown: Pick<ShownMeasure, 'definition' | 'computation' | 'area' | 'twelveMonths'>;
  group: AreaGroup;
  funnel: Funnel;
}

/** Each area's rate or share against its size, with the limits that chance alone would keep to. */
export function AreaFunnel({ visit, shown, group, funnel }: Props) {
  const { definition, twelveMonths, area } = shown;
  const isShare = funnel.unit === 'percent';
  const format = isShare ? showPercent : showRate;
  const nameOf = (code: string) => group.areas.find((member) => member.area.code === code)?.area.name ?? code;
  const finding = funnelFinding(funnel, nameOf);
  return (
    <ChartFigure
      chart={funnelChart({
        id: `funnel-${group.kind}`,
        title: `${definition.title}: ${finding}`,
        format: wholeAsWhole(format),
        formatSize: showCount,
        centre: funnel.centre,
        centreLabel: `All ${areaKindWords(group.kind).many}`,
        limits: funnel.limits,
        sizeLabel: isShare ? `${definition.title}: number that the share is taken of` : 'Residents',
        points: funnel.points.map(({ area: code, size, value, outside }) => ({
          label: nameOf(code),
          size,
          value,
          outside,
          labelled: funnel.points.length <= 12 || code === area.code,
        })),
      })}
      finding={finding}
      subtitle={`${definition.title}, ${isShare ? 'percent' : 'per 1,000 residents'}, ${showPeriod(twelveMonths)}, against size`}
      source={<SourceLine visit={visit} basis={shown.computation} />}
      table={
        <FunnelTable
          funnel={funnel}
          nameOf={nameOf}
          caption={`${definition.title}: limits of the funnel`}
          kind={group.kind}
        />
      }
      csvHref={fileHref(visit, `${measurePath(visit, definition.id, area.code)}.csv`)}
    />
  );
}
