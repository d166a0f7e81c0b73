import { z } from 'zod';
import { policeDay } from '../../platform/clock.ts';
import { weekdayInWords } from '../../platform/day-in-words.ts';
import { EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import { onPage, pageNumber, PageLinks } from '../page-links.tsx';
import { missing, type Missing, type WorkspaceContent, type WorkspaceVisit } from '../workspace.ts';
import { NeedsMeList } from './needs-me-list.tsx';
import { waitsToday, type TodayGroup, type TodayProvider, type WaitsToday } from './today-groups.ts';

/** `of`: one group alone, and whole. */
export const todayQuery = z.object({ of: z.string().max(50).optional().catch(undefined), page: pageNumber });
type TodayQuery = z.infer<typeof todayQuery>;

/** How many of a group stand on the first page. */
const most = 10;

const listAddress = (name: string, page = 1): string => `/?of=${name}${page === 1 ? '' : `&page=${page}`}`;

/** What needs me first, of every slice; overdue before all else. */
export const todayPage =
  (providers: readonly TodayProvider[]) =>
  async (visit: WorkspaceVisit<TodayQuery>): Promise<WorkspaceContent | Missing> => {
    const waits = await waitsToday(providers, visit);
    const today = policeDay(visit.at);
    const { of, page } = visit.query;
    if (of === undefined || of === '') return firstPage(waits, visit.actor.name, today);
    const known = [{ name: 'overdue', title: 'Overdue' }, ...providers].find(({ name }) => name === of);
    if (known === undefined) return missing;
    const group = waits.groups.find(({ name }) => name === of) ?? { ...known, entries: [] };
    return wholeGroup(group, page, today);
  };

function firstPage({ parts, groups }: WaitsToday, name: string, today: Temporal.PlainDate): WorkspaceContent {
  const overdue = groups.find((one) => one.name === 'overdue')?.entries.length ?? 0;
  return {
    title: 'Today',
    section: 'today',
    body: (
      <>
        <PageHeading title="What needs you today" summary={`${name}, ${weekdayInWords(today)}`} />
        {parts.length === 0 ? (
          <EmptyState title="Nothing waits for you">
            When something is due from you, or comes to you for a decision, it will stand here.
          </EmptyState>
        ) : (
          <p>{countWords(parts, overdue)}</p>
        )}
        {groups.map((group) => (
          <FirstOf key={group.name} group={group} today={today} />
        ))}
        {parts.map(({ board, own }) =>
          board === undefined ? null : (
            <p key={board.href}>
              <a href={board.href}>
                {board.text} ({own.length})
              </a>
            </p>
          ),
        )}
      </>
    ),
  };
}

/** The first of a group, and the way to all of it. */
const FirstOf = ({
  group: { name, title, entries },
  today,
}: {
  group: TodayGroup;
  today: Temporal.PlainDate;
}) => (
  <Section title={`${title} (${entries.length})`}>
    <NeedsMeList entries={entries.slice(0, most)} today={today} />
    {entries.length > most && (
      <p>
        <a href={listAddress(name)}>
          and {entries.length - most} more: {title}, all {entries.length}
        </a>
      </p>
    )}
  </Section>
);

function wholeGroup(
  { name, title, entries }: TodayGroup,
  page: number,
  today: Temporal.PlainDate,
): WorkspaceContent {
  return {
    title,
    section: 'today',
    breadcrumbs: [{ text: 'Today', href: '/' }],
    body: (
      <>
        <PageHeading
          title={title}
          summary={`${entries.length} ${entries.length === 1 ? 'waits' : 'wait'} for you.`}
        />
        <NeedsMeList entries={onPage(entries, page)} today={today} />
        <PageLinks page={page} total={entries.length} addressOf={(other) => listAddress(name, other)} />
      </>
    ),
  };
}

/** How many there are in all, by part, and how many of them stand under Overdue: every entry stands in one list. */
function countWords(parts: WaitsToday['parts'], overdue: number): string {
  const all = parts.reduce((sum, { own }) => sum + own.length, 0);
  const each = parts.map(({ title, own }) => `${title} ${own.length}`).join(', ');
  return `${all} in all: ${each}. ${overdue === 0 ? 'Nothing is overdue.' : `${overdue} of them overdue.`}`;
}
