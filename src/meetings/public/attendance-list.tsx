import { KeyValue } from '../../platform/design/index.ts';
import { PublicWords } from '../../record-text/index.ts';
import type { MeetingContent, PublicAttendance } from '../public-content.ts';

type Organisation = PublicAttendance[number];
type Somebody = Organisation['present'][number];

/** Who was there, by organisation: names of those who may be named, posts of others, a count of the rest. */
export function AttendanceList({
  attendance,
  observersPresent,
}: Pick<MeetingContent, 'attendance' | 'observersPresent'>) {
  const observers =
    observersPresent === null
      ? []
      : [{ term: 'The public', value: counted(observersPresent, 'observer', 'observers') }];
  return (
    <KeyValue
      entries={[
        ...attendance.map((organisation) => ({
          term: <PublicWords text={organisation.organisation} />,
          value: <OfOrganisation organisation={organisation} />,
        })),
        ...observers,
      ]}
    />
  );
}

const OfOrganisation = ({
  organisation: { present, apologies, alsoPresent },
}: {
  organisation: Organisation;
}) => (
  <ul class="people">
    {present.map((somebody, at) => (
      <li key={at}>
        <Person somebody={somebody} />
      </li>
    ))}
    {alsoPresent > 0 && <li>and {counted(alsoPresent, 'other person', 'other people')}</li>}
    {apologies.map((somebody, at) => (
      <li key={`apologies-${at}`}>
        <Person somebody={somebody} /> (apologies)
      </li>
    ))}
  </ul>
);

const Person = ({ somebody: { name, post } }: { somebody: Somebody }) => (
  <PublicWords text={[name ?? '', post].filter((words) => words !== '').join(', ')} />
);

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
