import { isDeclined, type Declined } from '../../audit/index.ts';
import { londonInstant, londonTime } from '../london-time.ts';
import type { MeetingRow } from '../rows.ts';
import { linesDeclined } from '../../record-text/index.ts';
import type { MeetingKind } from '../words.ts';

/** A meeting as it is typed: days and times in London, '' for what is left out. */
export interface MeetingDetails {
  title: string;
  kind: MeetingKind;
  startsOn: string;
  startsAt: string;
  place: string;
  /** Told to those who registered, never published. */
  joining: string;
  isPublic: boolean;
  registrationClosesOn: string;
  registrationClosesAt: string;
  questionsCloseOn: string;
  questionsCloseAt: string;
  contact: string;
  sharedWithPanel: boolean;
  observersPresent: number | null;
}

/** The columns of a meeting, or what is wrong with the details. */
export function meetingColumns(details: MeetingDetails) {
  const { title, place, contact, isPublic } = details;
  const lines = linesDeclined({ title, place, contact });
  if (lines !== undefined) return lines;
  if (title.trim() === '') return { declined: 'Enter the title of the meeting.', field: 'title' };
  const startsAt = londonInstant({ day: details.startsOn, time: details.startsAt });
  if (startsAt === undefined)
    return { declined: 'Enter a day and a time that exist in London.', field: 'startsOn' };
  const registration = deadline(details, 'registrationCloses', startsAt);
  if (isDeclined(registration)) return registration;
  const questions = deadline(details, 'questionsClose', startsAt);
  if (isDeclined(questions)) return questions;
  if (!isPublic && (registration !== null || questions !== null)) return onlyPublic(registration !== null);
  return {
    title: title.trim(),
    kind: details.kind,
    starts_at: startsAt.toString(),
    place: place.trim(),
    joining: details.joining.trim(),
    is_public: isPublic,
    registration_closes_at: registration,
    questions_close_at: questions,
    contact: contact.trim(),
    shared_with_panel: details.sharedWithPanel,
    observers_present: details.observersPresent,
  };
}

const onlyPublic = (registration: boolean): Declined => ({
  declined: 'Only a meeting in public can be registered for or asked questions. Leave the closing day empty.',
  field: registration ? 'registrationClosesOn' : 'questionsCloseOn',
});

/** One instant, or null when neither day nor time was given. */
function deadline(
  details: MeetingDetails,
  name: 'registrationCloses' | 'questionsClose',
  startsAt: Temporal.Instant,
): string | null | Declined {
  const [day, time] = [details[`${name}On`], details[`${name}At`]];
  if (day === '' && time === '') return null;
  const field = `${name}On`;
  const closes = londonInstant({ day, time });
  if (closes === undefined) return { declined: 'Enter both a day and a time that exist in London.', field };
  if (Temporal.Instant.compare(closes, startsAt) > 0)
    return { declined: 'It has to close before the meeting begins, or when it begins.', field };
  return closes.toString();
}

/** A meeting as the form shows it. */
export function detailsOf(meeting: MeetingRow): MeetingDetails {
  const starts = londonTime(meeting.starts_at);
  const registration = closing(meeting.registration_closes_at);
  const questions = closing(meeting.questions_close_at);
  return {
    title: meeting.title,
    kind: meeting.kind,
    startsOn: starts.day,
    startsAt: starts.time,
    place: meeting.place,
    joining: meeting.joining,
    isPublic: meeting.is_public,
    registrationClosesOn: registration.day,
    registrationClosesAt: registration.time,
    questionsCloseOn: questions.day,
    questionsCloseAt: questions.time,
    contact: meeting.contact,
    sharedWithPanel: meeting.shared_with_panel,
    observersPresent: meeting.observers_present,
  };
}

const closing = (instant: string | null) => (instant === null ? { day: '', time: '' } : londonTime(instant));
