import { Command } from 'commander';
import { resolve } from 'node:path';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { isRefused } from '../platform/files/fault.ts';
import type { BodyFolder } from './body-folder.ts';
import { readBodyFolder } from './read-body-folder.ts';

export const validateCommand: CommandMaker = (cli) =>
  new Command('validate')
    .description('Checks a body folder and lists everything that is wrong with it, by file and line')
    .argument('<dir>', 'the body folder')
    .option('--json', 'prints { valid, faults, notes } instead of sentences')
    .action(async (dir: string, { json }: { json?: boolean }) =>
      cli.end(await validate(cli, resolve(cli.cwd, dir), json === true)),
    );

async function validate(cli: Cli, folder: string, json: boolean): Promise<Outcome> {
  const read = await readBodyFolder(folder);
  const refused = isRefused(read);
  if (json) {
    const faults = refused ? read.refused : [];
    cli.out(JSON.stringify({ valid: !refused, faults, notes: refused ? [] : read.notes }, null, 2));
  } else if (!refused) {
    for (const note of read.notes) cli.note(note);
    cli.out(`Valid: ${contentsOf(read)}.`);
  }
  return refused ? { refused: read.refused } : 'done';
}

/** What a folder holds, counted: `1 force, 14 areas, …`. */
function contentsOf({ areas, plan, terms, measures, observations, sources, record }: BodyFolder): string {
  const commitments = plan.priorities.flatMap((priority) => [
    ...priority.commitments,
    ...priority.objectives.flatMap((objective) => objective.commitments),
  ]);
  const counts: (readonly [number, string, string])[] = [
    [areas.length, 'area', 'areas'],
    [plan.priorities.length, 'priority', 'priorities'],
    [commitments.length, 'commitment', 'commitments'],
    [terms.length, 'term', 'terms'],
    [measures.length, 'measure', 'measures'],
    [sources.length, 'source', 'sources'],
    [observations.length, 'reported figure', 'reported figures'],
    ...(record === undefined ? [] : ([[record.meetings.length, 'meeting', 'meetings']] as const)),
  ];
  return counts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ');
}
