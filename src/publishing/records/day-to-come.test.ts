import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { openAction } from '../../actions/index.ts';
import { isDeclined } from '../../audit/index.ts';
import { policeDay } from '../../platform/clock.ts';
import type { Subject } from './composed.ts';
import { prepare, type Prepared } from './prepare.ts';
import { whyNotYet } from './why-not-yet.ts';

const declined = (result: unknown): string => (isDeclined(result) ? result.declined : 'it was done');

test('an action is not published before the day on which it is opened', async (t) => {
  const { records, publish, act, now } = await openRecordSite(t);
  const today = policeDay(now());
  const open = (openedOn: Temporal.PlainDate) =>
    act('open actions', (doing) =>
      openAction(doing, {
        origin: 'other',
        text: 'Report.',
        ownerPost: 'Rural lead',
        openedOn: openedOn.toString(),
      }),
    );
  const { id } = await open(today.add({ days: 1 }));
  const one: Subject = { kind: 'action', subject: id };
  assert.match(declined(await publish(one)), /a day that has not come\. Publish it from then\./);
  const obstacles = await whyNotYet(records, (await prepare(records, one)) as Prepared);
  assert.deepEqual(
    obstacles.map(({ href }) => href),
    [`/actions/${id}`],
  );
  const { id: subject } = await open(today);
  assert.ok(!isDeclined(await publish({ kind: 'action', subject })));
});
