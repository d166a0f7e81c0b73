import type { Db, Obstacle } from './composed.ts';
import type { Prepared } from './prepare.ts';
import { publicationsOf } from './publications.ts';

/** Everything that can be told beforehand of why it cannot be published as it is. */
export async function whyNotYet(db: Db, { faults, meeting }: Prepared): Promise<Obstacle[]> {
  if (meeting === null) return faults;
  const versions = await publicationsOf(db, { kind: 'meeting', subject: meeting });
  if (versions.some(({ withdrawn }) => !withdrawn)) return faults;
  return [
    ...faults,
    { says: 'Publish its meeting first: this names it.', href: `/publication/meeting/${meeting}` },
  ];
}
