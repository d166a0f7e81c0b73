import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Hono } from 'hono';
import type { Act, Actor } from '../../src/accounts/index.ts';
import { isDeclined, perform, type Declined, type Doing } from '../../src/audit/index.ts';
import type { Records } from '../../src/platform/db/open-database.ts';
import type { PublishedReader } from '../../src/platform/db/published-reader.ts';
import { keptFiles, type KeptFiles } from '../../src/platform/files/kept-files.ts';
import { shownFiles, type ShownFiles } from '../../src/platform/files/shown-files.ts';
import { publicApp } from '../../src/public-app.ts';
import { isUnpublishable, type Subject } from '../../src/publishing/records/composed.ts';
import { prepare } from '../../src/publishing/records/prepare.ts';
import { publishRecord, type ToPublish } from '../../src/publishing/records/publish-record.ts';
import { settlePublicPapers } from '../../src/publishing/records/settle-public-papers.ts';
import { withdrawRecord } from '../../src/publishing/records/withdraw-record.ts';
import { openTestDatabase } from './database.ts';
import { publishBody } from './published-body.ts';
import { recordPerson } from './record-people.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface RecordSite {
  records: Records;
  published: PublishedReader;
  papers: KeptFiles;
  publicPapers: ShownFiles;
  /** The folder of public papers. */
  publicFolder: string;
  /** Somebody who may do everything but review. */
  officer: Actor;
  /** The public site as it is at this moment: it holds nothing from before. */
  site(): Hono;
  /** A page by its path, of the site at this moment. */
  read(path: string): Promise<{ status: number; body: string }>;
  /** Does an act that has to succeed. */
  act<Done>(act: Act, command: (doing: Doing) => Promise<Done | Declined>, actor?: Actor): Promise<Done>;
  /** Publishes something as it is now. */
  publish(subject: Subject, settings?: Partial<ToPublish>): Promise<Declined | { version: number }>;
  withdraw(subject: Subject, note: string): Promise<Declined | { others: number }>;
  settle(): Promise<void>;
  now(): Temporal.Instant;
}

/** A record and the public site over it, in a database of its own, with a body that has published no figures. */
export async function openRecordSite(t: TestContext): Promise<RecordSite> {
  const folder = await temporaryFolder(t);
  const { records, published, close } = await openTestDatabase();
  t.after(close);
  await publishBody(records);
  const officer = await recordPerson(
    records,
    'Office Worker',
    'Scrutiny officer',
    'scrutiny-officer',
    'office-holder',
  );
  const publicFolder = join(folder, 'public-papers');
  const papers = keptFiles(join(folder, 'papers'));
  const publicPapers = shownFiles(publicFolder);
  const clock = () => Temporal.Now.instant();
  const site = () =>
    publicApp({
      published,
      publicPapers,
      styles: () => ({ css: '', hash: 'styles' }),
      address: 'https://police.example',
    });
  const act: RecordSite['act'] = async (name, command, actor = officer) => {
    const done = await perform({ records, clock }, actor, name, command);
    if (isDeclined(done)) throw new Error(`“${name}” was declined: ${done.declined}`);
    return done;
  };
  return {
    records,
    published,
    papers,
    publicPapers,
    publicFolder,
    officer,
    site,
    act,
    now: clock,
    async read(path) {
      const response = await site().request(path);
      return { status: response.status, body: await response.text() };
    },
    async publish(subject, settings = {}) {
      const prepared = await prepare(records, { ...subject, ...settings });
      const seen = prepared === undefined || isUnpublishable(prepared) ? '' : prepared.hash;
      const input = { note: '', takeDownEarlier: false, namesSeen: true, wrongBecause: '', seen };
      return perform({ records, clock }, officer, 'publish', (doing) =>
        publishRecord(doing, { ...subject, ...input, ...settings }),
      );
    },
    async withdraw(subject, note) {
      const last = await records
        .selectFrom('record_publication')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('kind', '=', subject.kind)
        .where('subject', '=', subject.subject)
        .executeTakeFirst();
      return perform({ records, clock }, officer, 'withdraw what is public', (doing) =>
        withdrawRecord(doing, { ...subject, because: note, version: last?.version ?? 0 }),
      );
    },
    settle: () => settlePublicPapers({ published, papers, publicPapers }),
  };
}
