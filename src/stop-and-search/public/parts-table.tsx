import { DataTable, type Content } from '../../platform/design/index.ts';
import { categoryTitle, dimensionTitle, showCount, showPercent } from '../../measures/index.ts';
import { intervalText } from '../../measures/public-index.ts';
import type { Part } from '../parts.ts';

/** Searches by one of their columns: numbers, shares, intervals. They add up to all searches. */
export function PartsTable({
  dimension,
  parts,
  period,
  footnotes,
}: {
  dimension: string;
  parts: readonly Part[];
  period: string;
  footnotes?: readonly Content[];
}) {
  const title = dimensionTitle(dimension);
  return (
    <DataTable
      id={`${dimension.replaceAll('_', '-')}-table`}
      caption={`Searches by ${title.charAt(0).toLowerCase()}${title.slice(1)}, ${period}`}
      compact
      columns={[
        {
          id: 'category',
          heading: title,
          rowHeader: true,
          value: ({ category }: Part) => categoryTitle(dimension, category),
        },
        { id: 'searches', heading: 'Searches', numeric: true, value: ({ searches }) => showCount(searches) },
        { id: 'share', heading: 'Share', numeric: true, value: ({ share }) => showPercent(share) },
        {
          id: 'interval',
          heading: '95% interval',
          numeric: true,
          deskOnly: true,
          value: ({ lower, upper }) => intervalText(lower, upper, showPercent),
        },
      ]}
      rows={parts}
      {...(footnotes === undefined ? {} : { footnotes })}
      empty="No searches are held."
    />
  );
}
