export { areaNameKey } from './area-name.ts';
export type { Area, PopulationGroup } from './areas.ts';
export type { Body } from './body.ts';
export { forceOf, nearSlugs } from './find-force.ts';
export { forcePopulationSource, forces, populationYears, type Force } from './forces.ts';
export { readAreas } from './read-areas.ts';
export { readBody } from './read-body.ts';
export { readPopulationGroups } from './read-population-groups.ts';
