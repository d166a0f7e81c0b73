import { Hono } from 'hono';
import { z } from 'zod';
import type { Site } from '../../site/index.ts';
import { areaPage } from './areas/area-page.tsx';
import { areasPage } from './areas/areas-page.tsx';
import { compareIndexPage } from './compare/compare-index-page.tsx';
import { comparePage } from './compare/compare-page.tsx';
import { figureFile, figurePage } from './figures/figure-page.tsx';
import { measureFile } from './measure-file.ts';
import { measurePage } from './measure-page.tsx';
import { measuresPage } from './find/measures-page.tsx';
import { workingPage } from './working/working-page.tsx';

const search = z.strictObject({
  q: z.string().max(100).optional(),
  priority: z.string().max(100).optional(),
  area: z.string().max(100).optional(),
});

/** Measures, areas, comparisons of areas, and the permanent addresses of figures. */
export const measureRoutes = (site: Site): Hono => {
  const app = new Hono();
  app.get('/measures', site.page(measuresPage, search));
  app.get('/measures/:file{[a-z0-9-]+\\.(?:csv|json)}', site.page(measureFile));
  app.get('/measures/:id', site.page(measurePage(site.address)));
  app.get('/measures/:id/working', site.page(workingPage(site.address)));
  app.get('/measures/:id/areas/:file{.+\\.(?:csv|json)}', site.page(measureFile));
  app.get('/measures/:id/areas/:code', site.page(measurePage(site.address)));
  app.get('/measures/:id/areas/:code/working', site.page(workingPage(site.address)));
  app.get('/figures/:round/:measure/:area/:window/:file{[0-9-]+\\.json}', site.page(figureFile));
  app.get('/figures/:round/:measure/:area/:window/:to', site.page(figurePage(site.address)));
  app.get('/areas', site.page(areasPage));
  app.get('/areas/:code', site.page(areaPage));
  app.get('/compare', site.page(compareIndexPage));
  app.get('/compare/:id', site.page(comparePage));
  return app;
};
