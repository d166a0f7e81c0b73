export { inspectionRows, type InspectionRows } from './content-rows.ts';
export { leftOpen, leftOpenInWords } from './left-open.ts';
export { publicInspection } from './public-inspection.ts';
export { remindOfResponses } from './remind-of-responses.ts';
