import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import type { NeedsMe, TodayProvider, WorkspaceVisit } from '../../workspace/index.ts';
import { dayOfInstant } from '../london-time.ts';
import { meetingsFor } from '../meetings-reads.ts';
import { everyQuestionFor } from '../questions-reads.ts';

/** Meetings that come soon, and questions that wait for an answer. */
export const meetingsToday: TodayProvider = {
  title: 'Meetings',
  async entries(visit) {
    const coming = (await meetingsFor(visit.actor, visit.db)).filter(
      ({ starts_at, cancelled_at }) => cancelled_at === null && starts_at >= startOfDay(visit.at),
    );
    const entries: NeedsMe[] = coming.map(({ id, title, starts_at }) => ({
      text: title,
      href: `/meetings/${id}`,
      detail: dayOfInstant(starts_at),
      due: policeDay(Temporal.Instant.from(starts_at)),
    }));
    return [...entries, ...(await waitingQuestions(visit))];
  },
};

const startOfDay = (at: Temporal.Instant): string => at.subtract({ hours: 24 }).toString();

async function waitingQuestions({ actor, db }: WorkspaceVisit): Promise<NeedsMe[]> {
  if (!may(actor, 'answer questions') && !may(actor, 'draft answers')) return [];
  return (await everyQuestionFor(actor, db))
    .filter(({ answered_at, declined_because }) => answered_at === null && declined_because === '')
    .map(({ id, number, meetingTitle, text, due }) => ({
      text: `Answer question ${number} of ${meetingTitle}`,
      href: `/questions/${id}`,
      detail: text.slice(0, 80),
      ...(due === null ? {} : { due: Temporal.PlainDate.from(due) }),
    }));
}
