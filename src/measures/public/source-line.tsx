import type { Visit } from '../../site/index.ts';
import type { ShownMeasure } from './shown-measure.ts';
import { sourceName } from './source-name.ts';

/** Where the numbers of a chart come from: the source, and the releases that they rest on. */
export function SourceLine({ visit, shown }: { visit: Visit; shown: Pick<ShownMeasure, 'computation'> }) {
  const { computation } = shown;
  return (
    <>
      {sourceName(computation.source, visit.forceName)}
      {computation.provenance === 'generated' && ' (generated, not real)'},{' '}
      {computation.releases.map((release, at) => (
        <>
          {at === 0 ? '' : ', '}
          <a href={`/data/releases/${release}`}>release {release}</a>
        </>
      ))}
    </>
  );
}
