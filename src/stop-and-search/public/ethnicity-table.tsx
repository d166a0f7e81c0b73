import { DataTable } from '../../platform/design/index.ts';
import {
  notStated,
  showCount,
  showDay,
  showRate,
  showRatio,
  type Disproportionality,
  type DisproportionalityGroup,
} from '../../measures/index.ts';
import { intervalText } from '../../measures/public-index.ts';
import type { SearchesRead } from '../published-reads.ts';
import { periodWords } from '../words.ts';

/** Rates, ratios, intervals and bounds in numbers. */
export function EthnicityTable({ read, ethnicity }: { read: SearchesRead; ethnicity: Disproportionality }) {
  return (
    <DataTable
      id="ethnicity-table"
      caption={`Searches per 1,000 residents by self-defined ethnicity, ${periodWords(read.period)}`}
      compact
      columns={[
        {
          id: 'group',
          heading: 'Group',
          rowHeader: true,
          value: ({ category }: DisproportionalityGroup) => category,
        },
        { id: 'searches', heading: 'Searches', numeric: true, value: ({ searches }) => showCount(searches) },
        {
          id: 'residents',
          heading: 'Residents',
          numeric: true,
          value: ({ residents }) => showCount(residents),
        },
        { id: 'rate', heading: 'Per 1,000', numeric: true, value: ({ per1000 }) => showRate(per1000.value) },
        {
          id: 'rate-interval',
          heading: '95% interval',
          numeric: true,
          value: ({ per1000 }) => intervalText(per1000.lower, per1000.upper, showRate),
        },
        {
          id: 'ratio',
          heading: 'Times the rate of White residents',
          numeric: true,
          value: ({ ratio }) => (ratio === null ? null : showRatio(ratio)),
        },
        {
          id: 'ratio-interval',
          heading: '95% interval',
          numeric: true,
          value: ({ ratioLower, ratioUpper }) => intervalText(ratioLower, ratioUpper, showRatio),
        },
        {
          id: 'bounds',
          heading: 'If all not stated were White, or of the group',
          numeric: true,
          value: ({ ratioIfNotStatedWhite, ratioIfNotStatedGroup }) =>
            intervalText(ratioIfNotStatedWhite, ratioIfNotStatedGroup, showRatio),
        },
      ]}
      rows={ethnicity.groups}
      footnotes={[
        `${notStated}: ${showCount(ethnicity.notStated)} of ${showCount(ethnicity.searches)} searches. They are in no row.`,
        `Residents at ${showDay(ethnicity.populationAsAt)}: ${ethnicity.populationSource}.`,
        'Intervals of rates: exact below ten searches, Byar’s from ten. Intervals of ratios: exact, assuming that searches are independent of each other.',
      ]}
    />
  );
}
