import { escapeXml } from '../../platform/html/index.ts';
import { plainWords } from '../../record-text/index.ts';
import type { Maker } from '../../site/index.ts';
import { newRecords, type NewRecord } from '../published-reads.ts';
import { kindWords } from '../record-kind.ts';

/** How many entries a feed holds. */
const most = 100;

/** What was published and corrected, the newest first (RFC 4287). */
export const recordFeed =
  (address: string): Maker =>
  async (visit, db) => {
    const records = await newRecords(db, most);
    const self = `${address}/feeds/record.atom`;
    const file = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <title>${escapeXml(`Scrutiny of ${visit.forceName}`)}</title>
  <subtitle>${escapeXml(`Meetings, minutes, questions, actions and inspections, published by ${visit.bodyName}`)}</subtitle>
  <id>${escapeXml(self)}</id>
  <link rel="self" href="${escapeXml(self)}"/>
  <link href="${escapeXml(`${address}/meetings`)}"/>
  <updated>${records[0]?.at ?? '1970-01-01T00:00:00Z'}</updated>
  <author><name>${escapeXml(visit.bodyName)}</name></author>
${records.map((record) => entryText(record, address)).join('\n')}
</feed>
`;
    return { type: 'application/atom+xml; charset=utf-8', file };
  };

function entryText({ kind, slug, title, version, at, note }: NewRecord, address: string): string {
  const href = `${address}${kindWords[kind].path(slug)}`;
  const says = version === 1 ? 'Published.' : `Version ${version}. ${note}`;
  return `  <entry>
    <title>${escapeXml(plainWords(title))}</title>
    <id>${escapeXml(`${href}#version-${version}`)}</id>
    <link href="${escapeXml(href)}"/>
    <updated>${at}</updated>
    <summary>${escapeXml(says)}</summary>
  </entry>`;
}
