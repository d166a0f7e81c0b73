import { DataTable } from '../../platform/design/index.ts';
import {
  categoryTitle,
  nationalOutcomeGroups,
  outcomeGroups,
  outcomeTitle,
  showCount,
  showPercent,
  showPeriod,
  type OutcomeGrouping,
} from '../../measures/index.ts';
import type { GroupShare, GroupTotals } from '../group-totals.ts';

/** Every outcome as the records have it, the most frequent first, and where the two groupings put it. */
export function OutcomeTable({ outcomes }: { outcomes: GroupTotals }) {
  return (
    <DataTable
      id="outcome-table"
      caption={`Crimes by latest outcome, ${showPeriod({ ...outcomes, window: '12-months' })}`}
      compact
      columns={[
        {
          id: 'outcome',
          heading: 'Outcome',
          rowHeader: true,
          value: ({ category }: GroupShare) => outcomeTitle(category),
        },
        { id: 'crimes', heading: 'Crimes', numeric: true, value: ({ crimes }) => showCount(crimes) },
        { id: 'share', heading: 'Share', numeric: true, value: ({ share }) => showPercent(share) },
        {
          id: 'local',
          heading: 'Performance glossary',
          value: ({ category }) => groupOf(outcomeGroups, category),
        },
        {
          id: 'national',
          heading: 'Home Office',
          deskOnly: true,
          value: ({ category }) => groupOf(nationalOutcomeGroups, category),
        },
      ]}
      rows={outcomes.groups.toSorted((a, b) => b.crimes - a.crimes)}
    />
  );
}

function groupOf(grouping: OutcomeGrouping, outcome: string): string {
  const group = grouping.groups.find(({ outcomes }) => outcomes.includes(outcome));
  return categoryTitle(grouping.column, group?.slug ?? grouping.rest);
}
