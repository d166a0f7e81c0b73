import { publicWords } from '../record-text/index.ts';
import type { PublicAttendance } from './public-content.ts';
import type { AttendanceRow } from './rows.ts';

/** Who was there, as the public may read it: names of those who may be named, posts of the others, a count of the rest. */
export function publicAttendance(rows: readonly AttendanceRow[]): PublicAttendance {
  const ordered = rows.toSorted((a, b) => a.position - b.position || a.id - b.id);
  return [...Map.groupBy(ordered, ({ organisation }) => organisation)].map(([organisation, people]) => ({
    organisation: publicWords(organisation),
    present: shown(people, 'present'),
    apologies: shown(people, 'apologies'),
    alsoPresent: people.filter((one) => one.kind === 'present' && !isShown(one)).length,
  }));
}

const isShown = ({ named_in_public, post }: AttendanceRow): boolean => named_in_public || post !== '';

const shown = (people: readonly AttendanceRow[], kind: AttendanceRow['kind']) =>
  people
    .filter((one) => one.kind === kind && isShown(one))
    .map(({ name, post, named_in_public }) => ({
      name: named_in_public ? publicWords(name) : null,
      post: publicWords(post),
    }));
