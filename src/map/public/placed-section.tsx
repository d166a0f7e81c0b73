import { KeyValue, Section } from '../../platform/design/index.ts';
import { showCount } from '../../measures/index.ts';
import type { MapCell, MapCells } from '../map-cells.ts';
import type { Grid } from '../published-reads.ts';
import { gridWords, mapPeriod, showShare } from '../words.ts';

/** How much of the records the map shows, and what it leaves out. */
export function PlacedSection({ cells, grid, many }: { cells: MapCells; grid: Grid; many: string }) {
  const { located, unlocated, missing } = cells;
  const all = located + unlocated;
  const far = cells.cells.filter((cell) => !cells.near.includes(cell));
  const withheld = cells.cells.filter((cell) => cell.withheld);
  return (
    <Section title="What the map shows, and what it cannot" id="placed">
      <KeyValue
        entries={[
          { term: 'Period', value: mapPeriod(cells) },
          { term: 'With a location', value: `${showCount(located)} of ${showCount(all)} ${many}` },
          {
            term: 'Without a stated location',
            value: `${showCount(unlocated)}, ${showShare(unlocated, all)}: in the totals, not on the map`,
          },
          {
            term: `${gridWords[grid].many.charAt(0).toUpperCase()}${gridWords[grid].many.slice(1)} with records`,
            value: showCount(cells.cells.length),
          },
          ...(far.length === 0
            ? []
            : [
                {
                  term: 'Too far away to draw',
                  value: `${showCount(recordsIn(far))} in ${showCount(far.length)} ${gridWords[grid].many}, far outside the force: in the totals and in the file`,
                },
              ]),
          ...(withheld.length === 0
            ? []
            : [
                {
                  term: 'Hatched, number not shown',
                  value: `${showCount(withheld.length)} with 1 to 4 ${many}: so few could point at a person`,
                },
              ]),
          ...(missing === 0
            ? []
            : [{ term: 'Months not held', value: `${missing}: the map is of fewer months than the period` }]),
        ]}
      />
    </Section>
  );
}

const recordsIn = (cells: readonly MapCell[]): number => cells.reduce((sum, { count }) => sum + count, 0);
