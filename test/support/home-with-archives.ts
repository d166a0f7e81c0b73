import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { ingestContextOf, readBodyFolder } from '../../src/body-folder/index.ts';
import {
  loadFigures,
  readingAt,
  seriesIn,
  type Figures,
  type Reading,
  type Window,
} from '../../src/measures/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { faultText, isRefused } from '../../src/platform/files/fault.ts';
import { openHome } from '../../src/platform/home.ts';
import { refreshFigures } from '../../src/publishing/index.ts';
import { ingest } from '../../src/releases/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

function accepted<T>(outcome: T): Exclude<T, { refused: unknown }> {
  if (isRefused(outcome)) assert.fail(outcome.refused.map(faultText).join('\n'));
  return outcome as Exclude<T, { refused: unknown }>;
}

export interface PublishedArchives {
  figures: Figures;
  /** The reading of a measure for an area (the force), window (12 months) and category, as published. */
  reading(
    measure: string,
    to: string,
    wanted?: { area?: string; window?: Window; by?: [string, string] },
  ): Promise<Reading>;
}

/** Files taken in and published under a body folder, in a home of their own: the whole way that real data go. */
export async function publishedArchives(
  t: TestContext,
  bodyFolder: string,
  paths: string[],
): Promise<PublishedArchives> {
  const folder = accepted(await readBodyFolder(bodyFolder));
  const home = accepted(await openHome(await temporaryFolder(t)));
  t.after(() => home.close());
  accepted(await ingest(home, accepted(ingestContextOf(folder)), paths));
  await refreshFigures(home, folder, systemClock);
  const figures = await home.published.read((db) => loadFigures(db));
  assert.ok(figures !== undefined);
  return {
    figures,
    async reading(measure, to, { area = figures.forceArea.code, window = '12-months', by } = {}) {
      const [dimension, category] = by ?? ['', ''];
      const found = await home.published.read((db) => seriesIn(db, figures, { measure, area, dimension }));
      const series = found.find((one) => (one.by?.category ?? '') === category);
      assert.ok(series !== undefined, `there is no series of ${measure} in ${area} ${category}`);
      return readingAt(series, window, to, figures.rules);
    },
  };
}
