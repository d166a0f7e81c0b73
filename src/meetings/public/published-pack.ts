import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { findRecord } from '../../published-record/index.ts';
import { plainWords } from '../../record-text/index.ts';
import type { Pack } from '../pack/pack.ts';
import { publicPack } from '../pack/public-pack.ts';
import { withEachText } from '../with-each-text.ts';
import { paperPath } from './addresses.ts';
import { meetingContentSchema, minutesContentSchema, type MeetingContent } from '../public-content.ts';

/** A published pack, with the address of each file in it by its hash. */
export interface PublishedPack {
  pack: Pack;
  fileAddresses: ReadonlyMap<string, string>;
}

/**
 * The public edition of a meeting's pack, made from what was published of the meeting and of its minutes: what was never
 * published has no way into it. Figures stand as they were frozen.
 */
export async function publishedPack(db: PublishedDb, slug: string): Promise<PublishedPack | undefined> {
  const meeting = await findRecord(db, { kind: 'meeting', slug, schema: meetingContentSchema });
  if (meeting === undefined || 'withdrawn' in meeting) return undefined;
  const minutes = await findRecord(db, { kind: 'minutes', slug, schema: minutesContentSchema });
  const content = minutes === undefined || 'withdrawn' in minutes ? null : minutes.content;
  return {
    pack: await withEachText(publicPack(meeting.content, content), (text) =>
      Promise.resolve(plainWords(text)),
    ),
    fileAddresses: fileAddressesOf(slug, meeting.content),
  };
}

const fileAddressesOf = (slug: string, { agenda }: MeetingContent): Map<string, string> =>
  new Map(
    agenda.flatMap((one) =>
      one.part === 2
        ? []
        : one.papers.flatMap((paper, at) =>
            paper.kind === 'file'
              ? [
                  [
                    paper.hash,
                    paperPath(slug, { item: one.number, position: at + 1, fileName: paper.fileName }),
                  ],
                ]
              : [],
          ),
    ),
  );
