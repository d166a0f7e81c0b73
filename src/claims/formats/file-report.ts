import type { Unreadable } from '../read/read-document.ts';
import type { CheckedDocument, PlacedClaim } from '../worker/check-document.ts';

/** What became of one file. */
export interface FileReport {
  /** As the person wrote it. */
  file: string;
  outcome: CheckedDocument | Unreadable;
}

/** A file that was read. */
export interface CheckedFile extends CheckedDocument {
  file: string;
}

export const checkedFiles = (reports: readonly FileReport[]): CheckedFile[] =>
  reports.flatMap(({ file, outcome }) => ('unreadable' in outcome ? [] : [{ file, ...outcome }]));

/** How a claim is shown: `review` is one that cannot be verified and that a person should look at. */
export type Standing = 'wrong' | 'review' | 'unverified' | 'holds';

export const standingOf = ({ verdict, review }: PlacedClaim): Standing =>
  verdict !== 'cannot verify' ? verdict : review === true ? 'review' : 'unverified';

/** How many claims stand how. */
export type Tally = Record<Standing, number>;

export function tallyOf(claims: readonly PlacedClaim[]): Tally {
  const tally: Tally = { wrong: 0, review: 0, unverified: 0, holds: 0 };
  for (const claim of claims) tally[standingOf(claim)] += 1;
  return tally;
}
