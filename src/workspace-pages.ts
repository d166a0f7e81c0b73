import { checkClaims } from './claims/index.ts';
import { checkPaper } from './claims/worker/check-paper.ts';
import { actionWorkspaceRoutes } from './actions/workspace/routes.ts';
import { actionsToday } from './actions/workspace/today.ts';
import { inspectionWorkspaceRoutes } from './inspections/workspace/routes.ts';
import { inspectionsToday } from './inspections/workspace/today.ts';
import { letterWorkspaceRoutes } from './letters/workspace/routes.ts';
import { lettersToday } from './letters/workspace/today.ts';
import { meetingWorkspaceRoutes } from './meetings/workspace/routes.tsx';
import { meetingsToday } from './meetings/workspace/today.ts';
import { auditWorkspaceRoutes } from './audit/workspace/routes.ts';
import { publicApp } from './public-app.ts';
import { publicationToday } from './publishing/workspace/today.ts';
import { publicationWorkspaceRoutes } from './publishing/workspace/routes.tsx';
import { figureReader } from './publishing/figures/figure-reader.ts';
import type { TodayProvider, WorkspaceRoutes } from './workspace/index.ts';

/** The workspace routes of every slice. */
export const workspacePages: readonly WorkspaceRoutes[] = [
  auditWorkspaceRoutes,
  letterWorkspaceRoutes,
  meetingWorkspaceRoutes(figureReader),
  actionWorkspaceRoutes,
  inspectionWorkspaceRoutes,
  publicationWorkspaceRoutes(publicApp, { text: checkClaims, file: checkPaper }),
];

/** What each slice puts on the page of today, in this order. */
export const todayProviders: readonly TodayProvider[] = [
  meetingsToday,
  actionsToday,
  inspectionsToday,
  publicationToday,
  lettersToday,
];
