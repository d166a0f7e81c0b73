import type { Clock } from '../platform/clock.ts';
import type { Home } from '../platform/home.ts';
import { logEvent } from '../platform/log.ts';
import type { InstallationKey } from '../platform/secrets/installation-key.ts';
import { faultInWords, type AuditFault } from './audit-fault.ts';
import { addAuditNote, readAuditNotes, type AuditNote } from './audit-notes-file.ts';
import { verifySinceLastNote } from './verify-audit.ts';

type Noted = Pick<Home, 'folder' | 'records'>;

/**
 * Notes the last line of the audit, unless that is noted already. Notes are kept outside the database: whoever may write
 * to the database alone can make the whole chain anew, but not what was noted of it. So that nobody has another chain
 * noted bit by bit, nothing is added where the audit does not go on from the last note; that is written to the log.
 */
export async function noteAudit(
  home: Noted,
  key: InstallationKey,
  clock: Clock,
): Promise<AuditFault | undefined> {
  const held = await holdToNotes(home, key);
  if ('found' in held) {
    logEvent(clock(), 'audit not noted', faultInWords(held.found));
    return held.found;
  }
  const { last, notes } = held;
  if (last.number > (notes.at(-1)?.number ?? 0))
    await addAuditNote(home.folder, key, { at: clock().toString({ smallestUnit: 'second' }), ...last });
  return undefined;
}

/** What is wrong with the notes, or with the audit since the last of them; nothing where it goes on from there. */
export async function faultSinceNote(home: Noted, key: InstallationKey): Promise<AuditFault | undefined> {
  const held = await holdToNotes(home, key);
  return 'found' in held ? held.found : undefined;
}

async function holdToNotes(
  { folder, records }: Noted,
  key: InstallationKey,
): Promise<{ found: AuditFault } | { last: Omit<AuditNote, 'at'>; notes: readonly AuditNote[] }> {
  const kept = await readAuditNotes(folder, key);
  if ('badNote' in kept) return { found: kept };
  const verdict = await verifySinceLastNote(records, kept.notes);
  if ('fault' in verdict) return { found: verdict };
  return { last: { number: verdict.lines, hash: verdict.lastHash }, notes: kept.notes };
}
