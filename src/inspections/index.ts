export { inspectionRows } from './content-rows.ts';
export { publicInspection } from './public-inspection.ts';
