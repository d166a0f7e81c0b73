import type { AreaKind } from '../../../../db/schema.ts';
import { DataTable } from '../../../platform/design/index.ts';
import type { Funnel } from '../../readings/funnel.ts';
import { showCount, showPercent, showRate } from '../../words/numbers.ts';
import { areaKindWords, capitalised } from './area-kind-words.ts';

const outsideWords = (point: Funnel['points'][number]): string =>
  point.outside === 'none' ? 'within' : `${point.side} (${point.outside}% limits)`;

/** The numbers of a funnel: size, value and where it lies. */
export function FunnelTable({
  funnel,
  nameOf,
  caption,
  kind,
}: {
  funnel: Funnel;
  nameOf: (code: string) => string;
  caption: string;
  kind: AreaKind;
}) {
  const isShare = funnel.unit === 'percent';
  const format = isShare ? showPercent : showRate;
  return (
    <DataTable
      id={`funnel-${kind}-table`}
      caption={caption}
      compact
      columns={[
        {
          id: 'area',
          heading: capitalised(areaKindWords(kind).one),
          rowHeader: true,
          value: ({ area }) => nameOf(area),
        },
        {
          id: 'size',
          heading: isShare ? 'Out of' : 'Residents',
          numeric: true,
          value: ({ size }) => showCount(size),
        },
        { id: 'value', heading: funnel.unit, numeric: true, value: ({ value }) => format(value) },
        { id: 'where', heading: 'Against chance', value: outsideWords },
      ]}
      rows={funnel.points}
      footnotes={[`All together: ${format(funnel.centre)}${isShare ? '' : ' per 1,000 residents'}.`]}
    />
  );
}
