import { escapeXml } from '../../platform/html/index.ts';
import { plainWords, shortened } from '../../record-text/index.ts';
import type { Maker } from '../../site/index.ts';
import { kindWords } from '../record-kind.ts';
import { recordNotices, type RecordNotice } from '../record-notices.ts';

/** How many entries a feed holds. */
const most = 100;

/**
 * What was published, corrected and withdrawn, the newest first (RFC 4287). One entry a record: its id stays, and a later
 * instant makes readers put what is said now in the place of what they kept.
 */
export const recordFeed =
  (address: string): Maker =>
  async (visit, db) => {
    const notices = await recordNotices(db, most);
    const self = `${address}/feeds/record.atom`;
    const file = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <title>${escapeXml(`Scrutiny of ${visit.forceName}`)}</title>
  <subtitle>${escapeXml(`Meetings, minutes, questions, actions and inspections, published by ${visit.bodyName}`)}</subtitle>
  <id>${escapeXml(self)}</id>
  <link rel="self" href="${escapeXml(self)}"/>
  <link href="${escapeXml(`${address}/meetings`)}"/>
  <updated>${notices[0]?.at ?? '1970-01-01T00:00:00Z'}</updated>
  <author><name>${escapeXml(visit.bodyName)}</name></author>
${notices.map((notice) => entryText(notice, address)).join('\n')}
</feed>
`;
    return { type: 'application/atom+xml; charset=utf-8', file };
  };

function entryText(notice: RecordNotice, address: string): string {
  const { title, path, says } =
    notice.shown === undefined ? withdrawal(notice) : publication(notice, notice.shown);
  return `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${escapeXml(`${address}/feeds/record.atom#${notice.id}`)}</id>
    <link href="${escapeXml(`${address}${path}`)}"/>
    <updated>${notice.at}</updated>
    <summary>${escapeXml(says)}</summary>
  </entry>`;
}

interface Said {
  title: string;
  path: string;
  says: string;
}

const publication = (
  { kind, note }: RecordNotice,
  { slug, title, version, words }: NonNullable<RecordNotice['shown']>,
): Said => ({
  title: words === '' ? plainWords(title) : `${plainWords(title)}: ${shortened(plainWords(words), 100)}`,
  path: kindWords[kind].path(slug),
  says: version === 1 ? 'Published.' : `Corrected: version ${version}. ${note}`,
});

/** It leads to the list: the address of what was withdrawn may hold words that must not be read any more. */
const withdrawal = ({ kind, note }: RecordNotice): Said => ({
  title: `Withdrawn: ${kind === 'minutes' ? 'minutes' : `${kind === 'action' || kind === 'inspection' ? 'an' : 'a'} ${kindWords[kind].one}`}`,
  path: kindWords[kind].list.href,
  says: `Withdrawn. ${note}`,
});
