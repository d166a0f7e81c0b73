import { publicationWorkspaceRoutes } from './publishing/workspace/routes.tsx';
import type { TodayProvider, WorkspaceRoutes } from './workspace/index.ts';

/** The workspace routes of every slice. */
export const workspacePages: readonly WorkspaceRoutes[] = [publicationWorkspaceRoutes()];

/** What each slice puts on the page of today, in this order. */
export const todayProviders: readonly TodayProvider[] = [];
