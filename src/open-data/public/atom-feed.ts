import { escapeXml } from '../../platform/html/index.ts';
import {
  headlineSentence,
  inPlace,
  loadFigures,
  readingAt,
  seriesIn,
  lastMonthOf,
} from '../../measures/index.ts';
import { figurePath } from '../../measures/public-index.ts';
import type { Maker } from '../../site/index.ts';

/** The newest figure of every computed measure for the whole force, each with its permanent address. */
export const atomFeed =
  (address: string): Maker =>
  async (visit, db) => {
    const figures = visit.round === null ? undefined : await loadFigures(db, visit.round.id);
    const series = figures === undefined ? [] : await seriesIn(db, figures, { area: visit.forceArea });
    const entries = series.map((one) => {
      const to = lastMonthOf(one);
      const reading = readingAt(one, '12-months', to, figures?.rules);
      const path = figurePath({
        round: visit.round?.id ?? 0,
        measure: one.definition.id,
        area: one.area.code,
        window: '12-months',
        to,
      });
      return {
        title: one.definition.title,
        href: `${address}${path}`,
        says: headlineSentence(reading, one.definition, { place: inPlace(one.area.name) }),
      };
    });
    const updated = visit.round?.madeAt ?? '1970-01-01T00:00:00Z';
    const file = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <title>${escapeXml(`New figures: ${visit.forceName}`)}</title>
  <subtitle>${escapeXml(`Published by ${visit.bodyName}${visit.generated ? '. These records are generated, not real' : ''}`)}</subtitle>
  <id>${escapeXml(`${address}/feeds/figures.atom`)}</id>
  <link rel="self" href="${escapeXml(`${address}/feeds/figures.atom`)}"/>
  <link href="${escapeXml(`${address}/`)}"/>
  <updated>${updated}</updated>
  <author><name>${escapeXml(visit.bodyName)}</name></author>
${entries.map((entry) => entryText(entry, updated)).join('\n')}
</feed>
`;
    return { type: 'application/atom+xml; charset=utf-8', file };
  };

const entryText = (
  { title, href, says }: { title: string; href: string; says: string },
  updated: string,
): string =>
  `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${escapeXml(href)}</id>
    <link href="${escapeXml(href)}"/>
    <updated>${updated}</updated>
    <summary>${escapeXml(says)}</summary>
  </entry>`;
