import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { meetingOfPaper, paperThere } from './paper-there.ts';

/** Takes a paper off its item; the row and the file stay in the record. */
export async function removePaper(
  doing: Doing,
  { id, version }: { id: number; version: number },
): Promise<{ meeting: number } | Declined> {
  const before = await paperThere(doing, id);
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({});
  const after = { removed_at: doing.at.toString(), version: version + 1 };
  await doing.tx.updateTable('paper').set(after).where('id', '=', id).execute();
  await doing.changed({ subject: 'paper', id, before, after });
  return { meeting: await meetingOfPaper(doing, before) };
}
