import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { findRecord } from '../../published-record/index.ts';
import type { Maker } from '../../site/index.ts';
import { actionContentSchema, type ActionContent } from '../public-content.ts';
import { surroundingsOf } from './published-reads.ts';
import { ratingOfContent } from './rating-of.ts';

/**
 * One action as it was published, with its version and its address, how it goes on the day that is named, and the
 * addresses of what it belongs to: what is not public itself is null.
 */
export const actionFile =
  (address: string): Maker =>
  async (visit, db, { params }) => {
    const slug = (params['slug'] ?? '').replace(/\.json$/, '');
    const found = await findRecord(db, { kind: 'action', slug, schema: actionContentSchema });
    if (found === undefined || 'withdrawn' in found) return { notFound: 'There is no page at this address.' };
    const { content, title, version, publishedAt, note } = found;
    const { rating, because, overdue } = ratingOfContent(content, visit.today);
    const told = {
      address: `${address}/actions/${slug}`,
      title,
      version,
      published_at: publishedAt,
      note,
      ...content,
      ...(await belongings(db, content, address)),
      rated_on: visit.today,
      rating,
      rated_because: because,
      overdue,
    };
    return { type: 'application/json; charset=utf-8', file: `${JSON.stringify(told, null, 1)}\n` };
  };

/** In place of ids of the record, which say nothing to anybody outside. */
async function belongings(db: PublishedDb, content: ActionContent, address: string) {
  const { recommendation, meeting, supersededBy } = content;
  const around = await surroundingsOf(db, {
    meeting,
    inspection: recommendation?.inspection ?? null,
    supersededBy,
  });
  const at = (list: string, found: { slug: string } | undefined) =>
    found === undefined ? null : `${address}/${list}/${found.slug}`;
  const inspection = at('inspections', around.inspection);
  return {
    meeting: at('meetings', around.meeting),
    recommendation:
      recommendation === null || inspection === null ? null : { inspection, number: recommendation.number },
    supersededBy: at('actions', around.successor),
  };
}
