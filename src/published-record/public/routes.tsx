import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { listFile, recordFile } from './record-files.ts';
import { recordFeed } from './record-feed.ts';

const jsonOf = ':slug{[a-z0-9-]+\\.json}';

/** The record to take away: a feed, lists as CSV and JSON, and each record as JSON. */
export function recordDataRoutes(site: Site): Hono {
  const app = new Hono();
  const one = (kind: Parameters<typeof recordFile>[0]) => site.page(recordFile(kind, site.address));
  app.get('/feeds/record.atom', site.page(recordFeed(site.address)));
  app.get(`/api/v1/meetings/${jsonOf}`, one('meeting'));
  app.get('/api/v1/meetings/:slug/minutes.json', one('minutes'));
  app.get(`/api/v1/questions/${jsonOf}`, one('question'));
  app.get(`/api/v1/inspections/${jsonOf}`, one('inspection'));
  app.get(
    '/api/v1/:list{(?:meetings|agenda-items|papers|minutes|questions|assurance|action-updates|inspections|recommendations)\\.(?:csv|json)}',
    site.page(listFile),
  );
  return app;
}
