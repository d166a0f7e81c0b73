export { areaNameKey, localAuthorityOf, sameAreaName } from './area-name.ts';
export { kindName, type Area, type PopulationGroup } from './areas.ts';
export {
  officeHolderOn,
  type Body,
  type ExceptionalPeriod,
  type Rebase,
  type TermOfOffice,
  type TrendSettings,
} from './body.ts';
export { forceOf, nearSlugs } from './find-force.ts';
export { forcePopulationSource, forces, populationYears, type Force } from './forces.ts';
export { readAreas } from './read-areas.ts';
export { readBody } from './read-body.ts';
export { readPopulationGroups } from './read-population-groups.ts';
