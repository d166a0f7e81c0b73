import type { AreaKind } from '../../db/schema.ts';

/** A place that figures are published for; it lies in its parent, and everything lies in the force. */
export interface Area {
  code: string;
  name: string;
  kind: AreaKind;
  parent: string | null;
  /** Residents on 30 June of each year that is known. */
  populations: { year: number; residents: number }[];
  /** Where areas.csv names it. */
  line: number;
}

/** Residents of an area who belong to one group, such as ethnicity / Black, on a day. */
export interface PopulationGroup {
  area: string;
  dimension: string;
  category: string;
  residents: number;
  asAt: string;
  source: string;
  line: number;
}

/** Larger kinds first: an area lies in one of a larger kind, or beside one of the same rank. */
export const kindRank: Record<AreaKind, number> = {
  force: 0,
  'local-authority': 1,
  'local-policing-unit': 1,
  ward: 2,
  lsoa: 3,
};

/** What a kind of area is called in a sentence. */
export const kindName: Record<AreaKind, string> = {
  force: 'force area',
  'local-authority': 'local authority',
  'local-policing-unit': 'local policing unit',
  ward: 'ward',
  lsoa: 'LSOA',
};
