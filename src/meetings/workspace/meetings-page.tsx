import { may } from '../../accounts/index.ts';
import { DataTable, EmptyState, PageHeading } from '../../platform/design/index.ts';
import {
  PageLinks,
  rowsOnPage,
  type PageQuery,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { timeInWords } from '../london-time.ts';
import { comingMeetingsFor, meetingsFor, type MeetingInList } from '../meetings-lists.ts';
import { meetingKinds } from '../words.ts';

/** The meetings that this person may see, latest first, page after page. */
export async function meetingsPage({
  actor,
  db,
  at,
  query: { page },
}: WorkspaceVisit<PageQuery>): Promise<WorkspaceContent> {
  const { rows, total } = await meetingsFor(actor, db, {
    limit: rowsOnPage,
    offset: (page - 1) * rowsOnPage,
  });
  const mayArrange = may(actor, 'arrange meetings');
  const [next] = (await comingMeetingsFor(actor, db, at)).filter(
    ({ starts_at }) => starts_at > at.toString(),
  );
  return {
    title: 'Meetings',
    section: 'meetings',
    body: (
      <>
        <PageHeading
          title="Meetings"
          summary={next === undefined ? undefined : `Next: ${next.title}, ${timeInWords(next.starts_at)}`}
        />
        {may(actor, 'see meetings') && (
          <ul class="board-links">
            {mayArrange && (
              <li>
                <a href="/meetings/new">Arrange a meeting</a>
              </li>
            )}
            <li>
              <a href="/meetings/assurance">Assurance over the meetings</a>
            </li>
          </ul>
        )}
        {total === 0 ? (
          <EmptyState title="There is no meeting yet">
            {mayArrange
              ? 'Arrange the first one: its agenda, papers, minutes, questions and actions are then kept here.'
              : 'When a meeting is arranged that you may see, it stands here.'}
          </EmptyState>
        ) : (
          <>
            <MeetingsTable meetings={rows} />
            <PageLinks page={page} total={total} addressOf={(other) => `/meetings?page=${other}`} />
          </>
        )}
      </>
    ),
  };
}

const MeetingsTable = ({ meetings }: { meetings: readonly MeetingInList[] }) => (
  <DataTable
    caption="Meetings, latest first"
    captionHidden
    stackOnPhone
    rows={meetings}
    columns={[
      {
        id: 'meeting',
        heading: 'Meeting',
        rowHeader: true,
        value: ({ id, title }) => <a href={`/meetings/${id}`}>{title}</a>,
      },
      { id: 'time', heading: 'When (London)', value: ({ starts_at }) => timeInWords(starts_at) },
      { id: 'kind', heading: 'Kind', value: ({ kind }) => meetingKinds[kind] },
      { id: 'items', heading: 'Agenda items', numeric: true, value: ({ items }) => String(items) },
      {
        id: 'state',
        heading: 'State',
        value: ({ cancelled_at, is_public }) =>
          cancelled_at !== null ? 'Cancelled' : is_public ? 'In public' : 'Not in public',
      },
    ]}
  />
);
