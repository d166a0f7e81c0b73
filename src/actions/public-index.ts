/** What the public pages of other slices, and the preview of the workspace, may use of actions. */
export { actionRecord } from './public/action-page.tsx';
