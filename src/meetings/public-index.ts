/** What the public pages of other slices, and the preview of the workspace, may use of meetings. */
export { meetingRecord } from './public/meeting-page.tsx';
export { minutesRecord } from './public/minutes-page.tsx';
export { questionRecord } from './public/question-page.tsx';
