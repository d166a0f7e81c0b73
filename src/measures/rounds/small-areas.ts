import type { RoundInput } from './round-input.ts';

/**
 * The LSOAs of every area smaller than a local authority: an LSOA is its own, wards come from the lookup, and an
 * area that lies in a local policing unit lends it its LSOAs.
 */
export function smallAreas({ areas, memberships = [] }: RoundInput): { lsoa: string; area: string }[] {
  const known = new Map(areas.map((area) => [area.code, area]));
  const own = areas.flatMap(({ code, kind }) => (kind === 'lsoa' ? [{ lsoa: code, area: code }] : []));
  const looked = memberships.filter(({ area }) => known.has(area));
  const lent = [...own, ...looked].flatMap(({ lsoa, area }) => {
    const parent = known.get(known.get(area)?.parent ?? '');
    return parent?.kind === 'local-policing-unit' || parent?.kind === 'ward'
      ? [{ lsoa, area: parent.code }]
      : [];
  });
  const all = [...own, ...looked, ...lent];
  return [...new Map(all.map((one) => [`${one.lsoa} ${one.area}`, one])).values()];
}
