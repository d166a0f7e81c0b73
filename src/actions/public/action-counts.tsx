import { DataTable } from '../../platform/design/index.ts';
import { ratingWords } from './action-words.ts';
import { countsByRating, overdueOf, type RatedAction } from './filtered.ts';
import { RatingMark } from './rating-mark.tsx';

/** How many actions go how, and how many of them are overdue, with their sums. */
export function ActionCounts({ actions }: { actions: readonly RatedAction[] }) {
  const counts = countsByRating(actions);
  const rows = [
    ...counts.map(({ rating, count, overdue }) => ({
      name: (
        <a href={`/actions?rating=${rating}`} aria-label={`${ratingWords[rating].word}: show these`}>
          <RatingMark rating={rating} />
        </a>
      ),
      count,
      overdue,
    })),
    { name: <>All actions</>, count: actions.length, overdue: overdueOf(actions).length },
  ];
  return (
    <DataTable
      id="action-counts"
      caption="How many actions go how"
      captionHidden
      rows={rows}
      total
      columns={[
        { id: 'name', heading: 'How it goes', rowHeader: true, value: ({ name }) => name },
        { id: 'count', heading: 'Actions', numeric: true, value: ({ count }) => numberText(count) },
        {
          id: 'overdue',
          heading: 'Of them overdue',
          numeric: true,
          value: ({ overdue }) => numberText(overdue),
        },
      ]}
    />
  );
}

const numberText = (count: number): string => count.toLocaleString('en-GB');
