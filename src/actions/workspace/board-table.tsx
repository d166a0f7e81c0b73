import { DataTable, type Column } from '../../platform/design/index.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { Govuk } from '../../platform/html/index.ts';
import type { BoardRow } from '../boards/board.ts';
import { stateWords } from '../chain/words.ts';
import { RatingTag } from './rating-tag.tsx';

const day = (text: string): string => dayInWords(Temporal.PlainDate.from(text));
const most = 220;
const cut = (text: string): string => (text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`);

const columns: readonly Column<BoardRow>[] = [
  {
    id: 'reference',
    heading: 'Action',
    rowHeader: true,
    value: ({ id, reference }) => <a href={`/actions/${id}`}>{reference}</a>,
  },
  {
    id: 'text',
    heading: 'What was promised',
    value: ({ text, part, theme_title }) => (
      <>
        {part === 2 && <Govuk of="tag" params={{ text: 'Part 2: private', classes: 'govuk-tag--red' }} />}{' '}
        {cut(text)}
        {theme_title !== null && <span class="unit">{theme_title}</span>}
      </>
    ),
  },
  { id: 'owner', heading: 'Owner', value: ({ owner_name }) => owner_name },
  {
    id: 'due',
    heading: 'Due',
    value: ({ due, review_on, overdue }) => (
      <>
        {due === null ? (review_on === null ? 'No due date' : `Review ${day(review_on)}`) : day(due)}
        {overdue && <strong class="unit">Overdue</strong>}
      </>
    ),
  },
  { id: 'rating', heading: 'How it goes', value: ({ rating }) => <RatingTag rating={rating} /> },
  {
    id: 'state',
    heading: 'State',
    value: ({ state, needs_me }) => (
      <>
        {stateWords[state]}
        {needs_me && <strong class="unit">Waits for you</strong>}
      </>
    ),
  },
  {
    id: 'latest',
    heading: 'Latest update',
    value: ({ dated, latest }) => (dated === null ? 'None yet' : `${day(dated)}: ${cut(latest ?? '')}`),
  },
];

/** Actions, a row each; on a phone a block each. */
export const BoardTable = ({ rows, caption }: { rows: readonly BoardRow[]; caption: string }) => (
  <DataTable
    id="actions"
    caption={caption}
    columns={columns}
    rows={rows}
    compact
    stackOnPhone
    empty="No action is like this."
  />
);
