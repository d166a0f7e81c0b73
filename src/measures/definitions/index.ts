/** Reading a body's measures and reported figures from its folder. */
export { readCatalogue } from './read-catalogue.ts';
export { observationRow, readObservations, type KnownNames, type ReportedRow } from './read-observations.ts';
export type { SourceTable } from './source-columns.ts';
