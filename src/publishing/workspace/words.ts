import type { RecordKind } from '../../published-record/index.ts';

interface KindInWords {
  one: string;
  many: string;
  /** Before the day from which it exists: "received 3 March 2021". */
  since: string;
}

export const kindsInWords: Readonly<Record<RecordKind, KindInWords>> = {
  meeting: { one: 'Meeting', many: 'Meetings', since: 'on' },
  minutes: { one: 'Minutes', many: 'Minutes', since: 'circulated' },
  question: { one: 'Question', many: 'Questions', since: 'received' },
  action: { one: 'Action', many: 'Actions', since: 'opened' },
  inspection: { one: 'Inspection', many: 'Inspections', since: 'of' },
};

export const verdictWords = {
  holds: { word: 'Holds', shape: '✓' },
  wrong: { word: 'Wrong', shape: '✗' },
  'cannot verify': { word: 'Cannot be verified', shape: '?' },
} as const;
