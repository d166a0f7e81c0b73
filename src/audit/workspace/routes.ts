import { Hono } from 'hono';
import type { Workspace } from '../../workspace/index.ts';
import { auditPage } from './audit-page.tsx';
import { auditQuery } from './audit-query.ts';

export function auditWorkspaceRoutes({ page, auditFault }: Workspace): Hono {
  const app = new Hono();
  app.get('/audit', page('read the audit', auditPage(auditFault), auditQuery));
  return app;
}
