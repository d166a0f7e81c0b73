import { DataTable } from '../../platform/design/index.ts';
import { showCount } from '../../measures/index.ts';
import { cellClasses, type CellClass } from '../cell-classes.ts';
import { smallest, type MapCells } from '../map-cells.ts';
import type { Grid } from '../published-reads.ts';
import { gridWords, mapPeriod, showShare } from '../words.ts';

/** The map in numbers: how many cells have how many records. Each cell is in the CSV. */
export function CellTable({ cells, grid, many }: { cells: MapCells; grid: Grid; many: string }) {
  const classes = cellClasses(cells.cells);
  return (
    <DataTable
      id="cell-table"
      caption={`How the ${many} spread over the ${gridWords[grid].many}, ${mapPeriod(cells)}`}
      compact
      columns={[
        { id: 'class', heading: `In one ${gridWords[grid].one}`, rowHeader: true, value: rangeText },
        {
          id: 'cells',
          heading: capital(gridWords[grid].many),
          numeric: true,
          value: ({ cells: n }: CellClass) => showCount(n),
        },
        { id: 'records', heading: capital(many), numeric: true, value: ({ records }) => showCount(records) },
        {
          id: 'share',
          heading: 'Share',
          numeric: true,
          value: ({ records }) => showShare(records, cells.located),
        },
      ]}
      rows={classes}
      footnotes={[
        cells.cells.some(({ withheld }) => withheld)
          ? `The file of cells has each with its number, or “fewer than ${smallest}”.`
          : 'The file of cells has each with its number.',
      ]}
      empty="No record of the period has a location."
    />
  );
}

const rangeText = ({ low, high }: CellClass): string =>
  Number.isFinite(high) ? `${showCount(low)} to ${showCount(high)}` : `${showCount(low)} or more`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
