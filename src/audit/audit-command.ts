import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { systemClock } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import { refuse } from '../platform/files/fault.ts';
import { openInstallationKey } from '../platform/secrets/installation-key.ts';
import { faultInWords } from './audit-fault.ts';
import { readAuditNotes } from './audit-notes-file.ts';
import { noteAudit } from './audit-notes.ts';
import { notesInWords } from './notes-in-words.ts';
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
    const kept = await readAuditNotes(home.folder, key);
    if ('badNote' in kept)
      return refuse({
        ...faultInWords(kept),
        todo: 'Compare it with a backup, and find out who could write to the home folder.',
      });
    const verdict = await verifyAudit(records, kept.notes);
    const todo = 'Compare it with a backup, and find out who could write to the database.';
    if ('fault' in verdict) return refuse({ ...faultInWords(verdict), todo });
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
    const times = { begins: await beginningOf(records), now: systemClock() };
    for (const line of notesInWords(kept, times)) cli.out(line);
    await noteAudit(home, key, systemClock);
    return 'done';
  });

async function beginningOf(records: Records): Promise<Temporal.Instant | undefined> {
  const first = await records
    .selectFrom('audit_line')
    .select('at')
    .where('number', '=', 1)
    .executeTakeFirst();
  return first && Temporal.Instant.from(first.at);
}
