import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { linesDeclined, marksDeclined } from '../../record-text/index.ts';

/** A file by its hash; its bytes are kept with the row. */
export interface FileOfPaper {
  hash: string;
  name: string;
  mediaType: string;
  bytes: number;
  pages: number | null;
  metadataRemoved: boolean;
}

export interface NewPaper {
  agendaItem: number;
  title: string;
  /** Sent after the others. */
  isSupplement: boolean;
  /** A file, or words written here. */
  content: { file: FileOfPaper } | { body: string };
}

/** Puts a paper under an agenda item. It is as private as its item. */
export async function addPaper(
  doing: Doing,
  { agendaItem, title, isSupplement, content }: NewPaper,
): Promise<{ id: number; meeting: number } | Declined> {
  const { tx, actor, at } = doing;
  const declined = linesDeclined({ title }) ?? contentDeclined(content);
  if (declined !== undefined) return declined;
  if (title.trim() === '') return { declined: 'Enter the title of the paper.', field: 'title' };
  const found = await tx
    .selectFrom('agenda_item')
    .select('meeting')
    .where('id', '=', agendaItem)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) return notThere;
  const last = await tx
    .selectFrom('paper')
    .select('position')
    .where('agenda_item', '=', agendaItem)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    agenda_item: agendaItem,
    position: (last?.position ?? 0) + 1,
    title: title.trim(),
    is_supplement: isSupplement,
    ...columnsOf(content),
    added_by: actor.person,
    added_at: at.toString(),
  };
  const { id } = await tx.insertInto('paper').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'paper', id, after: row });
  return { id, meeting: found.meeting };
}

const contentDeclined = (content: NewPaper['content']): Declined | undefined => {
  if ('file' in content) return undefined;
  return content.body.trim() === ''
    ? { declined: 'Choose a file, or write the paper here.', field: 'body' }
    : marksDeclined({ body: content.body });
};

const columnsOf = (content: NewPaper['content']) =>
  'body' in content ? { body: content.body.trim() } : fileColumns(content.file);

/** A file as the row of its paper says it. */
export const fileColumns = (file: FileOfPaper) => ({
  file_hash: file.hash,
  file_name: file.name,
  media_type: file.mediaType,
  bytes: file.bytes,
  pages: file.pages,
  metadata_removed: file.metadataRemoved,
});
