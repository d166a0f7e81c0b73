import type { MinutesRow } from './rows.ts';
import type { MinutesState } from './words.ts';

/** Draft, then circulated, then approved at a later meeting: told by their instants, never by a column of its own. */
export const minutesState = ({
  circulated_at,
  approved_at,
}: Pick<MinutesRow, 'circulated_at' | 'approved_at'>): MinutesState =>
  approved_at !== null ? 'approved' : circulated_at !== null ? 'circulated' : 'draft';
