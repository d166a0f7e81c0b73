import type { Origin, Progress } from '../action.ts';
import type { Rating } from '../rating/rating.ts';

/** A word and a shape for how an action goes, so that it never rests on colour alone. */
export const ratingWords: Readonly<Record<Rating, { word: string; shape: string }>> = {
  red: { word: 'Late or off track', shape: '▲' },
  amber: { word: 'At risk', shape: '◆' },
  green: { word: 'On course', shape: '●' },
  'no-due-date': { word: 'No due date', shape: '□' },
  delivered: { word: 'Delivered, not signed off', shape: '◐' },
  complete: { word: 'Complete', shape: '✓' },
  superseded: { word: 'Superseded', shape: '→' },
};

export const originWords: Readonly<Record<Origin, string>> = {
  minute: 'A meeting',
  recommendation: 'A recommendation of an inspection',
  commitment: 'A commitment of the plan',
  deliverable: 'A delivery plan',
  other: 'Elsewhere',
};

export const progressShown: Readonly<Record<Progress, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  delivered: 'Delivered',
};
