import type { AreaKind } from '../../../../db/schema.ts';

const words: Record<AreaKind, { one: string; many: string }> = {
  force: { one: 'police force area', many: 'police force areas' },
  'local-authority': { one: 'local authority', many: 'local authorities' },
  'local-policing-unit': { one: 'local policing unit', many: 'local policing units' },
  ward: { one: 'ward', many: 'wards' },
  lsoa: { one: 'small area (LSOA)', many: 'small areas (LSOAs)' },
};

/** Kinds of area in words. */
export const areaKindWords = (kind: AreaKind): { one: string; many: string } => words[kind];

/** With a capital, for headings. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
