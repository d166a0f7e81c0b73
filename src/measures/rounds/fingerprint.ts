import { createHash } from 'node:crypto';
import type { RoundInput } from './round-input.ts';

/** Raised whenever the arithmetic of rounds changes, so that they are made again. */
const methodVersion = 2;

/** What a round rests on, as a hash: the same means that nothing would come out differently. */
export function fingerprintOf({
  edition,
  measures,
  holdings,
  memberships = [],
  lookups = [],
}: RoundInput): string {
  const files = holdings.map(({ source, month, releaseFile }) => [source, month, releaseFile]);
  const basis = [methodVersion, edition, measures, files.toSorted(), memberships, lookups];
  return createHash('sha256').update(JSON.stringify(basis)).digest('hex');
}
