/** What the public pages of other slices, and the preview of the workspace, may use of inspections. */
export { inspectionRecord } from './public/inspection-page.tsx';
