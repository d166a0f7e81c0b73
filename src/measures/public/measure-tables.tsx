import type { Visit } from '../../site/index.ts';
import { computedAmong, othersAmong, type ListedMeasure } from './find/listed-measure.ts';
import { MeasureList } from './find/measure-list.tsx';
import { ReportedList } from './reported/reported-list.tsx';

interface Props {
  visit: Visit;
  area: string;
  id: string;
  title: string;
  rows: readonly ListedMeasure[];
}

/** Measures computed here and measures that others reported, never in one table. */
export function MeasureTables({ visit, area, id, title, rows }: Props) {
  const computed = computedAmong(rows);
  const others = othersAmong(rows);
  return (
    <>
      {computed.length > 0 && (
        <MeasureList
          visit={visit}
          area={area}
          id={`${id}-computed`}
          caption={`${title}: computed`}
          rows={computed}
        />
      )}
      {others.length > 0 && (
        <ReportedList
          visit={visit}
          id={`${id}-reported`}
          caption={`${title}: as reported by others`}
          rows={others}
        />
      )}
    </>
  );
}
