import { may } from '../../accounts/index.ts';
import type { TodayProvider } from '../../workspace/index.ts';
import { inspectionsFor } from '../inspection-reads.ts';

/** Responses that the law asks for, for those who write them. */
export const inspectionsToday: TodayProvider = {
  name: 'responses',
  title: 'Responses to inspections',
  entries: async ({ actor, db, at }) => {
    if (!may(actor, 'comment for the body') && !may(actor, 'comment for the chief')) return [];
    const reports = await inspectionsFor(actor, db, at);
    return reports
      .filter(({ standing }) => standing === 'due' || standing === 'overdue')
      .map(({ id, title, lastDay }) => ({
        text: title,
        href: `/inspections/${id}`,
        detail: 'Last day of the response',
        ...(lastDay === null ? {} : { due: lastDay }),
      }));
  },
};
