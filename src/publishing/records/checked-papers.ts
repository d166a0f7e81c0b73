import type { KeptFiles } from '../../platform/files/kept-files.ts';
import { nameWords } from '../../record-text/index.ts';
import type { FileToPublish } from './composed.ts';
import type { Finding, NumberChecks, Unchecked } from './finding.ts';

/** What is remembered of a paper that was read. */
interface ReadPaper {
  findings: readonly Finding[];
  /** Words among which names are looked for. */
  nameWords: string;
}

/** A paper with what the checker says of its numbers, or why it says nothing. */
export interface CheckedPaper extends FileToPublish {
  outcome: ReadPaper | Unchecked;
}

export type CheckPapers = (files: readonly FileToPublish[]) => Promise<CheckedPaper[]>;

/** How many papers are remembered: those of a few meetings. */
const remembered = 100;

/**
 * Checks papers, one after the other. A file is named by what is in it, so what was found of it once holds for ever
 * and is remembered. What could not be read is tried again: it may have been stopped only because the machine was busy.
 */
export function paperChecks(kept: Pick<KeptFiles, 'read'>, check: NumberChecks['file']): CheckPapers {
  const known = new Map<string, ReadPaper>();
  const outcomeOf = async ({ hash, fileName }: FileToPublish): Promise<CheckedPaper['outcome']> => {
    const before = known.get(hash);
    if (before !== undefined) return before;
    const bytes = await kept.read(hash);
    if (bytes === undefined) return { unreadable: 'Its file is not in the record any more. Add it again.' };
    const outcome = await check(bytes, fileName);
    if ('unreadable' in outcome) return outcome;
    const paper = { findings: outcome.findings.map(shortly), nameWords: nameWords(outcome.text) };
    known.set(hash, paper);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return paper;
  };
  return async (files) => {
    const checked: CheckedPaper[] = [];
    for (const file of files) checked.push({ ...file, outcome: await outcomeOf(file) });
    return checked;
  };
}

/** Only what is shown: the rest of a finding would fill the memory. */
const shortly = ({ quote, verdict, reason, place }: Finding): Finding => ({
  quote,
  verdict,
  reason,
  ...(place === undefined ? {} : { place }),
});
