import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { linesDeclined } from '../../record-text/index.ts';
import { minutesInDraft } from './minutes-in-draft.ts';

export interface NewSection {
  minutes: number;
  title: string;
  /** The item that it is about, of the same meeting and part; null for any other business. */
  agendaItem: number | null;
}

/** Adds a section at the end of minutes in draft. */
export async function addSection(
  doing: Doing,
  { minutes: id, title, agendaItem }: NewSection,
): Promise<{ section: number; meeting: number } | Declined> {
  const { tx } = doing;
  const lines = linesDeclined({ title });
  if (lines !== undefined) return lines;
  if (title.trim() === '') return { declined: 'Enter the title of the section.', field: 'title' };
  const minutes = await minutesInDraft(doing, id);
  if (isDeclined(minutes)) return minutes;
  if (agendaItem !== null && !(await isOfPart(doing, agendaItem, minutes)))
    return { declined: 'Choose an item of the same part of this agenda.', field: 'agendaItem' };
  const last = await tx
    .selectFrom('minute_section')
    .select('section')
    .where('minutes', '=', id)
    .orderBy('section', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    minutes: id,
    section: (last?.section ?? 0) + 1,
    title: title.trim(),
    agenda_item: agendaItem,
  };
  await tx.insertInto('minute_section').values(row).execute();
  await doing.changed({ subject: 'minute_section', id: `${id}/${row.section}`, after: row });
  return { section: row.section, meeting: minutes.meeting };
}

async function isOfPart(
  { tx }: Doing,
  agendaItem: number,
  { meeting, part }: { meeting: number; part: 1 | 2 },
): Promise<boolean> {
  const found = await tx
    .selectFrom('agenda_item')
    .select('id')
    .where('id', '=', agendaItem)
    .where('meeting', '=', meeting)
    .where('part', '=', part)
    .executeTakeFirst();
  return found !== undefined;
}
