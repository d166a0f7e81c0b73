import type { Actor } from '../../src/accounts/index.ts';
import { openAction, tellOfActions, type ActionToOpen, type OpenedAction } from '../../src/actions/index.ts';
import { sendLetters } from '../../src/letters/index.ts';
import type { Letter } from '../../src/platform/mail/index.ts';
import { recordDesk, type RecordDesk } from './record-desk.ts';
import { recordPerson } from './record-people.ts';

/** A record desk with people of office and force, and the post office that their letters go through. */
export interface TellingDesk {
  desk: RecordDesk;
  people: Record<'officer' | 'owner' | 'other' | 'lead' | 'otherLead' | 'deputy', Actor>;
  /** Opens an action of the owner. */
  opened(input?: Partial<ActionToOpen>): Promise<OpenedAction>;
  /** Tells what is untold, sends ten minutes later, and gives who was written to: `kim.owner`. */
  tell(send?: (letter: Letter) => Promise<void>): Promise<string[]>;
  /** The last letters to somebody, as one text. */
  letterTo(name: string): string;
}

export async function tellingDesk(): Promise<TellingDesk> {
  const desk = await recordDesk();
  const { records } = desk;
  const people = {
    officer: await recordPerson(records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer'),
    owner: await recordPerson(records, 'Kim Owner', 'Chief Superintendent', 'contributor'),
    other: await recordPerson(records, 'Lee Other', 'Superintendent', 'contributor'),
    lead: await recordPerson(records, 'Alex Lead', 'Assistant Chief Constable', 'strategic-lead'),
    otherLead: await recordPerson(records, 'Jo Lead', 'Director of People', 'strategic-lead'),
    deputy: await recordPerson(records, 'Robin Deputy', 'Deputy Chief Constable', 'deputy-chief'),
  };
  let letters: Letter[] = [];
  return {
    desk,
    people,
    opened: (input = {}) =>
      desk.act(people.officer, 'open actions', (doing) =>
        openAction(doing, {
          text: 'Report on attrition',
          origin: 'other',
          owner: people.owner.person,
          ...input,
        }),
      ),
    async tell(send = () => Promise.resolve()) {
      letters = [];
      const mail = { send: (letter: Letter) => send(letter).then(() => void letters.push(letter)) };
      await tellOfActions({ records, address: 'https://w.example' }, desk.clock);
      // Until whatever failed before is tried again.
      desk.at(desk.clock().add({ minutes: 10 }).toString());
      await sendLetters({ records, mail, clock: desk.clock });
      return letters.map(({ to }) => to.replace('@example.test', '')).sort();
    },
    letterTo: (name) =>
      letters
        .filter(({ to }) => to === `${name}@example.test`)
        .map(({ subject, text }) => `${subject}\n${text}`)
        .join('\n\n'),
  };
}
