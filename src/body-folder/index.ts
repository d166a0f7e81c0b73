export type { BodyFolder } from './body-folder.ts';
export { ingestContextOf } from './ingest-context.ts';
export { initCommand } from './init-command.ts';
export { publishEdition } from './publish-edition.ts';
export { readBodyFolder } from './read-body-folder.ts';
export { storeEdition } from './store-edition.ts';
export { validateCommand } from './validate-command.ts';
