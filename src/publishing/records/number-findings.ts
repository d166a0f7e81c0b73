import { plainWords } from '../../record-text/index.ts';
import type { CheckedPaper } from './checked-papers.ts';
import type { Finding, NumberChecks } from './finding.ts';
import type { Prepared } from './prepare.ts';
import { textsOf } from './texts-of.ts';

/** What the checker says of the numbers in words that were written here. */
export const textFindings = (
  { content }: Pick<Prepared, 'content'>,
  check: NumberChecks['text'],
): Finding[] => textsOf(content).flatMap((text) => [...check(plainWords(text))]);

export const findingsIn = ({ outcome }: CheckedPaper): readonly Finding[] =>
  'findings' in outcome ? outcome.findings : [];

/** The first number that was found wrong, in words or in a paper, as whoever publishes is told of it. */
export function firstWrong(
  prepared: Pick<Prepared, 'content'>,
  papers: readonly CheckedPaper[],
  check: NumberChecks['text'],
): string | undefined {
  const isWrong = ({ verdict }: Finding) => verdict === 'wrong';
  const inText = textFindings(prepared, check).find(isWrong);
  if (inText !== undefined) return `“${inText.quote}”`;
  for (const paper of papers) {
    const inPaper = findingsIn(paper).find(isWrong);
    if (inPaper !== undefined) return `“${inPaper.quote}” in the paper “${paper.title}”`;
  }
  return undefined;
}
