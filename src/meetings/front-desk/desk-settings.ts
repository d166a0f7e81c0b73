import type { Context } from 'hono';
import type { Clock } from '../../platform/clock.ts';
import type { PublishedReader } from '../../platform/db/published-reader.ts';
import { findRecord } from '../../published-record/index.ts';
import type { PageContent } from '../../site/index.ts';
import { meetingContentSchema, type MeetingContent } from '../public-content.ts';
import type { FrontDesk } from './front-desk.ts';

export interface FrontDeskSettings {
  published: PublishedReader;
  desk: FrontDesk;
  /** Called once something was written with a letter that tells of it. */
  afterAct: () => Promise<void> | void;
  clock: Clock;
  originOf: (c: Context) => string;
  /** Of the public site, without a trailing slash. */
  address: string;
  /** Shows a page in the shell of the public site; undefined content is "not found". */
  show(c: Context, content: PageContent | undefined, status?: 200 | 403 | 422 | 429): Promise<Response>;
}

/** The meeting as it is published: in public, also a cancelled one. */
export async function meetingOf(
  { published }: FrontDeskSettings,
  c: Context,
): Promise<MeetingContent | undefined> {
  const slug = c.req.param('slug') ?? '';
  const record = await published.read((db) =>
    findRecord(db, { kind: 'meeting', slug, schema: meetingContentSchema }),
  );
  if (record === undefined || !('content' in record)) return undefined;
  return record.content.isPublic ? record.content : undefined;
}
