import { may, type Actor } from '../../accounts/index.ts';
import type { Doing } from '../../audit/index.ts';
import { writeLetters } from '../../letters/index.ts';
import { timeInWords } from '../london-time.ts';
import { seesMeeting } from '../visible-meetings.ts';
import type { MeetingRow, MinutesRow } from '../rows.ts';

/**
 * Writes to everybody who checks minutes that were circulated: those who work on meetings, and members of the panel who
 * were there, as far as they may read them; not to whoever circulated them. Gives how many.
 */
export async function writeOfMinutes(
  doing: Doing,
  { id, address }: { id: number; address: string },
): Promise<number> {
  const { tx, actor } = doing;
  const minutes = await tx.selectFrom('minutes').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const meeting = await tx
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', minutes.meeting)
    .executeTakeFirstOrThrow();
  const present = await namesPresent(doing, meeting.id);
  const readers = (await peopleWithAccounts(doing)).filter(
    (one) => one.person !== actor.person && checks(one, { minutes, meeting, present }),
  );
  await writeLetters(
    doing,
    readers.map(({ email, name }) => ({ to: email, ...minutesLetter(name, { minutes, meeting, address }) })),
  );
  return readers.length;
}

interface Circulated {
  minutes: MinutesRow;
  meeting: MeetingRow;
  present: ReadonlySet<string>;
}

/** Nobody is sent to a page that they may not open. */
function checks(one: Actor, { minutes, meeting, present }: Circulated): boolean {
  if (minutes.part === 2) return may(one, 'see part 2');
  return may(one, 'see meetings') || (seesMeeting(one, meeting) && present.has(plainName(one.name)));
}

/** No word of the minutes: only what they are of, and where they are. */
const minutesLetter = (
  name: string,
  { minutes, meeting, address }: Omit<Circulated, 'present'> & { address: string },
) => ({
  subject: `Minutes to check: ${meeting.title}, ${timeInWords(meeting.starts_at)}`,
  text: `Dear ${name},

The minutes of Part ${minutes.part} of this meeting are circulated, so that you can check them:

${meeting.title}
${timeInWords(meeting.starts_at)} (London time)

${address}/meetings/${meeting.id}#minutes-${minutes.part}

If something is not right, tell the office: it is corrected in sight of everybody.
`,
});

async function namesPresent({ tx }: Doing, meeting: number): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('attendance')
    .select('name')
    .where('meeting', '=', meeting)
    .where('kind', '=', 'present')
    .execute();
  return new Set(rows.map(({ name }) => plainName(name)));
}

const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Everybody who has an account with an address, as they would act now. */
async function peopleWithAccounts({ tx }: Doing): Promise<(Actor & { email: string })[]> {
  const rows = await tx
    .selectFrom('person')
    .innerJoin('person_role', 'person_role.person', 'person.id')
    .select(['person.id as person', 'name', 'post', 'organisation', 'email', 'role'])
    .where('ended_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('email', 'is not', null)
    .orderBy('person.id')
    .execute();
  return [...Map.groupBy(rows, ({ person }) => person).values()].flatMap((held) => {
    const [first] = held;
    return first?.email == null
      ? []
      : [{ ...first, email: first.email, roles: held.map(({ role }) => role) }];
  });
}
