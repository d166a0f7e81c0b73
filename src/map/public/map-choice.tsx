import { Disclosure } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import { mapPath, type MapSubject } from './map-subject.ts';

const gridNames = { hexagon: 'Cells of one size', lsoa: 'Small areas (LSOAs)' } as const;

/** Other things to map, and other ways to map this one: plain links, so that a static copy has them too. */
export function MapChoice({ visit, subject }: { visit: Visit; subject: MapSubject }) {
  const { measures, definition, grid, grids } = subject;
  return (
    <>
      <Disclosure summary="Map something else">
        <ul>
          {measures.map(({ id, title }) => (
            <li key={id}>
              <a
                href={visit.href(mapPath(id, 'hexagon'))}
                aria-current={id === definition.id ? 'true' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
      {grids.length > 1 && (
        <p>
          {grids.map((one, at) => (
            <>
              {at === 0 ? '' : ' or '}
              {one === grid ? (
                <strong>{gridNames[one]}</strong>
              ) : (
                <a href={visit.href(mapPath(definition.id, one))}>{gridNames[one]}</a>
              )}
            </>
          ))}
        </p>
      )}
    </>
  );
}
