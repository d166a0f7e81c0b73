import type { JSX } from 'preact';
import { may } from '../../accounts/index.ts';
import { Disclosure, PageHeading, type Link } from '../../platform/design/index.ts';
import { policeDay } from '../../platform/clock.ts';
import {
  PageLinks,
  type Workspace,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import type { Grouping } from '../boards/board-filter.ts';
import { boardFor, countOf, type BoardCell } from '../boards/board.ts';
import { groupedBoardFor } from '../boards/grouped-board.ts';
import { boardAddress, type BoardQuery } from './board-address.ts';
import { BoardChoices } from './board-choices.tsx';
import { BoardTable } from './board-table.tsx';
import { GroupTable } from './group-table.tsx';
import { labelOf } from './label-of.ts';
import { priorityTitles } from './priority-titles.ts';
import { RatingTag } from './rating-tag.tsx';
import { overdueRule, ratingRule } from './words.ts';
import { ratings } from '../rating/rating.ts';

/** The boards of actions: what waits for me, mine, all, overdue, and by meeting, plan, priority, owner and theme. */
export const boardOf =
  ({ published }: Pick<Workspace, 'published'>) =>
  async (visit: WorkspaceVisit<BoardQuery>): Promise<WorkspaceContent> => {
    const { actor, query } = visit;
    const { by, page, ...filter } = query;
    const { cells, total, table } =
      by === undefined ? await listed(visit) : await grouped(visit, by, await priorityTitles(published));
    return {
      title: 'Actions',
      section: 'actions',
      wide: true,
      takeAway: [{ text: 'CSV', href: boardAddress(filter, { path: '/actions/export' }) }],
      body: (
        <>
          <PageHeading title="Actions" summary={summary(cells)} />
          <Boards query={query} />
          {links(actor).length > 0 && <Links links={links(actor)} />}
          <BoardChoices query={query} />
          <Counts cells={cells} query={query} />
          {table}
          <PageLinks
            page={page}
            total={total}
            addressOf={(other) => boardAddress(filter, { by, page: other })}
          />
          <Disclosure summary="How the rating is decided">
            <p>The first of these that is true decides. Nobody types a rating.</p>
            <ol>
              {ratingRule.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ol>
            <p>{overdueRule}</p>
          </Disclosure>
        </>
      ),
    };
  };

/** What a board shows: the counts of all its actions, and one page of its lines, of which there are so many. */
interface Shown {
  cells: readonly BoardCell[];
  total: number;
  table: JSX.Element;
}

async function listed({ actor, db, at, query }: WorkspaceVisit<BoardQuery>): Promise<Shown> {
  const { by: _, page, ...filter } = query;
  const { rows, cells } = await boardFor(actor, db, policeDay(at), { filter, page });
  const total = countOf(cells);
  const caption = `${total} ${total === 1 ? 'action' : 'actions'}`;
  return { cells, total, table: <BoardTable rows={rows} caption={caption} /> };
}

async function grouped(
  { actor, db, at, query }: WorkspaceVisit<BoardQuery>,
  by: Grouping,
  priorities: ReadonlyMap<string, string>,
): Promise<Shown> {
  const { by: _, page, ...filter } = query;
  const { groups, total, cells } = await groupedBoardFor(actor, db, policeDay(at), { filter, by, page });
  const named = groups.map((group) => ({ ...group, label: labelOf(by, group, priorities) }));
  return { cells, total, table: <GroupTable by={by} groups={named} cells={cells} filter={filter} /> };
}

const summary = (cells: readonly BoardCell[]): string => {
  const total = countOf(cells);
  const overdue = countOf(cells, (cell) => cell.overdue);
  const waiting = countOf(cells, (cell) => cell.needs_me);
  const waits = waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for you`;
  return `${total} ${total === 1 ? 'action' : 'actions'}, ${overdue} of them overdue${waits}.`;
};

const boards: readonly { text: string; query: Partial<BoardQuery> }[] = [
  { text: 'Waiting for you', query: { waiting: 'yes' } },
  { text: 'Mine', query: { mine: 'yes' } },
  { text: 'All', query: {} },
  { text: 'Overdue', query: { overdue: 'yes' } },
  { text: 'By meeting', query: { by: 'meeting' } },
  { text: 'By plan', query: { by: 'plan' } },
  { text: 'By priority', query: { by: 'priority' } },
  { text: 'By owner', query: { by: 'owner' } },
  { text: 'By theme', query: { by: 'theme' } },
];

const addressOf = ({ by, ...filter }: Partial<BoardQuery>): string => boardAddress(filter, { by });

const Boards = ({ query }: { query: BoardQuery }) => (
  <nav aria-label="Boards of actions">
    <ul class="board-links">
      {boards.map(({ text, query: own }) => (
        <li key={text}>
          <a href={addressOf(own)} aria-current={addressOf(own) === addressOf(query) ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const links = (actor: WorkspaceVisit['actor']): Link[] => [
  ...(may(actor, 'open actions')
    ? [
        { text: 'Open an action', href: '/actions/new' },
        { text: 'Bring in a CSV file', href: '/actions/import' },
      ]
    : []),
  ...(may(actor, 'change actions') ? [{ text: 'Themes', href: '/actions/themes' }] : []),
];

const Links = ({ links: shown }: { links: readonly Link[] }) => (
  <ul class="board-links">
    {shown.map(({ text, href }) => (
      <li key={href}>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
);

/** The counts of what is listed, by rating; each leads to those alone. */
const Counts = ({
  cells,
  query: { by, page: _, ...filter },
}: {
  cells: readonly BoardCell[];
  query: BoardQuery;
}) => (
  <ul class="board-counts" aria-label="Actions by rating">
    {ratings.map((rating) => {
      const count = countOf(cells, (cell) => cell.rating === rating);
      return count === 0 ? null : (
        <li key={rating}>
          <a href={boardAddress({ ...filter, rating }, { by })}>
            {count} <RatingTag rating={rating} />
          </a>
        </li>
      );
    })}
  </ul>
);
