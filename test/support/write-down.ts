/** For a test that kills it: meetings with agenda and minutes and their actions, one act after the other, until it is killed. */
import { perform } from '../../src/audit/index.ts';
import {
  addAgendaItem,
  addMinute,
  beginMinutes,
  createMeeting,
  raiseAction,
} from '../../src/meetings/index.ts';
import { isDeclined, type Declined, type Doing } from '../../src/audit/index.ts';
import type { Act } from '../../src/accounts/index.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { march, publicItem } from './meeting-desk.ts';

const [where = ''] = process.argv.slice(2);
const { records } = await openDatabase(where.startsWith('postgres') ? { url: where } : { folder: where });
const officer = {
  person: 1,
  name: 'Sam Officer',
  post: 'Head of Scrutiny',
  organisation: 'body',
  roles: ['scrutiny-officer'],
} as const;
const clock = () => Temporal.Now.instant();

async function act<Done>(name: Act, command: (doing: Doing) => Promise<Done | Declined>): Promise<Done> {
  const done = await perform({ records, clock }, officer, name, command);
  if (isDeclined(done)) throw new Error(done.declined);
  return done;
}

for (;;) {
  const meeting = await act('arrange meetings', (doing) => createMeeting(doing, march));
  await act('arrange meetings', (doing) => addAgendaItem(doing, { meeting: meeting.id, ...publicItem }));
  const minutes = await act('write minutes', (doing) =>
    beginMinutes(doing, { meeting: meeting.id, part: 1 }),
  );
  for (let paragraph = 1; paragraph <= 3; paragraph += 1) {
    const text = `Paragraph ${paragraph}`;
    const minute = await act('write minutes', (doing) =>
      addMinute(doing, { minutes: minutes.id, section: 1, text }),
    );
    const action = { minute: minute.id, text, owner: null, ownerPost: 'The chief', due: '' };
    await act('open actions', (doing) => raiseAction(doing, action));
    process.stdout.write('.');
  }
}
