import type { Visit } from '../../site/index.ts';
import type { ShownBasis } from './basis-of.ts';
import { sourceName } from './source-name.ts';

/** Where the numbers of a chart come from: the source, and the releases that they rest on. */
export function SourceLine({ visit, basis }: { visit: Visit; basis: ShownBasis }) {
  return (
    <>
      {sourceName(basis.source, visit.forceName)}
      {basis.provenance === 'generated' && ' (generated, not real)'},{' '}
      {basis.releases.map((release, at) => (
        <>
          {at === 0 ? '' : ', '}
          <a href={`/data/releases/${release}`}>release {release}</a>
        </>
      ))}
    </>
  );
}
