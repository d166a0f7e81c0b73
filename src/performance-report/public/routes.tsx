import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { reportPage } from './report-page.tsx';
import { reportPdf } from './report-pdf.ts';

/** The performance report, as a page and as a PDF. */
export function reportRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/reports/performance', site.page(reportPage));
  app.get('/reports/performance.pdf', site.page(reportPdf));
  return app;
}
