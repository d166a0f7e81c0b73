import type { MeasureDefinition, SeriesOfMeasure } from '../../src/measures/index.ts';
import { measureDefinition } from '../../src/measures/index.ts';

type Written = Record<string, unknown>;

/** The definition of a count, with parts of it replaced. */
export const countMeasure = (changed: Written = {}): MeasureDefinition =>
  measureDefinition.parse({
    id: 'crime-burglary',
    version: 1,
    title: 'Burglary',
    definition: 'Burglary of any building.',
    unit: 'crimes',
    kind: 'count',
    polarity: 'lower-is-better',
    source: 'street',
    counts: 'Crime records of type burglary',
    where: [{ column: 'crime_type', is: ['burglary'] }],
    rate_base: 'residents',
    words: { noun: 'recorded burglary', one: 'burglary', many: 'burglaries' },
    ...changed,
  });

/** The definition of a share, with parts of it replaced. */
export const shareMeasure = (changed: Written = {}): MeasureDefinition =>
  measureDefinition.parse({
    id: 'solved-rate',
    version: 1,
    title: 'Solved crime',
    definition: 'Crimes that were solved.',
    unit: 'percent',
    kind: 'share',
    polarity: 'higher-is-better',
    source: 'street',
    counts: 'Crime records, and those of them that were solved',
    where: [{ column: 'crime_type', is_not: ['anti-social-behaviour'] }],
    numerator: [{ column: 'outcome_group', is: ['solved'] }],
    words: { noun: 'the share of crime that is solved', one: 'solved crime', many: 'solved crimes' },
    ...changed,
  });

/** The definition of a figure that others report, in percent. */
export const reportedMeasure = (changed: Written = {}): MeasureDefinition =>
  measureDefinition.parse({
    id: 'sickness-absence',
    version: 1,
    title: 'Sickness absence',
    definition: 'Contracted hours lost to sickness.',
    unit: 'percent',
    kind: 'reported',
    polarity: 'lower-is-better',
    source: 'reported',
    ...changed,
  });

/** A series of a measure from a first month on; null is a month that is not held. */
export const seriesOf = (
  definition: MeasureDefinition,
  firstMonth: string,
  numerators: readonly (number | null)[],
  changed: Partial<SeriesOfMeasure> = {},
): SeriesOfMeasure => ({
  definition,
  area: { code: 'E06000006', name: 'Halton', kind: 'local-authority' },
  by: null,
  firstMonth,
  numerators,
  denominators: null,
  provenance: 'computed',
  releases: [1],
  populations: [],
  ...changed,
});

/** So many months that add up to a total, as even as whole numbers can be. */
export const monthsAddingTo = (total: number, months = 12): number[] =>
  Array.from(
    { length: months },
    (_, at) => Math.floor((total * (at + 1)) / months) - Math.floor((total * at) / months),
  );
