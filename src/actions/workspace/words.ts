import type { Origin, Progress, PromisedBy } from '../action.ts';
import { silence, soon, type Rating } from '../rating/rating.ts';

/** Said with its colour: a shape and two words, so that the colour is never alone. */
export const ratingWords: Readonly<Record<Rating, { shape: string; colour: string; word: string }>> = {
  red: { shape: '▲', colour: 'Red', word: 'late or off track' },
  amber: { shape: '◆', colour: 'Amber', word: 'at risk' },
  green: { shape: '●', colour: 'Green', word: 'on course' },
  'no-due-date': { shape: '□', colour: 'No due date', word: 'neither late nor in time' },
  delivered: { shape: '◐', colour: 'Delivered, not signed off', word: 'its owner says that it is done' },
  complete: { shape: '✓', colour: 'Complete', word: 'signed off' },
  superseded: { shape: '→', colour: 'Superseded', word: 'another took its place' },
};

/** The rule of the rating, in the order in which it decides; each begins with the rating that it gives. */
export const ratingRule: readonly string[] = [
  'Superseded: another action took its place.',
  'Complete: it is signed off.',
  'Red: its due day has passed and nobody says that it is delivered; or its latest update says that it is off track.',
  'Amber: its latest update says that it is at risk.',
  'Delivered, not signed off: its owner has stated a position, or its latest update says that it is delivered. What was returned or reopened needs a new position statement.',
  'Amber as well: its review day passed without an update.',
  'No due date: it has neither a due date nor a review date, so it is neither late nor in time.',
  `Amber as well: it is due within ${soon} days; or there was no update for more than ${silence} days.`,
  'Green: nothing of all this is true.',
];

export const overdueRule =
  'Overdue is said beside it: its due day has passed, and it is neither signed off nor superseded, whatever its owner says of it.';

export const originWords: Readonly<Record<Origin, string>> = {
  minute: 'Minutes of a meeting',
  recommendation: 'Recommendation of an inspection',
  commitment: 'Commitment of the plan',
  deliverable: 'Deliverable of the budget',
  other: 'Something else',
};

export const progressWords: Readonly<Record<Progress, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  delivered: 'Delivered',
};

export const promisedWords: Readonly<Record<PromisedBy, string>> = {
  force: 'The force: a strategic lead reviews it, the deputy chief constable signs it off',
  body: 'The office of the elected body: a scrutiny officer reviews it, the office-holder signs it off',
};
