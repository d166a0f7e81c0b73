import { policeDay } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import type { AuditNote, KeptNotes } from './audit-notes-file.ts';

/** The audit begins with a line of this instant (none while it is empty), and it is now. */
interface Times {
  begins: Temporal.Instant | undefined;
  now: Temporal.Instant;
}

/** What `audit verify` says of the notes when the audit agrees with all that can be checked. */
export function notesInWords({ notes, underOtherKey }: KeptNotes, times: Times): string[] {
  if (notes.length === 0 && underOtherKey.length === 0) return [unnoted(times)];
  return [...agreeing(notes), ...unchecked(underOtherKey)];
}

function agreeing(notes: readonly AuditNote[]): string[] {
  const [first] = notes;
  if (first === undefined) return [];
  return [
    `Notes of it kept outside the database, which it agrees with: ${notes.length}.`,
    `The first is of line ${first.number}, made on ${dayOf(first)}.`,
  ];
}

function unchecked(notes: readonly AuditNote[]): string[] {
  const [first, last] = [notes[0], notes.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    `Notes that cannot be checked: ${notes.length}, made from ${dayOf(first)} to ${dayOf(last)}, the last of line ${last.number}.`,
    'They were made with another key than the one that the home has now, as when its file “key” was lost and made anew.',
    'With the earlier “key” of a backup they can be checked. If nobody lost a key, find out who could write to the home folder.',
  ];
}

/** A server notes the audit when it starts and every hour. */
function unnoted({ begins, now }: Times): string {
  if (begins === undefined || Temporal.Instant.compare(begins.add({ hours: 1 }), now) > 0)
    return 'It was not noted outside the database yet.';
  return (
    `There is no note of it outside the database, though it begins on ${dayInWords(policeDay(begins))}. ` +
    'Either no server has run since, or the file “audit-notes” was lost: compare the audit with a backup.'
  );
}

const dayOf = ({ at }: AuditNote): string => dayInWords(policeDay(Temporal.Instant.from(at)));
