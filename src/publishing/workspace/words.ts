import type { RecordKind } from '../../published-record/index.ts';

interface KindInWords {
  one: string;
  many: string;
  /** Before the day from which it exists: "received 3 March 2021". */
  since: string;
  /** What of it no publication holds. */
  staysPrivate: string;
  /** What belongs to it and may be published with it, where anything does. */
  together?: string;
}

export const kindsInWords: Readonly<Record<RecordKind, KindInWords>> = {
  meeting: {
    one: 'Meeting',
    many: 'Meetings',
    since: 'on',
    staysPrivate:
      'How to join, the e-mail addresses of observers, names that may not be told, and items of Part 2 but for the words agreed about them.',
  },
  minutes: {
    one: 'Minutes',
    many: 'Minutes',
    since: 'circulated',
    staysPrivate:
      'The minutes of Part 2, words of paragraphs that were taken out, and names that may not be told.',
    together: 'Actions raised in these minutes',
  },
  question: {
    one: 'Question',
    many: 'Questions',
    since: 'received',
    staysPrivate:
      'How to reach who asked, their name unless they wished to be named, and drafts of the answer.',
  },
  action: {
    one: 'Action',
    many: 'Actions',
    since: 'opened',
    staysPrivate:
      'Evidence, position statements, reasons given at the sign-off, and names of people who are neither office-holders nor senior staff.',
  },
  inspection: {
    one: 'Inspection',
    many: 'Inspections',
    since: 'of',
    staysPrivate: 'Who wrote what and when, and actions that are not published themselves.',
    together: 'Actions that answer its recommendations',
  },
};

export const verdictWords = {
  holds: { word: 'Holds', shape: '✓' },
  wrong: { word: 'Wrong', shape: '✗' },
  'cannot verify': { word: 'Cannot be verified', shape: '?' },
} as const;
