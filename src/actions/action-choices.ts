import { may, type Actor } from '../accounts/index.ts';
import { policeDay } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import type { Records } from '../platform/db/open-database.ts';

interface Option {
  value: string;
  label: string;
}

/** What can be chosen when an action is opened or changed. */
export interface ActionChoices {
  owners: readonly Option[];
  leads: readonly Option[];
  themes: readonly Option[];
  meetings: readonly Option[];
  /** Paragraphs of the minutes of the last meetings. */
  minutes: readonly Option[];
  seesPart2: boolean;
}

export async function actionChoicesFor(actor: Actor, db: Records): Promise<ActionChoices> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'post'])
    .where('closed_at', 'is', null)
    .where('organisation', 'in', ['body', 'force'])
    .orderBy('name')
    .execute();
  const leads = await db
    .selectFrom('person_role')
    .select('person')
    .where('role', '=', 'strategic-lead')
    .where('ended_at', 'is', null)
    .execute();
  const themes = await db.selectFrom('theme').selectAll().orderBy('plan').orderBy('position').execute();
  const meetings = await db
    .selectFrom('meeting')
    .select(['id', 'title', 'starts_at'])
    .orderBy('starts_at', 'desc')
    .limit(24)
    .execute();
  const named = people.map(({ id, name, post }) => ({
    value: String(id),
    label: post === '' ? name : `${name}, ${post}`,
  }));
  return {
    owners: named,
    leads: named.filter(({ value }) => leads.some(({ person }) => String(person) === value)),
    themes: themes.map(({ id, title, plan }) => ({
      value: String(id),
      label: plan === '' ? title : `${plan}: ${title}`,
    })),
    meetings: meetings.map(({ id, title, starts_at }) => ({
      value: String(id),
      label: `${title}, ${dayInWords(policeDay(Temporal.Instant.from(starts_at)))}`,
    })),
    minutes: await minuteChoices(actor, db),
    seesPart2: may(actor, 'see part 2'),
  };
}

async function minuteChoices(actor: Actor, db: Records): Promise<Option[]> {
  const rows = await db
    .selectFrom('minute')
    .innerJoin('minutes', 'minutes.id', 'minute.minutes')
    .innerJoin('meeting', 'meeting.id', 'minutes.meeting')
    .select(['minute.id', 'section', 'paragraph', 'text', 'starts_at', 'part'])
    .where('minute.removed_at', 'is', null)
    .where('part', 'in', may(actor, 'see part 2') ? [1, 2] : [1])
    .orderBy('starts_at', 'desc')
    .orderBy('part')
    .orderBy('section')
    .orderBy('paragraph')
    .limit(200)
    .execute();
  return rows.map(({ id, section, paragraph, text, starts_at, part }) => ({
    value: String(id),
    label: `${dayInWords(policeDay(Temporal.Instant.from(starts_at)))}${part === 2 ? ' (Part 2)' : ''} ${section}.${paragraph} ${text.slice(0, 60)}`,
  }));
}
