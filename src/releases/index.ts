export { holdingsInForce, type Holding } from './holdings.ts';
export { ingest, type IngestOptions } from './ingest.ts';
export { makeIngestCommand, type IngestWiring } from './ingest-command.ts';
export type { IngestContext } from './ingest-context.ts';
export { loadGenerated } from './load-generated.ts';
export type { DeliveryReport, IngestReport } from './ingest-report.ts';
export { releasesCommand } from './releases-command.ts';
