import { DataTable } from '../../platform/design/index.ts';
import { ratingWords } from './action-words.ts';
import { countsByRating, type RatedAction } from './filtered.ts';
import { RatingMark } from './rating-mark.tsx';

/** How many actions go how, with their sum. */
export function ActionCounts({ actions }: { actions: readonly RatedAction[] }) {
  const counts = countsByRating(actions);
  const rows = [
    ...counts.map(({ rating, count }) => ({
      name: (
        <a href={`/actions?rating=${rating}`} aria-label={`${ratingWords[rating].word}: show these`}>
          <RatingMark rating={rating} />
        </a>
      ),
      count,
    })),
    { name: <>All actions</>, count: actions.length },
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
        {
          id: 'count',
          heading: 'Actions',
          numeric: true,
          value: ({ count }) => count.toLocaleString('en-GB'),
        },
      ]}
    />
  );
}
