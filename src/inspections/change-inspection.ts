import { notThere, type Declined, type Doing } from '../audit/index.ts';
import { policeDay } from '../platform/clock.ts';
import { marksDeclined } from '../record-text/index.ts';
import { inspectionColumns, inspectionFault, type InspectionSaid } from './inspection-said.ts';

type Columns = ReturnType<typeof inspectionColumns> & { chief_comments: string; body_comments: string };

/** Changes some columns of a report unless somebody else changed it meanwhile. */
async function change(
  doing: Doing,
  { inspection, version }: { inspection: number; version: number },
  columns: Partial<Columns>,
  saidNow: (row: Columns) => Record<string, unknown>,
): Promise<{ id: number } | Declined> {
  const held = await doing.tx
    .selectFrom('inspection')
    .selectAll()
    .where('id', '=', inspection)
    .forUpdate()
    .executeTakeFirst();
  if (held === undefined) return notThere;
  if (held.version !== version)
    return { declined: 'Somebody else changed this meanwhile.', changed: saidNow(held) };
  await doing.tx
    .updateTable('inspection')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', inspection)
    .execute();
  await doing.changed({ subject: 'inspection', id: inspection, before: held, after: columns });
  return { id: inspection };
}

interface Seen {
  inspection: number;
  version: number;
}

/** What is told of the report itself. */
export async function changeInspection(
  doing: Doing,
  { inspection, version, ...said }: InspectionSaid & Seen,
): Promise<{ id: number } | Declined> {
  const fault = inspectionFault(said, policeDay(doing.at));
  if (fault !== undefined) return fault;
  return change(doing, { inspection, version }, inspectionColumns(said), (row) => ({
    title: row.title,
    kind: row.kind,
    inspector: row.inspector,
    address: row.address,
    summary: row.summary,
    publishedOn: row.published_on,
    responsePublishedOn: row.response_published_on ?? '',
    responseAddress: row.response_address,
  }));
}

type Comments = Seen & { words: string };

/** The chief officer's comments on the report. */
export const commentForChief = async (doing: Doing, { words, ...seen }: Comments) =>
  marksDeclined({ words }) ??
  change(doing, seen, { chief_comments: words.trim() }, (row) => ({ words: row.chief_comments }));

/** The body's own comments, and its reply to the chief officer's. */
export const commentForBody = async (doing: Doing, { words, ...seen }: Comments) =>
  marksDeclined({ words }) ??
  change(doing, seen, { body_comments: words.trim() }, (row) => ({ words: row.body_comments }));
