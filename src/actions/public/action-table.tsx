import { DataTable } from '../../platform/design/index.ts';
import { dayText } from '../../published-record/index.ts';
import { plainWords } from '../../record-text/index.ts';
import type { RatedAction } from './filtered.ts';
import { RatingMark } from './rating-mark.tsx';

/** Actions, a row each. */
export const ActionTable = ({ actions }: { actions: readonly RatedAction[] }) => (
  <DataTable
    id="action-log"
    caption="Actions, the newest first"
    captionHidden
    rows={actions}
    stackOnPhone
    empty="No action fits these choices."
    columns={[
      {
        id: 'reference',
        heading: 'Action',
        rowHeader: true,
        value: ({ slug, reference }) => <a href={`/actions/${slug}`}>{reference}</a>,
      },
      { id: 'words', heading: 'What was promised', value: ({ words }) => plainWords(words) },
      { id: 'owner', heading: 'Owner', value: ({ owner }) => plainWords(owner) },
      {
        id: 'due',
        heading: 'Due',
        value: ({ due, review_on }) =>
          due !== null ? dayText(due) : review_on === null ? null : `Review ${dayText(review_on)}`,
      },
      { id: 'rating', heading: 'How it goes', value: ({ rated }) => <RatingMark {...rated} /> },
    ]}
  />
);
