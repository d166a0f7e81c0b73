import assert from 'node:assert/strict';
import { test } from 'node:test';
import { march } from '../../../test/support/meeting-desk.ts';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { cancelMeeting } from '../arranging/cancel-meeting.ts';
import { createMeeting } from '../arranging/create-meeting.ts';
import { editMeeting } from '../arranging/edit-meeting.ts';
import { reinstateMeeting } from '../arranging/reinstate-meeting.ts';

test('in a calendar a meeting that moves or is cancelled stays one event, each time a later one', async (t) => {
  const site = await openRecordSite(t);
  const publicAddress = 'https://police.example';
  const { id } = await site.act('arrange meetings', (doing) => createMeeting(doing, march));
  const meeting = { kind: 'meeting', subject: id } as const;
  const line = (file: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(file)?.[1];
  const event = async () => {
    const { body } = await site.read('/meetings.ics');
    assert.equal(body.split('BEGIN:VEVENT').length, 2);
    return ['UID', 'SEQUENCE', 'STATUS', 'DTSTART'].map((name) => line(body, name));
  };
  const uid = '2021-03-03-scrutiny-board@police.example';
  await site.publish(meeting);
  const first = [uid, '0', 'CONFIRMED', '20210303T110000Z'];
  assert.deepEqual(await event(), first);

  const moved = { ...march, startsOn: '2021-04-14', id, version: 1, publicAddress };
  await site.act('arrange meetings', (doing) => editMeeting(doing, moved));
  assert.deepEqual(await event(), first, 'not before it is published');
  await site.publish(meeting, { note: 'Another day.' });
  assert.deepEqual(await event(), [uid, '1', 'CONFIRMED', '20210414T100000Z']);

  const because = 'The hall is flooded.';
  await site.act('arrange meetings', (doing) =>
    cancelMeeting(doing, { id, version: 2, because, publicAddress }),
  );
  await site.publish(meeting, { note: 'It is cancelled.' });
  assert.deepEqual(await event(), [uid, '2', 'CANCELLED', '20210414T100000Z']);
  const page = (await site.read('/meetings/2021-03-03-scrutiny-board')).body;
  assert.match(page, /This meeting was cancelled[\s\S]*The hall is flooded\./);
  assert.doesNotMatch(page, /Register to observe/);

  await site.act('arrange meetings', (doing) => reinstateMeeting(doing, { id, version: 3, publicAddress }));
  await site.publish(meeting, { note: 'It takes place.' });
  assert.deepEqual(await event(), [uid, '3', 'CONFIRMED', '20210414T100000Z']);
});
