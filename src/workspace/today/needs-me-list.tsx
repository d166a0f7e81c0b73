import { dayInWords } from '../../platform/day-in-words.ts';
import type { NeedsMe } from './today-groups.ts';

/** What waits, with when it is due. */
export const NeedsMeList = ({
  entries,
  today,
}: {
  entries: readonly NeedsMe[];
  today: Temporal.PlainDate;
}) => (
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
