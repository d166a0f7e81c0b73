import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { visibleTo } from '../visible-actions.ts';

/** The file of a piece of evidence, if the actor may read its action and it was not taken back. */
export async function evidenceFileFor(
  actor: Actor,
  db: Records,
  action: number,
  evidence: number,
): Promise<{ file_hash: string; file_name: string; media_type: string } | undefined> {
  const found = await db
    .selectFrom('evidence')
    .innerJoin('action', 'action.id', 'evidence.action')
    .select(['file_hash', 'file_name', 'media_type'])
    .where('action.id', '=', action)
    .where((eb) => visibleTo(actor)(eb as never))
    .where('evidence.id', '=', evidence)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (found?.file_hash == null) return undefined;
  const { file_hash, file_name, media_type } = found;
  return {
    file_hash,
    file_name: file_name ?? 'evidence',
    media_type: media_type ?? 'application/octet-stream',
  };
}
