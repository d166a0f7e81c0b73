export { holdingsInForce, type Holding } from './holdings.ts';
export { ingest, type IngestOptions } from './ingest.ts';
export { ingestCommand, makeIngestCommand, type IngestWiring } from './ingest-command.ts';
export type { IngestContext } from './ingest-context.ts';
export { isEmptyOfReleases, loadGenerated } from './load-generated.ts';
export type { DeliveryReport, IngestReport } from './ingest-report.ts';
export { ingestContext, readIngestContext } from './read-ingest-context.ts';
