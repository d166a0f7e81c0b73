import type { RandomRecord } from './random-record.ts';
import type { RecordSite } from '../record-site.ts';
import type { Subject } from '../../../src/publishing/records/composed.ts';
import type { Tokens } from '../tokens.ts';
import { addEvidence } from '../../../src/actions/evidence/add-evidence.ts';
import { addUpdate } from '../../../src/actions/changing/add-update.ts';
import { comeTo } from './come-to.ts';
import { firstWordsArePublic } from './fates.ts';
import { openAction } from '../../../src/actions/opening/open-action.ts';
import { statePosition } from '../../../src/actions/chain/state-position.ts';

export async function writeAction(
  site: RecordSite,
  tokens: Tokens,
  { fate: fateOfAction, isPrivate }: RandomRecord['actions'][number],
): Promise<void> {
  const isPublic = !isPrivate && firstWordsArePublic(fateOfAction);
  const { id } = await site.act('open actions', (doing) =>
    openAction(doing, {
      origin: 'other',
      text: `${tokens.either(isPublic, 'an action')} {{private x: ${tokens.hide('private passage of an action')}}}`,
      owner: site.officer.person,
      due: '2031-12-31',
      successCriteria: tokens.either(isPublic, 'success criteria'),
      part: isPrivate ? 2 : 1,
    }),
  );
  await site.act('update own actions', (doing) =>
    addUpdate(doing, {
      action: id,
      dated: '2025-01-02',
      text: tokens.either(isPublic, 'an update'),
      progress: 'on-track',
      givenBy: tokens.hide('who gave an update'),
    }),
  );
  const { hash } = await site.papers.keep(new TextEncoder().encode(tokens.hide('bytes of evidence')));
  tokens.private.set(hash, 'hash of evidence');
  await site.act('update own actions', (doing) =>
    addEvidence(doing, {
      action: id,
      title: tokens.hide('title of evidence'),
      effectiveOn: '2025-01-02',
      words: tokens.hide('words of evidence'),
      file: {
        hash,
        name: `${tokens.hide('name of an evidence file')}.pdf`,
        mediaType: 'application/pdf',
        bytes: 1,
      },
    }),
  );
  const subject: Subject = { kind: 'action', subject: id };
  if (isPrivate) {
    if (!('declined' in (await site.publish(subject)))) throw new Error('an action of Part 2 was published');
    return;
  }
  await comeTo(site, tokens, subject, fateOfAction, async () => {
    if (!firstWordsArePublic(fateOfAction)) {
      await site.records
        .updateTable('action')
        .set({ text: 'Another action.', success_criteria: '' })
        .where('id', '=', id)
        .execute();
      await site.records
        .updateTable('action_update')
        .set({ text: 'Another update.' })
        .where('action', '=', id)
        .execute();
    }
    await site.act('state a position', (doing) =>
      statePosition(doing, { action: id, words: tokens.hide('a position statement'), seen: 0 }),
    );
  });
}
