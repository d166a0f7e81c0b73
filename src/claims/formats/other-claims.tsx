// Named one by one: this is also drawn in a process that starts for every document, and styles take long to load.
import { DataTable } from '../../platform/design/data-table.tsx';
import { Disclosure } from '../../platform/design/disclosure.tsx';
import type { PlacedClaim } from '../worker/check-document.ts';
import { standingOf, type Standing } from './file-report.ts';
import { placeWords } from './findings.tsx';
import { clipped, kindWords } from './words.ts';

/** More rows than this are not read by anybody; the JSON of the command line has all of them. */
const shown = 500;

/** Claims without a fault, folded away: what was checked, and with what arithmetic. */
export function OtherClaims({
  claims,
  standing,
  title,
}: {
  claims: readonly PlacedClaim[];
  standing: Standing;
  title: string;
}) {
  const some = claims.filter((claim) => standingOf(claim) === standing);
  if (some.length === 0) return null;
  return (
    <Disclosure summary={`${title} (${some.length})`}>
      <DataTable
        caption={title}
        captionHidden
        compact
        rows={some.slice(0, shown)}
        columns={[
          { id: 'place', heading: 'Place', value: placeWords },
          { id: 'quote', heading: 'Quote', value: ({ quote }) => clipped(quote, 120) },
          { id: 'kind', heading: 'Kind', value: kindWords },
          { id: 'why', heading: 'Why', value: ({ arithmetic, reason }) => arithmetic ?? reason },
        ]}
      />
      {some.length > shown && <p>The first {shown} are shown.</p>}
    </Disclosure>
  );
}
