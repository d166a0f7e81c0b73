import { DataTable, type Column } from '../../platform/design/index.ts';
import { countOf, type BoardCell } from '../boards/board.ts';
import type { BoardFilter, Grouping } from '../boards/board-filter.ts';
import { ratings, type Rating } from '../rating/rating.ts';
import { boardAddress } from './board-address.ts';
import { originWords, ratingWords } from './words.ts';

interface Group {
  key: string;
  label: string;
  cells: readonly BoardCell[];
}

interface GroupTableProps {
  by: Grouping;
  cells: readonly BoardCell[];
  filter: BoardFilter;
  /** Titles of the plan's priorities by their ids. */
  priorities: ReadonlyMap<string, string>;
}

/** Actions counted by group and rating; each group leads to its actions. The last row sums the others. */
export function GroupTable({ by, cells, filter, priorities }: GroupTableProps) {
  const groups = [...Map.groupBy(cells, ({ key }) => key)].map(([key, own]) => ({
    key,
    label: labelOf(by, key, own[0]?.label ?? key, priorities),
    cells: own,
  }));
  const total: Group = { key: '', label: 'All', cells };
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

const labelOf = (
  by: Grouping,
  key: string,
  label: string,
  priorities: ReadonlyMap<string, string>,
): string => {
  if (by === 'priority') return priorities.get(key) ?? label;
  return by === 'origin' ? originWords[key as keyof typeof originWords] : label;
};

const nameColumn = (by: Grouping, filter: BoardFilter): Column<Group> => ({
  id: 'name',
  heading: `${by.slice(0, 1).toUpperCase()}${by.slice(1)}`,
  rowHeader: true,
  value: ({ key, label }) =>
    key === '' ? label : <a href={boardAddress({ ...filter, [by]: key })}>{label}</a>,
});

const countColumns: readonly Column<Group>[] = [
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
    value: ({ cells }: Group) => countOf(cells, (cell) => cell.rating === rating),
  })),
];
