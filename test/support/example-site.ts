import { Hono } from 'hono';
import { systemClock } from '../../src/platform/clock.ts';
import { compileStyles } from '../../src/platform/design/index.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import type { PublishedReader } from '../../src/platform/db/published-reader.ts';
import { isRefused } from '../../src/platform/files/fault.ts';
import { publicApp } from '../../src/public-app.ts';
import { listen } from '../../src/serve.ts';
import { bringExampleMeetings } from './bring-example-meetings.ts';
import { exampleRecords } from './example-records.ts';

export interface ExampleSite {
  app: Hono;
  published: PublishedReader;
  /** Where the site is served, without a closing slash. */
  address: string;
  close(): Promise<void>;
}

/** Enough records for every kind of figure, few enough to be made in seconds. */
const fewRecords = 0.2;

/** The public site of the Cheshire example, with generated records, served on a free port; with its meetings if asked. */
export async function openExampleSite(scale = fewRecords, { meetings = false } = {}): Promise<ExampleSite> {
  const database = await openDatabase({ dump: await exampleRecords(scale) });
  if (meetings) await bringExampleMeetings(database.records, systemClock);
  const front = new Hono();
  const served = await listen(front, 0);
  if (isRefused(served)) throw new Error('no port is free');
  const address = `http://localhost:${served.port}`;
  const app = publicApp({ published: database.published, styles: compileStyles, address });
  front.all('*', (c) => app.fetch(c.req.raw));
  const close = async () => {
    await new Promise((resolve) => {
      served.server.close(resolve);
      if ('closeAllConnections' in served.server) served.server.closeAllConnections();
    });
    await database.close();
  };
  return { app, published: database.published, address, close };
}
