import type { Random } from './random.ts';

/** How an invented crime ends: the text of street files, the text of outcome files, and its share by kind. */
interface Ending {
  street: string;
  outcome: string;
  weight: number;
}

const noSuspect = 'Investigation complete; no suspect identified';
const unable = 'Unable to prosecute suspect';

const endings: Ending[] = [
  { street: 'Awaiting court outcome', outcome: 'Suspect charged', weight: 10 },
  { street: 'Court result unavailable', outcome: 'Suspect charged', weight: 4 },
  { street: 'Local resolution', outcome: 'Local resolution', weight: 5 },
  { street: 'Offender given a caution', outcome: 'Offender given a caution', weight: 1.5 },
  { street: 'Offender given penalty notice', outcome: 'Offender given a penalty notice', weight: 0.3 },
  {
    street: 'Offender given a drugs possession warning',
    outcome: 'Offender given a drugs possession warning',
    weight: 0.4,
  },
  { street: unable, outcome: unable, weight: 45 },
  { street: noSuspect, outcome: noSuspect, weight: 27 },
  {
    street: 'Formal action is not in the public interest',
    outcome: 'Formal action is not in the public interest',
    weight: 1,
  },
  {
    street: 'Action to be taken by another organisation',
    outcome: 'Action to be taken by another organisation',
    weight: 2,
  },
  {
    street: 'Further investigation is not in the public interest',
    outcome: 'Further investigation is not in the public interest',
    weight: 1.3,
  },
  { street: 'Status update unavailable', outcome: '', weight: 2.5 },
];

/** Crimes in which the offender is seldom seen end without a suspect more often. */
const unseen = new Set([
  'Bicycle theft',
  'Burglary',
  'Vehicle crime',
  'Other theft',
  'Theft from the person',
  'Criminal damage and arson',
]);

const noEnding = new Error('the table of endings is empty');

/** Draws how a crime ends, and after how many months (0 to 5). */
export function drawEnding(type: string, random: Random): { ending: Ending; after: number } {
  const { weights, total } = unseen.has(type) ? seldomSeen : usual;
  let left = random.share() * total;
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  const ending = endings[Math.max(0, at)];
  if (ending === undefined) throw noEnding;
  return { ending, after: Math.floor(random.share() ** 2.2 * 6) };
}

const weighed = (factor: (ending: Ending) => number) => {
  const weights = endings.map((ending) => ending.weight * factor(ending));
  return { weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
};

const usual = weighed(() => 1);
const seldomSeen = weighed(({ street }) => (street === noSuspect ? 4 : 0.5));
