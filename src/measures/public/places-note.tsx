import { KeyValue } from '../../platform/design/index.ts';
import { showCount, showPercent } from '../words/numbers.ts';
import { showMonth } from '../words/periods.ts';
import type { ShownMeasure } from './shown-measure.ts';

/** Where the records of the source lie: inside the areas, elsewhere, or nowhere known. The parts add up. */
export function PlacesNote({ shown }: { shown: ShownMeasure }) {
  const found = shown.figures.reconciliation.sources.find(
    ({ source }) => source === shown.computation.source,
  );
  if (found === undefined) return null;
  const part = (count: number) =>
    `${showCount(count)} (${showPercent((100 * count) / Math.max(1, found.total))})`;
  const names = found.outsideNames.slice(0, 5).map(({ name, records }) => `${name} ${showCount(records)}`);
  return (
    <>
      <h3>Where the records lie</h3>
      <p>
        All records of this source, {showMonth(found.from)} to {showMonth(found.to)}.{' '}
        {found.placed
          ? 'Area figures leave out what could not be placed in an area; force figures count everything.'
          : 'They do not name an area, so there are figures for the whole force only.'}
      </p>
      <KeyValue
        entries={[
          { term: 'Records counted', value: showCount(found.total) },
          ...(found.placed
            ? [
                { term: 'In an area of the force', value: part(found.inAreas) },
                {
                  term: 'Placed outside the force',
                  value: `${part(found.outside)}${names.length > 0 ? `: ${names.join(', ')}${found.outsideNames.length > 5 ? ' and others' : ''}` : ''}`,
                },
                { term: 'Without a location', value: part(found.withoutLocation) },
              ]
            : []),
          { term: 'Exact repeats, not counted', value: showCount(found.repeats) },
        ]}
      />
    </>
  );
}
