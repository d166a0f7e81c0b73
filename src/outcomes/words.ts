/** One way in which a crime can have ended, as the page speaks of it. */
export interface AnswerWords {
  id: string;
  title: string;
  /** Groups of the performance glossary that it takes in. */
  groups: readonly string[];
  bound: '' | 'at most ' | 'at least ';
  note: string;
  /** The measure with the same definition, where there is one. */
  measure?: string;
}

/** Groups of crimes that have no outcome yet, or none that the records know. */
export const unfinished = ['pending', 'not-known'] as const;

export const answers: readonly AnswerWords[] = [
  {
    id: 'solved',
    title: 'Solved',
    groups: ['solved'],
    bound: '',
    note: 'A charge or summons, a caution, a penalty notice, a drugs warning, a community resolution, or admitted in another case.',
    measure: 'solved-rate',
  },
  {
    id: 'suspect',
    title: 'Suspect identified',
    groups: ['solved', 'suspect-identified'],
    bound: 'at most ',
    note: 'The solved, and crimes with a known suspect whom nobody prosecuted.',
    measure: 'suspect-identified-rate',
  },
  {
    id: 'no-suspect',
    title: 'No suspect identified',
    groups: ['no-suspect-identified'],
    bound: 'at least ',
    note: 'The investigation was closed and nobody was found.',
    measure: 'no-suspect-identified-rate',
  },
  {
    id: 'open',
    title: 'No outcome known',
    groups: unfinished,
    bound: '',
    note: 'Still under investigation, or with a status that the force did not make available. Most of these will move to another group.',
  },
];

/** Why two of the answers are bounds and not figures. */
export const whyBounds =
  'Open data give one label, “unable to prosecute suspect”, to crimes with a suspect and to some without one. ' +
  'Suspect identified is therefore at most what is shown, and no suspect identified at least.';

export const basisWords = {
  recorded:
    'Every share on this page is of crimes recorded in the period, by the latest outcome that the records show for each. ' +
    'It answers: of the crimes people reported then, how many have been solved by now?',
  closed:
    'The same groups counted by when the outcome was given, whenever the crime was recorded, over the crimes recorded in those months. ' +
    'It answers: how much was concluded in these months? As it mixes crimes of different years it can pass 100%, and intervals for proportions do not apply.',
} as const;
