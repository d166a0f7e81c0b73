export { actionRows, type ActionRows } from './content-rows.ts';
export type { ActionToOpen } from './opening/action-to-open.ts';
export { openAction, type OpenedAction } from './opening/open-action.ts';
export { remindOfActions } from './reminders/remind-of-actions.ts';
export { actionSlug, publicAction } from './public-action.ts';
export { actionContentSchema, type ActionContent } from './public-content.ts';
