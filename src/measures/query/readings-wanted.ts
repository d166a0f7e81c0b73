import { areaNameKey } from '../../bodies/index.ts';
import { refuse, type Refused } from '../../platform/files/fault.ts';
import { nearNames } from '../../platform/files/near-names.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { areaOf, measureOf, type Area, type Figures } from '../published-reads.ts';
import { isMonth, type Month } from '../readings/month.ts';
import { windows, type Window } from '../readings/window.ts';

/** What a person asked for, as typed. */
export interface Asked {
  measure: string;
  area?: string;
  by?: string;
  from?: string;
  to?: string;
  window?: string;
}

/** What was asked for, understood. */
export interface Wanted {
  definition: MeasureDefinition;
  areas: readonly Area[];
  /** '' for the measure as a whole. */
  dimension: string;
  from?: Month;
  to?: Month;
  window?: Window;
}

const noSuch = (option: string, typed: string, what: string, names: readonly string[]): Refused => {
  const near = nearNames(typed, names);
  const todo =
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : `The choice is: ${names.slice(0, 40).join(', ')}.`;
  return refuse({ file: option, says: `there is no ${what} "${typed}"`, todo });
};

/** Understands what was asked for, or refuses with the first thing that is unknown and what may have been meant. */
export function understand(asked: Asked, figures: Figures): Wanted | Refused {
  const definition = measureOf(figures, asked.measure);
  if (definition === undefined) {
    return noSuch(
      '--measure',
      asked.measure,
      'measure',
      figures.measures.map(({ id }) => id),
    );
  }
  const areas = areasMeant(asked.area, figures);
  if (areas === undefined) {
    const names = figures.areas.flatMap(({ code, name }) => [code, name]);
    return noSuch('--area', asked.area ?? '', 'area', names);
  }
  const { by: dimension = '', window } = asked;
  const breakdowns = dimensionsOf(definition, figures);
  if (dimension !== '' && !breakdowns.includes(dimension)) {
    if (breakdowns.length > 0)
      return noSuch('--by', dimension, `breakdown of ${definition.id} by`, breakdowns);
    return refuse({ file: '--by', says: `${definition.id} has no breakdowns` });
  }
  for (const option of ['from', 'to'] as const) {
    const month = asked[option];
    if (month === undefined || isMonth(month)) continue;
    return refuse({ file: `--${option}`, says: `"${month}" is not a month`, todo: 'Write it as 2025-06.' });
  }
  if (window !== undefined && !isWindow(window)) return noSuch('--window', window, 'window', windows);
  const { from, to } = asked;
  if (from !== undefined && to !== undefined && from > to) {
    return refuse({ file: '--from', says: `${from} is after ${to}` });
  }
  return {
    definition,
    areas,
    dimension,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(window === undefined ? {} : { window }),
  };
}

const isWindow = (text: string): text is Window => (windows as readonly string[]).includes(text);

/** The force when nothing is said, every area for "all", else the area of that code or name. */
function areasMeant(typed: string | undefined, figures: Figures): readonly Area[] | undefined {
  if (typed === undefined) return [figures.forceArea];
  if (typed === 'all') return figures.areas;
  const key = areaNameKey(typed);
  const found = areaOf(figures, typed) ?? figures.areas.find(({ name }) => areaNameKey(name) === key);
  return found === undefined ? undefined : [found];
}

function dimensionsOf(definition: MeasureDefinition, figures: Figures): string[] {
  if (definition.kind !== 'reported') return definition.breakdowns;
  const own = figures.observations.filter(
    ({ measure, dimension }) => measure === definition.id && dimension !== '',
  );
  return [...new Set(own.map(({ dimension }) => dimension))];
}
