import { chooser, type Random } from './random.ts';
import type { TypeStory } from './story.ts';

const solved = chooser([
  ['Suspect charged', 50],
  ['Local resolution', 26],
  ['Offender given a caution', 12],
  ['Offender given a drugs possession warning', 6],
  ['Offender given penalty notice', 3],
  ['Suspect charged as part of another case', 3],
]);
const suspectOnly = chooser([
  ['Unable to prosecute suspect', 92],
  ['Formal action is not in the public interest', 8],
]);
const elsewhere = chooser([
  ['Further investigation is not in the public interest', 55],
  ['Action to be taken by another organisation', 35],
  ['Further action is not in the public interest', 10],
]);

/** How a crime ends, and how many months after it was recorded. */
export interface Ending {
  outcome: string;
  after: number;
}

/** Most outcomes come within three months; a few never do. */
const delay = chooser([
  [0, 38],
  [1, 30],
  [2, 17],
  [3, 11],
  [1000, 4],
]);

export function endingOf({ ends }: TypeStory, random: Random): Ending {
  const [good, known, unknown] = ends;
  const share = random.next();
  const after = delay(random);
  if (share < good) return { outcome: solved(random), after };
  if (share < good + known) return { outcome: suspectOnly(random), after };
  if (share < good + known + unknown)
    return { outcome: 'Investigation complete; no suspect identified', after };
  return { outcome: elsewhere(random), after };
}

/** The street file writes a charge by what became of it: open data have had no court results since 2019. */
export const inStreetFile = (outcome: string): string =>
  outcome === 'Suspect charged' ? 'Awaiting court outcome' : outcome;
