import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import type { NeedsMe, TodayProvider, WorkspaceVisit } from '../../workspace/index.ts';
import { plainWords, publicWords, shortened } from '../../record-text/index.ts';
import { timeInWords } from '../london-time.ts';
import { comingMeetingsFor } from '../meetings-lists.ts';
import { everyQuestionFor } from '../questions-reads.ts';
import { waitingMinutes } from './minutes-today.ts';
import { needsOfObservers } from './needs-today.ts';

/** Meetings that come and what their observers need, minutes to write, and questions that wait for an answer. */
export const meetingsToday: TodayProvider = {
  name: 'meetings',
  title: 'Meetings',
  async entries(visit) {
    const coming = await comingMeetingsFor(visit.actor, visit.db, visit.at);
    const entries: NeedsMe[] = coming.map(({ id, title, starts_at }) => ({
      text: title,
      href: `/meetings/${id}`,
      detail: timeInWords(starts_at),
      on: policeDay(Temporal.Instant.from(starts_at)),
    }));
    return [
      ...entries,
      ...(await needsOfObservers(visit, coming)),
      ...(await waitingMinutes(visit)),
      ...(await waitingQuestions(visit)),
    ];
  },
};

async function waitingQuestions({ actor, db }: Pick<WorkspaceVisit, 'actor' | 'db'>): Promise<NeedsMe[]> {
  if (!may(actor, 'answer questions') && !may(actor, 'draft answers')) return [];
  return (await everyQuestionFor(actor, db, { waiting: true })).map(
    ({ id, number, meetingTitle, text, due }) => ({
      text: `Answer question ${number} of ${meetingTitle}`,
      href: `/questions/${id}`,
      // Without what is private in it: this page is looked at in front of others.
      detail: shortened(plainWords(publicWords(text))),
      ...(due === null ? {} : { due: Temporal.PlainDate.from(due) }),
    }),
  );
}
