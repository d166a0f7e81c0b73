import { DataTable, type Column } from '../../platform/design/index.ts';
import { countOf, type BoardCell } from '../boards/board.ts';
import type { BoardFilter, Grouping } from '../boards/board-filter.ts';
import type { BoardGroup } from '../boards/grouped-board.ts';
import { ratings, type Rating } from '../rating/rating.ts';
import { boardAddress } from './board-address.ts';
import { ratingWords } from './words.ts';

interface GroupTableProps {
  by: Grouping;
  /** Those of this page. */
  groups: readonly BoardGroup[];
  /** What all groups of all pages are made of. */
  cells: readonly BoardCell[];
  filter: BoardFilter;
}

/** Actions counted by group and rating; each group leads to its actions. The last row sums all groups, of every page. */
export function GroupTable({ by, groups, cells, filter }: GroupTableProps) {
  const total: BoardGroup = { key: '', label: 'All', cells };
  return (
    <DataTable
      id="groups"
      caption={`Actions by ${by}`}
      columns={[nameColumn(by, filter), ...countColumns]}
      rows={groups.length === 0 ? [] : [...groups, total]}
      total={groups.length > 0}
      compact
      empty="No action is like this."
    />
  );
}

const nameColumn = (by: Grouping, filter: BoardFilter): Column<BoardGroup> => ({
  id: 'name',
  heading: `${by.slice(0, 1).toUpperCase()}${by.slice(1)}`,
  rowHeader: true,
  value: ({ key, label }) =>
    key === '' ? label : <a href={boardAddress({ ...filter, [by]: key })}>{label}</a>,
});

const countColumns: readonly Column<BoardGroup>[] = [
  { id: 'count', heading: 'Actions', numeric: true, value: ({ cells }) => countOf(cells) },
  {
    id: 'overdue',
    heading: 'Overdue',
    numeric: true,
    value: ({ cells }) => countOf(cells, ({ overdue }) => overdue),
  },
  ...ratings.map((rating: Rating) => ({
    id: rating,
    heading: `${ratingWords[rating].shape} ${ratingWords[rating].colour}`,
    numeric: true,
    value: ({ cells }: BoardGroup) => countOf(cells, (cell) => cell.rating === rating),
  })),
];
