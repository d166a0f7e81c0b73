import type { Grouping } from '../boards/board-filter.ts';
import type { BoardGroup } from '../boards/grouped-board.ts';
import { originWords } from './words.ts';

/** How a group is called; `priorities` are titles of the plan's priorities by their ids. */
export const labelOf = (
  by: Grouping,
  { key, label }: BoardGroup,
  priorities: ReadonlyMap<string, string>,
): string => {
  if (by === 'priority') return priorities.get(key) ?? label;
  return by === 'origin' ? originWords[key as keyof typeof originWords] : label;
};
