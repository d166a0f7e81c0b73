import type { Hono } from 'hono';
import { checkRoutes } from './claims/public/routes.tsx';
import { glossaryRoutes } from './glossary/public/routes.tsx';
import { homeRoutes } from './home-page/public/routes.tsx';
import { mapRoutes } from './map/public/routes.tsx';
import { recordDataRoutes } from './published-record/public/routes.tsx';
import { publicActionRoutes } from './actions/public/routes.tsx';
import { publicInspectionRoutes } from './inspections/public/routes.tsx';
import { publicMeetingRoutes } from './meetings/public/routes.tsx';
import { measureRoutes } from './measures/public/routes.tsx';
import { methodsRoutes } from './methods/public/routes.tsx';
import { openDataRoutes } from './open-data/public/routes.tsx';
import { outcomesRoutes } from './outcomes/public/routes.tsx';
import { reportRoutes } from './performance-report/public/routes.tsx';
import { planRoutes } from './plan/public/routes.tsx';
import { releaseRoutes } from './releases/public/routes.tsx';
import { searchRoutes } from './search/public/routes.tsx';
import type { Site } from './site/index.ts';
import { searchesRoutes } from './stop-and-search/public/routes.tsx';

/** The public routes of every slice. */
export const pages: readonly ((site: Site) => Hono)[] = [
  homeRoutes,
  planRoutes,
  measureRoutes,
  mapRoutes,
  outcomesRoutes,
  searchesRoutes,
  reportRoutes,
  publicMeetingRoutes,
  publicActionRoutes,
  publicInspectionRoutes,
  searchRoutes,
  checkRoutes,
  glossaryRoutes,
  methodsRoutes,
  recordDataRoutes,
  openDataRoutes,
  releaseRoutes,
];
