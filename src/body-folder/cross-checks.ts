import type { Area, Body, PopulationGroup } from '../bodies/index.ts';
import type { WrittenPlan } from '../plan/index.ts';
import type { Fault } from '../platform/files/fault.ts';
import type { LineOf } from '../platform/files/yaml-file.ts';

/** Measures and areas that one file names and another must define. Where the other could not be read, it is not checked. */
export interface Known {
  measures: ReadonlySet<string> | undefined;
  areas: ReadonlySet<string> | undefined;
}

export const setOfAreas = (areas: readonly Area[]): Set<string> => new Set(areas.map(({ code }) => code));

/** A priority shows measures that exist. */
export function planFaults({ written }: WrittenPlan, { measures }: Known): Fault[] {
  return written.flatMap(({ priority, file, lineOf }) =>
    (['headline', 'other'] as const).flatMap((list) =>
      priority.measures[list].flatMap((id, at) => {
        if (measures === undefined || measures.has(id)) return [];
        return [unknownMeasure(file, lineOf(['measures', list, at]), id)];
      }),
    ),
  );
}

/** A rebase is of a measure that exists. */
export function rebaseFaults(body: Body, lineOf: LineOf, { measures }: Known): Fault[] {
  return body.rebases.flatMap(({ measure }, at) => {
    if (measures === undefined || measures.has(measure)) return [];
    return [unknownMeasure('body.yaml', lineOf(['rebases', at, 'measure']), measure)];
  });
}

/** A group lives in an area that exists. */
export function groupFaults(groups: readonly PopulationGroup[], { areas }: Known): Fault[] {
  return groups.flatMap(({ area, line }) => {
    if (areas === undefined || areas.has(area)) return [];
    return [{ file: 'population-groups.csv', line, says: `area: "${area}" is not in areas.csv` }];
  });
}

const unknownMeasure = (file: string, line: number, id: string): Fault => ({
  file,
  line,
  says: `there is no measure "${id}"`,
  todo: 'Correct the id, or define it in measures/.',
});
