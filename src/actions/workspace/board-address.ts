import { z } from 'zod';
import { pageNumber } from '../../workspace/index.ts';
import { boardFilter, groupings, type BoardFilter, type Grouping } from '../boards/board-filter.ts';

/** How actions can be looked at. */
export const boardQuery = boardFilter.extend({
  by: z
    .enum(Object.keys(groupings) as [Grouping, ...Grouping[]])
    .optional()
    .catch(undefined),
  page: pageNumber,
});
export type BoardQuery = z.infer<typeof boardQuery>;

export const filterNames = Object.keys(boardFilter.shape) as (keyof BoardFilter)[];

/** Where the actions of this filter are listed. */
export function boardAddress(
  filter: BoardFilter,
  { by, page, path = '/actions' }: { by?: Grouping | undefined; page?: number; path?: string } = {},
): string {
  const query = new URLSearchParams();
  for (const name of filterNames) if (filter[name]) query.set(name, filter[name]);
  if (by !== undefined) query.set('by', by);
  if (page !== undefined && page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
