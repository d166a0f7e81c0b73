import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPublicationScene } from '../../../test/support/publication-scene.ts';
import { seenInPreview } from '../../../test/support/seen-in-preview.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

test('an action whose sign-off goes on after it was published waits to be published again, until it is', async (t) => {
  const { reader, addresses, ids, records, setClock, signedInAs } = await openPublicationScene(t);
  const today = async () => wordsOf((await reader.read('/')).body);
  const publish = async (address: string, note?: string) => {
    const seen = await seenInPreview(reader, address, note === undefined ? {} : { note });
    assert.equal((await reader.send(address, { ...seen.form, namesSeen: 'yes' })).status, 303);
  };
  await publish(addresses.meeting);
  await publish(addresses.action);
  assert.doesNotMatch(await today(), /To publish again/);
  setClock('PT20M');
  const step = {
    action: ids.action,
    step: 'position-stated',
    words: 'It is done.',
    by_name: 'Pat Lowe',
  } as const;
  await records
    .insertInto('action_step')
    .values({ ...step, at: '2021-03-01T10:10:00Z' })
    .execute();
  assert.match(
    await today(),
    /To publish again \(1\) Action 2021\/01: Plan it\. Position stated on 1 March 2021/,
  );
  const contributor = await signedInAs('contributor');
  assert.doesNotMatch(wordsOf((await contributor.read('/')).body), /To publish again/);
  await publish(addresses.action, 'Its owner stated a position.');
  assert.doesNotMatch(await today(), /To publish again/);
});
