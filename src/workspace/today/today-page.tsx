import { dayInWords, weekdayInWords } from '../../platform/day-in-words.ts';
import { EmptyState, PageHeading, Section, type Link } from '../../platform/design/index.ts';
import { policeDay } from '../../platform/clock.ts';
import type { WorkspaceContent, WorkspaceVisit } from '../workspace.ts';

/** One thing that waits for this person. */
export interface NeedsMe {
  text: string;
  href: string;
  /** Beside it, quieter: whose, of which meeting. */
  detail?: string;
  /** When it is due; the earliest come first. */
  due?: Temporal.PlainDate;
  /** When it takes place, of what is not due but comes: it is never overdue. */
  on?: Temporal.PlainDate;
}

/** A slice's part of the page: what waits for this person in it. Nothing waiting is an empty list. */
export interface TodayProvider {
  title: string;
  entries(visit: WorkspaceVisit): Promise<readonly NeedsMe[]>;
  /** Where the same entries are listed with more about each. */
  board?: Link;
}

/** What needs me first, of every slice; overdue before all else. */
export const todayPage =
  (providers: readonly TodayProvider[]) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent> => {
    const today = policeDay(visit.at);
    const parts = [];
    for (const { title, entries, board } of providers) {
      const own = (await entries(visit)).toSorted(byDue);
      if (own.length > 0) parts.push({ title, own, board });
    }
    const overdue = parts.flatMap(({ own }) => own.filter((one) => isOverdue(one, today))).toSorted(byDue);
    const summary = `${visit.actor.name}, ${weekdayInWords(today)}`;
    const boards = parts.flatMap(({ board, own }) =>
      board === undefined ? [] : [{ ...board, count: own.length }],
    );
    return {
      title: 'Today',
      section: 'today',
      body: (
        <>
          <PageHeading title="What needs you today" summary={summary} />
          {parts.length === 0 && (
            <EmptyState title="Nothing waits for you">
              When something is due from you, or comes to you for a decision, it will stand here.
            </EmptyState>
          )}
          {parts.length > 0 && <p>{countWords(parts, overdue.length)}</p>}
          {overdue.length > 0 && <Waiting title="Overdue" entries={overdue} today={today} />}
          {parts.map(({ title, own }) => {
            const rest = own.filter((one) => !isOverdue(one, today));
            return rest.length === 0 ? null : (
              <Waiting key={title} title={title} entries={rest} today={today} />
            );
          })}
          {boards.map(({ text, href, count }) => (
            <p key={href}>
              <a href={href}>
                {text} ({count})
              </a>
            </p>
          ))}
        </>
      ),
    };
  };

/** How many there are in all, by part, and how many of them stand under Overdue: every entry stands in one list. */
function countWords(parts: readonly { title: string; own: readonly NeedsMe[] }[], overdue: number): string {
  const all = parts.reduce((sum, { own }) => sum + own.length, 0);
  const each = parts.map(({ title, own }) => `${title} ${own.length}`).join(', ');
  return `${all} in all: ${each}. ${overdue === 0 ? 'Nothing is overdue.' : `${overdue} of them overdue.`}`;
}

const isOverdue = ({ due }: NeedsMe, today: Temporal.PlainDate): boolean =>
  due !== undefined && Temporal.PlainDate.compare(due, today) < 0;

const byDue = (a: NeedsMe, b: NeedsMe): number => dayOf(a).localeCompare(dayOf(b));

const dayOf = ({ due, on }: NeedsMe): string => (due ?? on)?.toString() ?? '9999';

const Waiting = ({
  title,
  entries,
  today,
}: {
  title: string;
  entries: readonly NeedsMe[];
  today: Temporal.PlainDate;
}) => (
  <Section title={`${title} (${entries.length})`}>
    <ul class="needs-me">
      {entries.map((entry) => (
        <li key={entry.href}>
          <a href={entry.href}>{entry.text}</a>
          {entry.detail !== undefined && <span class="needs-me-detail">{entry.detail}</span>}
          {entry.due !== undefined && <span class="needs-me-due">{dueWords(entry.due, today)}</span>}
          {entry.on !== undefined && <span class="needs-me-due">{onWords(entry.on, today)}</span>}
        </li>
      ))}
    </ul>
  </Section>
);

function onWords(on: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = today.until(on, { largestUnit: 'days' });
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

function dueWords(due: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = today.until(due, { largestUnit: 'days' });
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  if (days === -1) return 'due yesterday';
  const on = dayInWords(due);
  return days < 0 ? `was due ${on} (${-days} days ago)` : `due ${on}`;
}
