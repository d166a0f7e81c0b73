import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { fileColumns, type FileOfPaper } from './add-paper.ts';
import { meetingOfPaper, paperThere } from './paper-there.ts';

/**
 * Puts another file in the place of a paper's. The paper keeps its number, title and place; the earlier file stays in
 * the record as that of a paper that was taken off.
 */
export async function replacePaperFile(
  doing: Doing,
  { id, version, file }: { id: number; version: number; file: FileOfPaper },
): Promise<{ meeting: number } | Declined> {
  const { tx, actor, at } = doing;
  const before = await paperThere(doing, id);
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({});
  if (before.file_hash === null) return { declined: 'This paper was written here: change its words.' };
  if (before.file_hash === file.hash)
    return { declined: 'This is the file that is there already.', field: 'file' };
  const after = { ...fileColumns(file), added_by: actor.person, added_at: at.toString() };
  const saved = await tx
    .updateTable('paper')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  const { id: _, ...earlier } = before;
  const kept = await tx
    .insertInto('paper')
    .values({ ...earlier, removed_at: at.toString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await doing.changed({ subject: 'paper', id, before, after: { ...after, earlier_file_kept_as: kept.id } });
  return { meeting: await meetingOfPaper(doing, before) };
}
