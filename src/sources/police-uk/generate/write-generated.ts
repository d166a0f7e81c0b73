import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeZip } from '../../../platform/files/write-zip.ts';
import { monthIndex, type GeneratorPlan } from './generated-records.ts';
import { searchesLines } from './searches-csv.ts';
import { outcomesLines, streetLines } from './street-csv.ts';

/** Which kinds of file are generated. */
export const generatedKinds = {
  street: streetLines,
  outcomes: outcomesLines,
  'stop-and-search': searchesLines,
} as const;

export type GeneratedKind = keyof typeof generatedKinds;

interface GeneratedFile {
  path: string;
  text(): Iterable<string>;
}

/**
 * Writes generated files in the form of police.uk, as a zip when the target ends in `.zip`, else as a folder.
 * Lines are made as they are written, so memory does not grow with their number. The same plan gives the
 * same bytes. `done` is told how many of the files are finished.
 */
export async function writeGenerated(
  plan: GeneratorPlan,
  target: string,
  kinds: readonly GeneratedKind[],
  done: (files: number, of: number) => void = () => undefined,
): Promise<number> {
  const files = filesOf(plan, kinds);
  await mkdir(dirname(target), { recursive: true });
  if (target.endsWith('.zip')) await writeZip(target, files, (finished) => done(finished, files.length));
  else {
    for (const [index, file] of files.entries()) {
      const path = join(target, file.path);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(Readable.from(file.text()), createWriteStream(path));
      done(index + 1, files.length);
    }
  }
  return files.length;
}

const filesOf = (plan: GeneratorPlan, kinds: readonly GeneratedKind[]): GeneratedFile[] =>
  Array.from({ length: monthIndex(plan, plan.to) + 1 }, (_, index) =>
    plan.from.add({ months: index }),
  ).flatMap((month) =>
    kinds.map((kind) => ({
      path: `${month.toString()}/${month.toString()}-${plan.force.slug}-${kind}.csv`,
      text: () => inPieces(generatedKinds[kind](plan, month)),
    })),
  );

/** Lines joined into pieces of about half a megabyte. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < 500_000) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
