import { adminCommand } from './accounts/admin-command.ts';
import { auditCommand } from './audit/audit-command.ts';
import { initCommand, validateCommand } from './body-folder/index.ts';
import { wiredIngest } from './ingest-wiring.ts';
import { checkCommand } from './claims/check-command.ts';
import { backupCommand } from './keeping/backup-command.ts';
import { exportCommand } from './keeping/export-command.ts';
import { restoreCommand } from './keeping/restore-command.ts';
import { readingsCommand } from './measures/rounds-index.ts';
import { releasesCommand } from './releases/index.ts';
import type { CommandMaker } from './platform/cli/cli.ts';
import { wiredGenerate } from './generate-wiring.ts';
import { fetchCommandWith } from './sources/police-uk/fetch/index.ts';
import { publishCommand } from './publishing/publish-command.ts';
import { remindCommand } from './remind-command.ts';
import { startCommandWith } from './start-command.ts';

/** Every command of the command line, in the order that help shows them. */
export const commands: readonly CommandMaker[] = [
  startCommandWith(() => commands),
  initCommand,
  validateCommand,
  wiredIngest,
  releasesCommand,
  fetchCommandWith(wiredIngest),
  readingsCommand,
  publishCommand,
  checkCommand,
  wiredGenerate,
  adminCommand,
  auditCommand,
  backupCommand,
  restoreCommand,
  exportCommand,
  remindCommand,
];
