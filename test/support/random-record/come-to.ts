import type { Fate } from './fates.ts';
import type { RecordSite } from '../record-site.ts';
import type { Subject } from '../../../src/publishing/records/composed.ts';
import type { Tokens } from '../tokens.ts';

const later = '2099-01-01T00:00:00Z';

/** Publishes, changes, corrects, holds back and withdraws, as its fate is. */
export async function comeTo(
  site: RecordSite,
  tokens: Tokens,
  subject: Subject,
  its: Fate,
  change: (isPublicThen: boolean) => Promise<void>,
  mayBePublic = true,
): Promise<void> {
  const publish = async (settings: Parameters<RecordSite['publish']>[1] = {}) => {
    const done = await site.publish(subject, settings);
    if ('declined' in done && mayBePublic) throw new Error(`${subject.kind}: ${done.declined}`);
  };
  const note = (where: string) => tokens.either(mayBePublic, where);
  if (its === 'never published') return change(false);
  const isHeld = its === 'under embargo' || its === 'withdrawn before its embargo ended';
  await publish(isHeld ? { shownFrom: Temporal.Instant.from(later) } : {});
  if (its === 'published, then changed and not published again') await change(false);
  if (its === 'published, then corrected and the earlier version taken down') {
    await change(true);
    await publish({ note: note('note of a correction'), takeDownEarlier: true });
  }
  if (its === 'withdrawn') await site.withdraw(subject, note('note of a withdrawal'));
  if (its === 'withdrawn before its embargo ended')
    await site.withdraw(subject, tokens.hide('note before an embargo ended'));
}
