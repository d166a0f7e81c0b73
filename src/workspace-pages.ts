import { actionWorkspaceRoutes } from './actions/workspace/routes.ts';
import { actionsToday } from './actions/workspace/today.ts';
import type { TodayProvider, WorkspaceRoutes } from './workspace/index.ts';

/** The workspace routes of every slice. */
export const workspacePages: readonly WorkspaceRoutes[] = [actionWorkspaceRoutes];

/** What each slice puts on the page of today, in this order. */
export const todayProviders: readonly TodayProvider[] = [actionsToday];
