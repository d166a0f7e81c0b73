import { initCommand, validateCommand } from './body-folder/index.ts';
import type { CommandMaker } from './platform/cli/cli.ts';
import { wiredIngest } from './ingest-wiring.ts';

/** Every command of the command line, one a line, in the order that help shows them. */
export const commands: readonly CommandMaker[] = [initCommand, validateCommand, wiredIngest];
