import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Cli, CommandMaker, Outcome } from '../platform/cli/cli.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import type { KnownFigure } from './claim.ts';
import { checkedFiles, type FileReport } from './formats/file-report.ts';
import { htmlReport } from './formats/html-report.tsx';
import { jsonReport } from './formats/json-report.ts';
import { textReport } from './formats/text-report.ts';
import { homeFigures } from './known/home-figures.ts';
import { limits } from './read/limits.ts';
import { isUnreadable, type Unreadable } from './read/read-document.ts';
import { checkInWorker } from './worker/check-in-worker.ts';

interface Options {
  format: 'text' | 'json' | 'html';
  all?: boolean;
  against?: string;
  out?: string;
}

/** On one's own machine a document may take long; it may not take everything. */
const generous = { seconds: 120, memory: 2048 };

/** Checks the numbers of documents. Ends with 0 when nothing is wrong, 1 when something is, 2 when a file cannot be read. */
export const checkCommand: CommandMaker = (cli) =>
  new Command('check')
    .description('Checks every number in a document: it holds, it is wrong, or it cannot be verified.')
    .argument('<file...>', 'documents: text, Markdown, HTML, Word, PDF, CSV or Excel')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json', 'html']).default('text'),
    )
    .option('--all', 'in text: also what holds and what cannot be verified')
    .option('--against <home>', 'also checks figures that this home has published, and says which reading')
    .option('--out <file>', 'writes to a file instead of printing')
    .addHelpText(
      'after',
      '\nEnds with 0 when nothing is wrong, 1 when something is wrong, 2 when a file cannot be read.',
    )
    .action(async (files: string[], options: Options) => cli.end(await act(cli, files, options)));

async function act(cli: Cli, files: readonly string[], options: Options): Promise<Outcome> {
  if (options.against === undefined) return check(cli, files, options, []);
  const folder = resolve(cli.cwd, options.against);
  // Opening a home makes one where there is none, which is not what is meant here.
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    cli.note(
      `${options.against}: There is no such home. Name the folder that bin/answerable start was given.`,
    );
    return { exit: 2 };
  }
  const ended = await cli.withHome(folder, async (home) => {
    const known = await home.published.read(homeFigures);
    if (known.length === 0)
      cli.note(`${options.against}: This home has published no figures to check against.`);
    return check(cli, files, options, known);
  });
  if (!isRefused(ended)) return ended;
  // A home that cannot be opened says nothing of the documents: that is not the code for a wrong number.
  for (const fault of ended.refused) cli.note(faultText(fault));
  return { exit: 2 };
}

async function check(
  cli: Cli,
  files: readonly string[],
  options: Options,
  known: readonly KnownFigure[],
): Promise<Outcome> {
  const reports: FileReport[] = [];
  for (const file of files) reports.push({ file, outcome: await checkFile(resolve(cli.cwd, file), known) });
  const wanted = written(reports, options);
  if (options.out === undefined) cli.out(wanted);
  else await writeFile(resolve(cli.cwd, options.out), `${wanted}\n`);
  for (const { file, outcome } of reports)
    if (isUnreadable(outcome)) cli.note(`${file}: ${outcome.unreadable}`);
  if (reports.some(({ outcome }) => isUnreadable(outcome))) return { exit: 2 };
  const isWrong = checkedFiles(reports).some(({ claims }) =>
    claims.some(({ verdict }) => verdict === 'wrong'),
  );
  return isWrong ? { exit: 1 } : 'done';
}

function written(reports: readonly FileReport[], { format, all = false }: Options): string {
  if (format === 'json') return jsonReport(reports);
  return format === 'html' ? htmlReport(reports) : textReport(reports, all);
}

async function checkFile(path: string, known: readonly KnownFigure[]): ReturnType<typeof checkInWorker> {
  const bytes = await bytesOf(path);
  if ('unreadable' in bytes) return bytes;
  return checkInWorker({ bytes, name: path, known }, generous);
}

async function bytesOf(path: string): Promise<Uint8Array | Unreadable> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { unreadable: 'This is a folder. Name the documents in it.' };
    if (!found.isFile() && !found.isFIFO()) return { unreadable: 'This is not a file.' };
    const { size } = found;
    // Looked at first: a huge file is not even taken into memory.
    if (size > limits.bytes) return { unreadable: tooLarge(size) };
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { unreadable: 'There is no such file.' };
    return { unreadable: `This file cannot be opened (${code ?? String(error)}).` };
  }
}

const tooLarge = (size: number): string =>
  `This document is too large to check (${Math.ceil(size / 1e6)} MB; at most ${limits.bytes / 1e6}). Check it in parts, or save it without pictures.`;
