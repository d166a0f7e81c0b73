import { Hono } from 'hono';
import type { Workspace } from '../../workspace/index.ts';
import { cancelMeeting } from '../arranging/cancel-meeting.ts';
import { createMeeting } from '../arranging/create-meeting.ts';
import { editMeeting } from '../arranging/edit-meeting.ts';
import { recordAttendance, removeAttendance } from '../arranging/record-attendance.ts';
import { sendJoining } from '../arranging/send-joining.ts';
import { attendee, editedMeeting, letters, newMeeting, nothing, onlyVersion } from './inputs.ts';
import { editMeetingPage, newMeetingPage } from './meeting-form.tsx';
import { meetingPage } from './meeting-page.tsx';
import { idIn } from './meeting-trail.ts';

const act = 'arrange meetings';

/** Arranging, changing and cancelling a meeting; who attended; letters to observers. */
export function arrangingRoutes(workspace: Workspace): Hono {
  const app = new Hono({ strict: false });
  const { page, form, mail } = workspace;
  const place = '/meetings/:id{[0-9]+}';
  app.get('/meetings/new', page(act, newMeetingPage));
  app.post(
    '/meetings/new',
    form({
      act,
      input: newMeeting,
      run: createMeeting,
      done: ({ id }) => ({
        to: `/meetings/${id}`,
        notice: 'The meeting is saved. Nothing of it is public yet.',
      }),
      again: newMeetingPage,
    }),
  );
  app.get(place, page(['see meetings', 'see what is shared with the panel'], meetingPage));
  app.get(`${place}/edit`, page(act, editMeetingPage));
  app.post(
    `${place}/edit`,
    form({
      act,
      input: editedMeeting,
      run: (doing, input, { id }) => editMeeting(doing, { ...input, id: idIn(id) }),
      done: ({ id }) => ({ to: `/meetings/${id}`, notice: 'The meeting is saved.' }),
      again: editMeetingPage,
    }),
  );
  app.post(
    `${place}/cancellation`,
    form({
      act,
      input: onlyVersion,
      run: (doing, { version }, { id }) => cancelMeeting(doing, { id: idIn(id), version }),
      done: ({ id }) => ({ to: `/meetings/${id}`, notice: 'The meeting is cancelled.' }),
      again: editMeetingPage,
    }),
  );
  app.post(
    `${place}/attendance`,
    form({
      act,
      input: attendee,
      run: (doing, input, { id }) => recordAttendance(doing, { ...input, meeting: idIn(id) }),
      done: (_, { id = '' }) => ({ to: `/meetings/${id}#attendance`, notice: 'The attendance is saved.' }),
      again: meetingPage,
    }),
  );
  app.post(
    `${place}/attendance/:entry{[0-9]+}/removal`,
    form({
      act,
      input: nothing,
      run: (doing, _, { id, entry }) => removeAttendance(doing, { id: idIn(entry), meeting: idIn(id) }),
      done: (_, { id = '' }) => ({ to: `/meetings/${id}#attendance`, notice: 'The entry is taken out.' }),
      again: meetingPage,
    }),
  );
  app.post(
    `${place}/observers/letters`,
    form({
      act,
      input: letters,
      run: (doing, { again }, { id }) => sendJoining(doing, { meeting: idIn(id), mail, again }),
      done: ({ sent }, { id = '' }) => ({
        to: `/meetings/${id}#observers`,
        notice: `Letters sent: ${sent}.`,
      }),
      again: meetingPage,
    }),
  );
  return app;
}
