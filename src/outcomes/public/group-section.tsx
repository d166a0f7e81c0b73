import { barChart } from '../../platform/charts/index.ts';
import { ChartFigure, DataTable, Section, type Content } from '../../platform/design/index.ts';
import {
  categoryTitle,
  nationalOutcomeGroups,
  outcomeGroups,
  showCount,
  showPercent,
  showPeriod,
  type OutcomeGrouping,
} from '../../measures/index.ts';
import { intervalText } from '../../measures/public-index.ts';
import type { GroupShare, GroupTotals } from '../group-totals.ts';

/** Two ways of putting the same outcomes into groups: the local one, and the one that the Home Office publishes. */
export function GroupSection({
  local,
  national,
  source,
}: {
  local: GroupTotals;
  national: GroupTotals | undefined;
  source: Content;
}) {
  return (
    <Section
      title="Two ways to group the same outcomes"
      id="groups"
      intro="The local groups are those of the performance glossary. The Home Office publishes others."
      aside={
        <p>
          A crime is in one group of each. The intervals show how far chance alone could move a share; they
          say nothing of how well crimes were recorded.
        </p>
      }
    >
      <GroupFigure totals={local} grouping={outcomeGroups} source={source} />
      {national !== undefined && (
        <GroupFigure totals={national} grouping={nationalOutcomeGroups} source={source} />
      )}
    </Section>
  );
}

function GroupFigure({
  totals,
  grouping,
  source,
}: {
  totals: GroupTotals;
  grouping: OutcomeGrouping;
  source: Content;
}) {
  const rows = inOrder(totals, grouping);
  if (rows.length === 0) return null;
  const title = `${grouping.title}, version ${grouping.version}`;
  const named = (category: string) => categoryTitle(grouping.column, category);
  const largest = rows.reduce((a, b) => (b.crimes > a.crimes ? b : a));
  return (
    <ChartFigure
      chart={barChart({
        id: grouping.column.replaceAll('_', '-'),
        title,
        format: showPercent,
        bars: rows.map(({ category, share, lower, upper }) => ({
          label: named(category),
          value: share,
          lower,
          upper,
        })),
      })}
      finding={`The largest group is “${lowerFirst(named(largest.category))}”: ${showPercent(largest.share)}`}
      subtitle={`${title}. Percent of crimes recorded, ${showPeriod({ ...totals, window: '12-months' })}`}
      source={
        <>
          {source}. Grouping: {grouping.source}
        </>
      }
      table={
        <DataTable
          id={`${grouping.column.replaceAll('_', '-')}-table`}
          caption={title}
          compact
          columns={[
            {
              id: 'group',
              heading: 'Group',
              rowHeader: true,
              value: ({ category }: GroupShare) => named(category),
            },
            { id: 'crimes', heading: 'Crimes', numeric: true, value: ({ crimes }) => showCount(crimes) },
            { id: 'share', heading: 'Share', numeric: true, value: ({ share }) => showPercent(share) },
            {
              id: 'interval',
              heading: '95% interval',
              numeric: true,
              value: ({ lower, upper }) => intervalText(lower, upper, showPercent),
            },
          ]}
          rows={rows}
        />
      }
    />
  );
}

/** In the order of the grouping, from charged to pending; what is in no group last. */
function inOrder({ groups }: GroupTotals, grouping: OutcomeGrouping): GroupShare[] {
  const order = grouping.groups.map(({ slug }) => slug);
  const place = ({ category }: GroupShare) => order.indexOf(category) + 1 || order.length + 1;
  return groups.toSorted((a, b) => place(a) - place(b));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
