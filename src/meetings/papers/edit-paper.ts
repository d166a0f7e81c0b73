import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { meetingOfPaper, paperThere } from './paper-there.ts';
import { linesDeclined, marksDeclined } from '../../record-text/index.ts';

export interface PaperWords {
  title: string;
  isSupplement: boolean;
  /** Of a paper written here; '' for a file. */
  body: string;
}

/** Changes a paper's title, its mark as a supplement, and its words if it was written here. A file is replaced by `replacePaperFile`. */
export async function editPaper(
  doing: Doing,
  { id, version, title, isSupplement, body }: PaperWords & { id: number; version: number },
): Promise<{ meeting: number } | Declined> {
  const before = await paperThere(doing, id);
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({ title: before.title, body: before.body });
  const declined = linesDeclined({ title }) ?? marksDeclined({ body });
  if (declined !== undefined) return declined;
  if (title.trim() === '') return { declined: 'Enter the title of the paper.', field: 'title' };
  const isWritten = before.file_hash === null;
  if (isWritten && body.trim() === '') return { declined: 'Write the paper.', field: 'body' };
  const after = {
    title: title.trim(),
    is_supplement: isSupplement,
    body: isWritten ? body.trim() : '',
  };
  const saved = await doing.tx
    .updateTable('paper')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  await doing.changed({ subject: 'paper', id, before, after });
  return { meeting: await meetingOfPaper(doing, before) };
}
