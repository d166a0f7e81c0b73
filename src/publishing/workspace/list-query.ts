import { z } from 'zod';
import { kindWords, type RecordKind } from '../../published-record/index.ts';
import { pageNumber } from '../../workspace/index.ts';
import type { ListName } from '../records/publication-lists.ts';

/** Lists that have pages of their own. */
export type LongList = Exclude<ListName, 'held'>;

/** What of a list is shown; anything that is not understood is as if it were not there. */
export const listQuery = z.object({
  kind: z
    .enum(Object.keys(kindWords) as [RecordKind, ...RecordKind[]])
    .optional()
    .catch(undefined),
  words: z.string().trim().max(200).optional().catch(undefined),
  page: pageNumber,
});
export type ListQuery = z.infer<typeof listQuery>;

export function listAddress(list: LongList, { kind, words, page = 1 }: Partial<ListQuery> = {}): string {
  const query = new URLSearchParams();
  if (kind !== undefined) query.set('kind', kind);
  if (words !== undefined && words !== '') query.set('words', words);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return `/publication/${list}${text === '' ? '' : `?${text}`}`;
}
