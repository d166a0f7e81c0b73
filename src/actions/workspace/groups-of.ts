import type { BoardCell } from '../boards/board.ts';
import type { Grouping } from '../boards/board-filter.ts';
import { originWords } from './words.ts';

/** Actions that belong together, counted. */
export interface Group {
  key: string;
  label: string;
  cells: readonly BoardCell[];
}

/** The groups of counted actions, named; `priorities` are titles of the plan's priorities by their ids. */
export const groupsOf = (
  by: Grouping,
  cells: readonly BoardCell[],
  priorities: ReadonlyMap<string, string>,
): Group[] =>
  [...Map.groupBy(cells, ({ key }) => key)].map(([key, own]) => ({
    key,
    label: labelOf(by, key, own[0]?.label ?? key, priorities),
    cells: own,
  }));

const labelOf = (
  by: Grouping,
  key: string,
  label: string,
  priorities: ReadonlyMap<string, string>,
): string => {
  if (by === 'priority') return priorities.get(key) ?? label;
  return by === 'origin' ? originWords[key as keyof typeof originWords] : label;
};
