import { calendarText, type CalendarEvent } from '../../platform/files/calendar-text.ts';
import { plainWords } from '../../record-text/index.ts';
import type { Maker } from '../../site/index.ts';
import { meetingKinds } from '../words.ts';
import { meetingPath } from './addresses.ts';
import { publicMeetings } from './published-reads.ts';

/** Every public meeting for a calendar (RFC 5545). */
export const meetingsCalendar =
  (address: string): Maker =>
  async (visit, db) => {
    const meetings = await publicMeetings(db);
    const events = meetings.map((meeting): CalendarEvent => ({
      uid: `${meeting.slug}@${hostOf(address)}`,
      stamp: meeting.published_at,
      startsAt: meeting.starts_at,
      hours: 2,
      // Version 1 is the first; calendars count changes from 0.
      sequence: meeting.version - 1,
      title: plainWords(meeting.title),
      place: plainWords(meeting.place),
      words: `${meetingKinds[meeting.kind]}. Agenda and papers: ${address}${meetingPath(meeting.slug)}`,
      address: `${address}${meetingPath(meeting.slug)}`,
      cancelled: meeting.cancelled,
    }));
    return {
      type: 'text/calendar; charset=utf-8',
      file: calendarText({ name: `Meetings of ${visit.bodyName}`, events }),
    };
  };

const hostOf = (address: string): string => (/^https?:/.test(address) ? new URL(address).host : address);
