import type { PublishedRecordSchema } from '../../db/record-schema.ts';

/** What can be published of the scrutiny record. */
export type RecordKind = PublishedRecordSchema['published.record']['kind'];

/** A kind of record in the words of public pages, and where its pages are. */
export interface KindWords {
  one: string;
  /** The list that it belongs to. */
  list: { text: string; href: string };
  path: (slug: string) => string;
}

export const kindWords: Readonly<Record<RecordKind, KindWords>> = {
  meeting: {
    one: 'meeting',
    list: { text: 'Meetings', href: '/meetings' },
    path: (slug) => `/meetings/${slug}`,
  },
  minutes: {
    one: 'minutes',
    list: { text: 'Meetings', href: '/meetings' },
    path: (slug) => `/meetings/${slug}/minutes`,
  },
  question: {
    one: 'question',
    list: { text: 'Questions', href: '/questions' },
    path: (slug) => `/questions/${slug}`,
  },
  action: { one: 'action', list: { text: 'Actions', href: '/actions' }, path: (slug) => `/actions/${slug}` },
  inspection: {
    one: 'inspection',
    list: { text: 'Inspections', href: '/inspections' },
    path: (slug) => `/inspections/${slug}`,
  },
};
