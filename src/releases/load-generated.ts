import { join } from 'node:path';
import type { Progress } from '../platform/cli/progress.ts';
import type { Refused } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import { ordinaryPlan, writeGenerated } from '../sources/generate-index.ts';
import type { IngestContext } from './ingest-context.ts';
import { ingest } from './ingest.ts';
import type { IngestReport } from './ingest-report.ts';

/** Generates records for the body's force and takes them in, as if they had been delivered; all are marked as generated. */
export async function loadGenerated(
  home: Home,
  context: IngestContext,
  showing: (label: string, total: number, unit: string) => Progress,
): Promise<IngestReport | Refused> {
  const archive = join(home.work, 'generated-records.zip');
  const { slug, name } = context.force;
  const plan = ordinaryPlan({ slug, name, authorities: context.authorities ?? [] });
  const bar = showing('Generating records', 100, '%');
  await writeGenerated(plan, archive, ['street', 'outcomes', 'stop-and-search'], (done, of) =>
    bar.to((100 * done) / of),
  );
  bar.end();
  return ingest(home, context, [archive], { progress: (total) => showing('Reading', total, 'bytes') });
}
