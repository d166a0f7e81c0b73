export type { ActionToOpen } from './opening/action-to-open.ts';
export { openAction, type OpenedAction } from './opening/open-action.ts';
