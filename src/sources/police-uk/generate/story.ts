/**
 * What the generated records tell: levels a month for a force of about a million people, the seasons,
 * burglary falling, shoplifting rising with a step, and one month of disorder. Invented, not estimated.
 */
export interface TypeStory {
  /** As written in the files. */
  type: string;
  /** Records in an ordinary month at the start. */
  level: number;
  /** Height of the yearly wave as a share, and the month of its peak. */
  season: readonly [number, number];
  /** Change over 36 months as a share. */
  trend: number;
  /** Share of records that end solved, with a suspect but unsolved, and without a suspect; the rest goes elsewhere. */
  ends: readonly [number, number, number];
}

export const typeStories: readonly TypeStory[] = [
  { type: 'Anti-social behaviour', level: 1340, season: [0.25, 7], trend: -0.08, ends: [0, 0, 0] },
  {
    type: 'Violence and sexual offences',
    level: 2080,
    season: [0.08, 7],
    trend: 0.02,
    ends: [0.12, 0.62, 0.2],
  },
  { type: 'Public order', level: 570, season: [0.14, 7], trend: -0.05, ends: [0.13, 0.45, 0.35] },
  { type: 'Criminal damage and arson', level: 480, season: [0.07, 5], trend: -0.1, ends: [0.1, 0.22, 0.64] },
  { type: 'Shoplifting', level: 430, season: [0.04, 11], trend: 0.18, ends: [0.24, 0.12, 0.6] },
  { type: 'Other theft', level: 420, season: [0.06, 8], trend: -0.06, ends: [0.04, 0.12, 0.82] },
  { type: 'Burglary', level: 340, season: [0.12, 12], trend: -0.38, ends: [0.07, 0.08, 0.83] },
  { type: 'Vehicle crime', level: 250, season: [0.06, 11], trend: -0.12, ends: [0.04, 0.05, 0.9] },
  { type: 'Drugs', level: 200, season: [0.05, 6], trend: 0.1, ends: [0.62, 0.2, 0.08] },
  { type: 'Other crime', level: 170, season: [0.04, 6], trend: 0.04, ends: [0.2, 0.52, 0.2] },
  { type: 'Bicycle theft', level: 75, season: [0.32, 8], trend: -0.15, ends: [0.03, 0.04, 0.92] },
  { type: 'Possession of weapons', level: 62, season: [0.05, 7], trend: 0.08, ends: [0.4, 0.42, 0.12] },
  { type: 'Robbery', level: 48, season: [0.08, 10], trend: -0.04, ends: [0.13, 0.22, 0.62] },
  { type: 'Theft from the person', level: 45, season: [0.1, 12], trend: -0.02, ends: [0.04, 0.06, 0.89] },
];

/** The step in shoplifting: from this month of the story (counted from 0) a quarter more is recorded. */
const shopliftingStep = { from: 20, factor: 1.25 };
/** The exceptional month: disorder in one summer month. */
const disorder = {
  month: 27,
  types: ['Public order', 'Violence and sexual offences', 'Criminal damage and arson'],
  factor: 1.4,
};

/** The expected number of records of a type: `index` counts months from 0, `month` is the calendar month. */
export function expectedRecords(
  { type, level, season, trend }: TypeStory,
  index: number,
  month: number,
): number {
  const [height, peak] = season;
  const wave = 1 + height * Math.cos((2 * Math.PI * (month - peak)) / 12);
  const drift = 1 + (trend * index) / 36;
  const step = type === 'Shoplifting' && index >= shopliftingStep.from ? shopliftingStep.factor : 1;
  const unrest = index === disorder.month && disorder.types.includes(type) ? disorder.factor : 1;
  return level * wave * Math.max(0.1, drift) * step * unrest;
}
