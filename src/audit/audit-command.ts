import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { systemClock } from '../platform/clock.ts';
import { refuse } from '../platform/files/fault.ts';
import { openInstallationKey } from '../platform/secrets/installation-key.ts';
import { auditNotesFile, noteAudit, readAuditNotes } from './audit-notes.ts';
import { verifyAudit } from './verify-audit.ts';

/** `answerable audit verify`: whether every line of the audit is as it was written. */
export const auditCommand: CommandMaker = (cli) =>
  new Command('audit').description('Looks after the audit of the workspace.').addCommand(
    new Command('verify')
      .description('Checks every line of the audit: finds what was changed, removed or put in another place.')
      .option('--home <dir>', 'where records are kept')
      .option('--lines <n>', 'how many lines there were at an earlier check: fewer are refused', Number)
      .option('--hash <hash>', 'the last hash of that earlier check: its line must still be there')
      .action(async (options: Options) => cli.end(await verify(cli, options))),
  );

interface Options {
  home?: string;
  lines?: number;
  hash?: string;
}

const verify = (cli: Cli, { home: folder, lines, hash }: Options): Promise<Outcome> =>
  cli.withHome(folder === undefined ? undefined : resolve(cli.cwd, folder), async (home) => {
    const { records } = home;
    const key = await openInstallationKey(home.folder);
    const notes = await readAuditNotes(home.folder, key);
    if ('badNote' in notes)
      return refuse({
        file: auditNotesFile,
        line: notes.badNote,
        says: 'was not written by this installation, or was changed',
        todo: 'Compare it with a backup, and find out who could write to the home folder.',
      });
    const verdict = await verifyAudit(records, notes);
    const todo = 'Compare it with a backup, and find out who could write to the database.';
    if ('fault' in verdict)
      return refuse({ file: 'audit', line: verdict.line, says: faultWords[verdict.fault], todo });
    if (lines !== undefined && verdict.lines < lines)
      return refuse({
        file: 'audit',
        says: `has ${verdict.lines} lines, and had ${lines}: the end was cut off`,
        todo,
      });
    const known =
      hash === undefined ||
      (await records
        .selectFrom('audit_line')
        .select('number')
        .where('hash', '=', hash)
        .executeTakeFirst()) !== undefined;
    if (!known) return refuse({ file: 'audit', says: `has no line with the hash ${hash}`, todo });
    cli.out(`The audit is whole: ${verdict.lines} lines, the last with the hash`);
    cli.out(verdict.lastHash);
    cli.out(`Notes of it kept outside the database, which it agrees with: ${notes.length}.`);
    await noteAudit(home, key, systemClock);
    return 'done';
  });

const faultWords = {
  changed: 'this line was changed after it was written',
  removed: 'this line is missing: it was removed',
  'not in its place':
    'this line does not follow the one before it: lines were removed or put in another order',
  'not as noted':
    'this line is not the one that was noted outside the database: the lines up to it were written anew',
};
