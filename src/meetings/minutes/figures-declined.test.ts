import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handMadeRound } from '../../../test/support/hand-made-round.ts';
import { march, publicItem } from '../../../test/support/meeting-desk.ts';
import { recordPerson } from '../../../test/support/record-people.ts';
import type { Act } from '../../accounts/index.ts';
import { isDeclined, perform, type Declined, type Doing } from '../../audit/index.ts';
import { figureReader } from '../../publishing/figures/figure-reader.ts';
import { addAgendaItem } from '../arranging/add-agenda-item.ts';
import { createMeeting } from '../arranging/create-meeting.ts';
import { addMinute } from './add-minute.ts';
import { approveMinutes } from './approve-minutes.ts';
import { beginMinutes } from './begin-minutes.ts';
import { circulateMinutes } from './circulate-minutes.ts';
import { correctMinute } from './correct-minute.ts';
import { editMinute } from './edit-minute.ts';

const street = {
  source: 'street',
  csv: 'month,lsoa,local_authority,hexagon,crime_type,outcome,duplicate\n2024-01,E01000000,,,burglary,,false',
};
const good = 'There was {{figure measure=crime-burglary window=month}} burglary.';
const broken = 'It fell by {{figure measure=nonsense show=change}}.';

test('minutes with a figure that cannot be read are neither circulated nor approved, and the paragraph is named', async (t) => {
  const { database } = await handMadeRound(t, { rows: [street], measures: ['crime-burglary'] });
  const { records } = database;
  const officer = await recordPerson(records, 'Sam Officer', 'Head of Scrutiny', 'scrutiny-officer');
  const clock = () => Temporal.Instant.from('2021-03-20T12:00:00Z');
  const ask = <Done>(name: Act, command: (doing: Doing) => Promise<Done | Declined>) =>
    perform({ records, clock }, officer, name, command);
  const act = async <Done>(name: Act, command: (doing: Doing) => Promise<Done | Declined>): Promise<Done> => {
    const done = await ask(name, command);
    if (isDeclined(done)) assert.fail(done.declined);
    return done;
  };
  const says = (done: unknown) => (isDeclined(done) ? done.declined : 'it was done');

  const arrange = (startsOn: string) =>
    act('arrange meetings', (doing) =>
      createMeeting(doing, { ...march, startsOn, registrationClosesOn: '2021-03-01' }),
    );
  const { id: meeting } = await arrange('2021-03-03');
  const { id: later } = await arrange('2021-03-17');
  await act('arrange meetings', (doing) => addAgendaItem(doing, { meeting, ...publicItem }));
  const { id } = await act('write minutes', (doing) => beginMinutes(doing, { meeting, part: 1 }));
  const write = (text: string) =>
    act('write minutes', (doing) => addMinute(doing, { minutes: id, section: 1, text }));
  await write(good);
  const second = await write(broken);
  const circulate = () =>
    ask('write minutes', (doing) => circulateMinutes(doing, { id, version: 1 }, figureReader));
  const fault = 'Paragraph 1.2 has a figure that cannot be read. There is no measure “nonsense”.';
  assert.equal(says(await circulate()), fault);
  await act('write minutes', (doing) => editMinute(doing, { id: second.id, version: 1, text: good }));
  assert.ok(!isDeclined(await circulate()));

  await act('write minutes', (doing) =>
    correctMinute(doing, { id: second.id, version: 2, text: broken, why: 'A slip', wordsPublic: true }),
  );
  const approval = { id, version: 2, approvedBy: later };
  const approved = ask('approve minutes', (doing) => approveMinutes(doing, approval, figureReader));
  assert.equal(says(await approved), fault);
});
