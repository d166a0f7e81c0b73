import { Hono } from 'hono';
import type { Workspace } from '../../workspace/index.ts';
import { cancelMeeting } from '../arranging/cancel-meeting.ts';
import { createMeeting } from '../arranging/create-meeting.ts';
import { editMeeting } from '../arranging/edit-meeting.ts';
import { reinstateMeeting } from '../arranging/reinstate-meeting.ts';
import { recordAttendance, removeAttendance } from '../arranging/record-attendance.ts';
import { sendJoining } from '../arranging/send-joining.ts';
import {
  attendee,
  cancellation,
  editedMeeting,
  letters,
  newMeeting,
  nothing,
  onlyVersion,
} from './inputs.ts';
import { cancellationPage } from './cancellation-page.tsx';
import { editMeetingPage, newMeetingPage } from './meeting-form.tsx';
import { meetingPage } from './meeting-page.tsx';
import { lettersInWords } from './letters-in-words.ts';
import { idIn } from './meeting-trail.ts';

const act = 'arrange meetings';

const place = '/meetings/:id{[0-9]+}';

/** Arranging and changing a meeting; who attended; letters to observers. */
export function arrangingRoutes(workspace: Workspace): Hono {
  const app = new Hono({ strict: false });
  const { page, form, publicAddress } = workspace;
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
      run: (doing, input, { id }) => editMeeting(doing, { ...input, id: idIn(id), publicAddress }),
      done: ({ id, letters }) => ({
        to: `/meetings/${id}`,
        notice: `The meeting is saved.${lettersInWords(letters)}`,
      }),
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
      run: (doing, { again }, { id }) => sendJoining(doing, { meeting: idIn(id), again }),
      done: ({ letters: sent }, { id = '' }) => ({
        to: `/meetings/${id}#observers`,
        notice: lettersInWords(sent).trim(),
      }),
      again: meetingPage,
    }),
  );
  app.route('/', cancellingRoutes(workspace));
  return app;
}

/** Cancelling a meeting, and undoing that. */
function cancellingRoutes({ page, form, publicAddress }: Workspace): Hono {
  const app = new Hono({ strict: false });
  app.get(`${place}/cancellation`, page(act, cancellationPage));
  app.post(
    `${place}/cancellation`,
    form({
      act,
      input: cancellation,
      run: (doing, input, { id }) => cancelMeeting(doing, { ...input, id: idIn(id), publicAddress }),
      done: ({ id, letters }) => ({
        to: `/meetings/${id}`,
        notice: `The meeting is cancelled.${lettersInWords(letters)}`,
      }),
      again: cancellationPage,
    }),
  );
  app.post(
    `${place}/reinstatement`,
    form({
      act,
      input: onlyVersion,
      run: (doing, { version }, { id }) => reinstateMeeting(doing, { id: idIn(id), version, publicAddress }),
      done: ({ id, letters }) => ({
        to: `/meetings/${id}`,
        notice: `The meeting takes place after all.${lettersInWords(letters)}`,
      }),
      again: meetingPage,
    }),
  );
  return app;
}
