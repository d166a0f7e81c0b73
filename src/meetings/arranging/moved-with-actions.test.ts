import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { march, meetingDesk, type MeetingDesk } from '../../../test/support/meeting-desk.ts';
import { circulateMinutes } from '../minutes/circulate-minutes.ts';
import { raiseAction } from '../minutes/raise-action.ts';
import { editMeeting } from './edit-meeting.ts';

let desk: MeetingDesk;
before(async () => (desk = await meetingDesk()));
after(() => desk.close());

/** A meeting on 3 March with minutes in draft, and two actions that were raised in them: one on a day of its own. */
async function withActions() {
  const { id: meeting } = await desk.arrange();
  await desk.addItem(meeting);
  const { id: minutes } = await desk.minutesOf(meeting);
  const { id: minute } = await desk.write(minutes, 'Asked.');
  const raise = () =>
    desk.act('open actions', (doing) =>
      raiseAction(doing, { minute, text: 'Report', owner: null, ownerPost: 'Chief Constable', due: '' }),
    );
  const [raised, earlier] = [await raise(), await raise()];
  await desk.records
    .updateTable('action')
    .set({ opened_on: '2021-02-01' })
    .where('id', '=', earlier.id)
    .execute();
  const days = async () =>
    (
      await desk.records
        .selectFrom('action')
        .select(['id', 'opened_on', 'reference'])
        .where('id', 'in', [raised.id, earlier.id])
        .orderBy('id')
        .execute()
    ).map(({ opened_on }) => opened_on);
  const move = (version: number, startsOn: string) =>
    desk.act('arrange meetings', (doing) =>
      editMeeting(doing, {
        ...march,
        id: meeting,
        version,
        startsOn,
        registrationClosesOn: '2021-02-01',
        publicAddress: '',
      }),
    );
  return { minutes, raised, days, move };
}

test('an action raised in minutes that are a draft is opened on the day to which its meeting moves', async () => {
  const { raised, days, move } = await withActions();
  await move(1, '2021-03-02');
  assert.deepEqual(await days(), ['2021-03-02', '2021-02-01']);
  const lines = await desk.records
    .selectFrom('audit_line')
    .select(['before', 'after'])
    .where('subject', '=', 'action')
    .where('subject_id', '=', String(raised.id))
    .orderBy('number')
    .execute();
  assert.match(JSON.stringify(lines.at(-1)), /2021-03-03.*2021-03-02.*Its meeting was moved/);
  assert.equal(lines.length, 2, 'opened, and moved');
});

test('once its minutes are circulated an action keeps the day on which it was opened', async () => {
  const { minutes, days, move } = await withActions();
  await desk.act('write minutes', (doing) => circulateMinutes(doing, { id: minutes, version: 1 }));
  await move(1, '2021-03-02');
  assert.deepEqual(await days(), ['2021-03-03', '2021-02-01']);
});
