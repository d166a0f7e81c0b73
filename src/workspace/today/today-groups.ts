import { policeDay } from '../../platform/clock.ts';
import type { Link } from '../../platform/design/index.ts';
import type { WorkspaceVisit } from '../workspace.ts';

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
  /** In the address of the whole list. */
  name: string;
  title: string;
  entries(visit: Omit<WorkspaceVisit, 'query'>): Promise<readonly NeedsMe[]>;
  /** Where the same entries are listed with more about each. */
  board?: Link;
}

/** Entries that stand together; every entry stands in one group. */
export interface TodayGroup {
  name: string;
  title: string;
  entries: readonly NeedsMe[];
}

/** Everything that waits for one person: by slice, and grouped as it is shown, overdue before all else. */
export interface WaitsToday {
  parts: (TodayProvider & { own: readonly NeedsMe[] })[];
  groups: TodayGroup[];
}

export async function waitsToday(
  providers: readonly TodayProvider[],
  visit: Omit<WorkspaceVisit, 'query'>,
): Promise<WaitsToday> {
  const today = policeDay(visit.at);
  const parts = [];
  for (const provider of providers) {
    const own = (await provider.entries(visit)).toSorted(byDue);
    if (own.length > 0) parts.push({ ...provider, own });
  }
  const overdue = parts.flatMap(({ own }) => own.filter((one) => isOverdue(one, today))).toSorted(byDue);
  const rest = parts.map(({ name, title, own }) => ({
    name,
    title,
    entries: own.filter((one) => !isOverdue(one, today)),
  }));
  const groups = [{ name: 'overdue', title: 'Overdue', entries: overdue }, ...rest];
  return { parts, groups: groups.filter(({ entries }) => entries.length > 0) };
}

const isOverdue = ({ due }: NeedsMe, today: Temporal.PlainDate): boolean =>
  due !== undefined && Temporal.PlainDate.compare(due, today) < 0;

const byDue = (a: NeedsMe, b: NeedsMe): number => dayOf(a).localeCompare(dayOf(b));

const dayOf = ({ due, on }: NeedsMe): string => (due ?? on)?.toString() ?? '9999';
