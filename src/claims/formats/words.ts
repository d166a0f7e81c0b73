import type { PlacedClaim } from '../worker/check-document.ts';
import type { Standing, Tally } from './file-report.ts';

/** The verdict as a heading, and the sign that goes with it: never colour alone. */
export const standingWords: Record<Standing, { title: string; sign: string }> = {
  wrong: { title: 'Wrong', sign: '✗' },
  review: { title: 'To look at', sign: '!' },
  unverified: { title: 'Cannot be verified', sign: '?' },
  holds: { title: 'Holds', sign: '✓' },
};

/** `percentage change`, as it is written in the list of kinds. */
export const kindWords = ({ kind }: PlacedClaim): string => kind.replaceAll('-', ' ');

/** `2 wrong, 1 to look at, 30 hold, 4 cannot be verified` */
export const tallyWords = ({ wrong, review, holds, unverified }: Tally): string =>
  `${wrong} wrong, ${review} to look at, ${holds} ${holds === 1 ? 'holds' : 'hold'}, ${unverified} cannot be verified`;

/** A quote on one line, tabs between cells shown, cut in the middle where it is long. */
export function clipped(quote: string, most = 160): string {
  const line = quote.replaceAll('\t', ' | ').replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const half = Math.floor((most - 3) / 2);
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}

/** Said where nothing was found to check. */
export const noClaims = (hasNumbers: boolean): string =>
  hasNumbers
    ? 'No claim that can be checked was found: the numbers in it stand alone, with nothing to hold them against.'
    : 'There are no numbers in this document, so there is nothing to check.';
