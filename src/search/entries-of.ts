import { loadFigures, measuresIn } from '../measures/index.ts';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import type { Visit } from '../site/index.ts';
import { planTextsIn, termsToFind } from './published-reads.ts';
import { recordEntries } from './record-entries.ts';
import type { SearchEntry } from './search-entry.ts';
import { sitePages } from './site-pages.ts';

/** Everything that a reader can look for: measures, the plan, areas, terms, the record of scrutiny and pages, in this order. */
export async function entriesOf(visit: Visit, db: PublishedDb): Promise<SearchEntry[]> {
  const measures = await measuresIn(db, visit.edition);
  const plan = await planTextsIn(db, visit.edition);
  const figures = visit.round === null ? undefined : await loadFigures(db, visit.round.id);
  const terms = await termsToFind(db, visit.edition);
  return [
    ...measures.map(({ id, title, definition, synonyms }): SearchEntry => ({
      kind: 'measure',
      title,
      text: definition,
      words: [...synonyms, id],
      href: `/measures/${id}`,
    })),
    ...plan.map((entry): SearchEntry => ({ kind: 'plan', words: [], ...entry })),
    ...(figures?.areas ?? []).map(({ code, name }): SearchEntry => ({
      kind: 'area',
      title: name,
      text: `Every measure of policing in ${name}.`,
      words: [code],
      href: `/areas/${code}`,
    })),
    ...terms.map(({ slug, term, meaning }): SearchEntry => ({
      kind: 'term',
      title: term,
      text: meaning,
      words: [],
      href: `/glossary#${slug}`,
    })),
    ...(await recordEntries(db)),
    ...sitePages,
  ];
}
