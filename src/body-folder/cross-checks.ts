import type { Area, Body, PopulationGroup } from '../bodies/index.ts';
import type { KnownNames, MeasureDefinition } from '../measures/index.ts';
import type { WrittenPlan } from '../plan/index.ts';
import type { Fault } from '../platform/files/fault.ts';
import { nearNames } from '../platform/files/near-names.ts';
import { orList } from '../platform/files/plain-message.ts';
import type { LineOf } from '../platform/files/yaml-file.ts';

/** Names that one file uses and another defines; undefined, and not checked, where the other could not be read. */
export type Known = KnownNames;

export const setOfCodes = (areas: readonly Area[]): Set<string> => new Set(areas.map(({ code }) => code));

export const setOfIds = (measures: readonly MeasureDefinition[]): Set<string> =>
  new Set(measures.map(({ id }) => id));

/** A priority shows measures that exist. */
export function planFaults({ written }: WrittenPlan, { measures }: Known): Fault[] {
  return written.flatMap(({ priority, file, lineOf }) =>
    (['headline', 'other'] as const).flatMap((list) =>
      priority.measures[list].flatMap((id, at) => {
        if (measures === undefined || measures.has(id)) return [];
        return [unknownMeasure(file, lineOf(['measures', list, at]), id, measures)];
      }),
    ),
  );
}

/** A rebase is of a measure that exists. */
export function rebaseFaults(body: Body, lineOf: LineOf, { measures }: Known): Fault[] {
  return body.rebases.flatMap(({ measure }, at) => {
    if (measures === undefined || measures.has(measure)) return [];
    return [unknownMeasure('body.yaml', lineOf(['rebases', at, 'measure']), measure, measures)];
  });
}

/** A group lives in an area that exists. */
export function groupFaults(groups: readonly PopulationGroup[], { areas }: Known): Fault[] {
  return groups.flatMap(({ area, line }) => {
    if (areas === undefined || areas.has(area)) return [];
    return [{ file: 'population-groups.csv', line, says: `area: "${area}" is not in areas.csv` }];
  });
}

function unknownMeasure(file: string, line: number, id: string, measures: ReadonlySet<string>): Fault {
  const near = nearNames(id, [...measures]);
  const todo =
    near.length > 0 ? `Did you mean ${orList(near)}?` : 'Correct the id, or define it in measures/.';
  return { file, line, says: `there is no measure "${id}"`, todo };
}
