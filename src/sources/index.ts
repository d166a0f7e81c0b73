export type { BoundaryArea } from './boundaries/geojson-areas.ts';
export { readAllBoundaries } from './boundaries/read-boundaries.ts';
export { recogniseTable } from './recognise-table.ts';
export { codeJoin, spotJoin, spotKey, tidySql, type TableFormat } from './table-format.ts';
export { makeWordTables } from './word-tables.ts';
export { policeUkFormats } from './police-uk/formats.ts';
export { policeUkName } from './police-uk/file-name.ts';
export { observationFormat } from './observation-tables/observation-format.ts';
export { makeLsoaLookup, type LsoaLookup } from './lookups/lsoa-lookup.ts';
export { readSources } from './read-sources.ts';
export type {
  BoundariesSource,
  LsoaLookupSource,
  ObservationTableSource,
  SourceDefinition,
} from './source-definition.ts';
