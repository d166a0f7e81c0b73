import { DataTable } from '../../platform/design/index.ts';
import { showCount, showPercent } from '../../measures/index.ts';
import type { Part } from '../parts.ts';
import type { SearchesRead } from '../published-reads.ts';
import { periodWords } from '../words.ts';

/** A percentage of fewer searches than this is not printed. */
const fewest = 23;

/** How often searches of each group led to an arrest or to any action, with intervals. */
export function FoundTable({ read }: { read: SearchesRead }) {
  const action = new Map(read.actionByEthnicity.map((part) => [part.category, part]));
  return (
    <DataTable
      id="found-table"
      caption={`What searches led to, by self-defined ethnicity, ${periodWords(read.period)}`}
      compact
      columns={[
        { id: 'group', heading: 'Group', rowHeader: true, value: ({ category }: Part) => category },
        { id: 'searches', heading: 'Searches', numeric: true, value: ({ of }) => showCount(of) },
        { id: 'arrest', heading: 'Arrest', numeric: true, value: shareText },
        {
          id: 'action',
          heading: 'Any police action',
          numeric: true,
          value: ({ category }) => shareText(action.get(category)),
        },
      ]}
      rows={read.arrestsByEthnicity.filter(({ of }) => of > 0)}
      footnotes={[
        'Beneath each share is its 95% interval (Wilson). Where there are fewer than 23 searches the two counts are given.',
      ]}
    />
  );
}

function shareText(part: Part | undefined) {
  if (part === undefined) return null;
  if (part.of < fewest) return `${showCount(part.searches)} of ${showCount(part.of)}`;
  return (
    <>
      {showPercent(part.share)}
      <br />
      <small>
        {showPercent(part.lower)} to {showPercent(part.upper)}
      </small>
    </>
  );
}
