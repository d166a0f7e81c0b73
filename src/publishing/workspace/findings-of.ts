import { flaggedIn, type NameToLookAt } from '../records/flagged-in.ts';
import { firstWrong } from '../records/number-findings.ts';
import type { Db } from '../records/composed.ts';
import type { Prepared } from '../records/prepare.ts';
import { wordsWithheld, type WordsWithheld } from '../records/words-withheld.ts';
import type { Choosable } from './chosen.ts';
import type { Given } from './given.ts';

/** What somebody looks at before something is public. */
export interface Findings {
  names: readonly NameToLookAt[];
  /** The first number that was found wrong. */
  wrong: string | undefined;
  withheld: readonly WordsWithheld[];
}

/** Something that goes out with another, and what was found in it. */
export interface FoundIn extends Choosable {
  findings: Findings;
}

export async function findingsOf(
  { checks }: Pick<Given, 'checks'>,
  db: Db,
  prepared: Prepared,
): Promise<Findings> {
  const papers = (await checks?.papers(prepared.files)) ?? [];
  return {
    names: await flaggedIn(db, prepared, papers),
    wrong: checks === undefined ? undefined : firstWrong(prepared, papers, checks.text),
    withheld: wordsWithheld(prepared),
  };
}

/** The same of each thing that goes out with it. */
export async function findingsOfEach(
  given: Pick<Given, 'checks'>,
  db: Db,
  companions: readonly Choosable[],
): Promise<FoundIn[]> {
  const found: FoundIn[] = [];
  for (const one of companions)
    if (one.isChosen) found.push({ ...one, findings: await findingsOf(given, db, one.prepared) });
  return found;
}
