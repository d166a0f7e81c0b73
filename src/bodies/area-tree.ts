import { areaNameKey } from './area-name.ts';
import { kindName, kindRank, type Area } from './areas.ts';

/** Something wrong between areas: the line of areas.csv it is seen on, what, and what to do. */
export interface AreaFault {
  line: number;
  says: string;
  todo?: string;
}

/**
 * Faults that no line shows alone: repeated codes or local authority names, unknown or too small parents,
 * circles, and not exactly one force. `codes` are all codes of the file, also of lines at fault themselves.
 */
export function areaFaults(
  areas: readonly Area[],
  codes: ReadonlySet<string>,
  forceArea: string | undefined,
): AreaFault[] {
  // The first of a repeated code stands for it.
  const byCode = new Map(areas.toReversed().map((area) => [area.code, area]));
  const circles = circularParents(areas, byCode);
  const inCircle = new Set(circles.flat());
  return [
    ...repeated(areas, 'code', ({ code }) => code),
    ...repeated(localAuthorities(areas), 'local authority', ({ name }) => areaNameKey(name)),
    ...areas.flatMap((area) => (inCircle.has(area) ? [] : parentFaults(area, codes, byCode))),
    ...circles.map(circleFault),
    ...forceFaults(areas, forceArea),
  ];
}

const localAuthorities = (areas: readonly Area[]) => areas.filter(({ kind }) => kind === 'local-authority');

function repeated(areas: readonly Area[], what: string, keyOf: (area: Area) => string): AreaFault[] {
  const first = new Map<string, Area>();
  return areas.flatMap((area) => {
    const earlier = first.get(keyOf(area));
    if (earlier === undefined) {
      first.set(keyOf(area), area);
      return [];
    }
    const named = what === 'code' ? area.code : area.name;
    return [{ line: area.line, says: `the ${what} "${named}" is already on line ${earlier.line}` }];
  });
}

const aKind = (kind: Area['kind']): string => (kind === 'lsoa' ? 'an LSOA' : `a ${kindName[kind]}`);

function parentFaults(
  area: Area,
  codes: ReadonlySet<string>,
  byCode: ReadonlyMap<string, Area>,
): AreaFault[] {
  const { line, parent, kind } = area;
  if (kind === 'force')
    return parent === null ? [] : [{ line, says: 'the force area lies in no other: leave parent empty' }];
  const todo = 'Give the code of the area that it lies in.';
  if (parent === null) return [{ line, says: `parent: the ${kindName[kind]} ${area.name} has none`, todo }];
  if (!codes.has(parent)) return [{ line, says: `parent: "${parent}" is not an area of this file`, todo }];
  const around = byCode.get(parent);
  if (around === undefined || kindRank[around.kind] < kindRank[kind]) return [];
  if (kindRank[around.kind] === kindRank[kind] && around.kind !== kind) return [];
  return [
    {
      line,
      says: `parent: ${aKind(kind)} cannot lie in ${aKind(around.kind)} (${around.name})`,
      todo,
    },
  ];
}

/** Every ring of areas of which each lies in the next, starting from its first line. */
function circularParents(areas: readonly Area[], byCode: ReadonlyMap<string, Area>): Area[][] {
  const done = new Set<Area>();
  const circles: Area[][] = [];
  for (const start of areas) {
    const way: Area[] = [];
    const onWay = new Set<Area>();
    let area: Area | undefined = start;
    while (area !== undefined && !done.has(area) && !onWay.has(area)) {
      way.push(area);
      onWay.add(area);
      area = area.parent === null ? undefined : byCode.get(area.parent);
    }
    if (area !== undefined && onWay.has(area)) circles.push(way.slice(way.indexOf(area)));
    for (const passed of way) done.add(passed);
  }
  return circles;
}

function circleFault(circle: Area[]): AreaFault {
  const [first] = circle;
  if (first === undefined) throw new Error('a circle of areas has at least one');
  const codes = [...circle, first].map(({ code }) => code);
  const way = codes.length <= 8 ? codes : [...codes.slice(0, 4), '…', ...codes.slice(-3)];
  return {
    line: first.line,
    says: `parent: these areas lie in each other: ${way.join(' → ')}`,
    todo: 'Break the circle.',
  };
}

function forceFaults(areas: readonly Area[], forceArea: string | undefined): AreaFault[] {
  const [force, ...more] = areas.filter(({ kind }) => kind === 'force');
  if (force === undefined) {
    const todo = `Add the line of the force${forceArea === undefined ? '' : `, ${forceArea}`}.`;
    return [{ line: 1, says: 'has no area of kind force', todo }];
  }
  const faults: AreaFault[] = more.map(({ line }) => ({
    line,
    says: `there is one force, already on line ${force.line}`,
  }));
  if (forceArea !== undefined && force.code !== forceArea) {
    faults.push({
      line: force.line,
      says: `the force area is "${force.code}", but body.yaml says force.area "${forceArea}"`,
    });
  }
  return faults;
}
