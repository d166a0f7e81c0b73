import type { Refused } from '../../../platform/files/fault.ts';
import { faultOf } from './fetched.ts';
import type { FetchReport, Stopped } from './fetch-report.ts';
import { monthsText } from './months-asked.ts';

/** What a fetch brought, line by line. */
export function reportLines({ folders, fetched, alreadyThere, remarks }: FetchReport): string[] {
  return [
    ...(fetched.length === 0 ? [] : [`Fetched ${monthsText(fetched)} into ${folders.join(' and ')}.`]),
    ...(alreadyThere.length === 0 ? [] : [`Already there, not fetched again: ${monthsText(alreadyThere)}.`]),
    ...(fetched.length + alreadyThere.length === 0 ? ['Nothing was found for these months.'] : []),
    ...remarks,
  ];
}

/** Why a fetch stopped, with how far it came. */
export function stoppedWords(stopped: Stopped): Refused {
  const fault = faultOf(stopped);
  if (stopped.done.length === 0) return { refused: [fault] };
  return { refused: [fault], kept: `${monthsText(stopped.done)} stay fetched` };
}

/** The words for the command that takes the fetched folders in. */
export const ingestWords = (
  folders: readonly string[],
  where: { home?: string; body?: string },
): string[] => [
  ...folders,
  ...(where.home === undefined ? [] : ['--home', where.home]),
  ...(where.body === undefined ? [] : ['--body', where.body]),
];

/** Words as a person would type them in a shell. */
export const shellLine = (words: readonly string[]): string => words.map(shellWord).join(' ');

const shellWord = (text: string): string =>
  /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
