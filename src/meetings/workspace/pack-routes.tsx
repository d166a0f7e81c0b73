import { Hono } from 'hono';
import { may } from '../../accounts/index.ts';
import { PageHeading } from '../../platform/design/index.ts';
import { readStanding } from '../../site/index.ts';
import { missing, type Workspace, type WorkspaceVisit } from '../../workspace/index.ts';
import { meetingRows, minutesRows } from '../content-rows.ts';
import { meetingFor, type MeetingSheet } from '../meetings-reads.ts';
import type { FiguresOf } from '../figures-of.ts';
import { fullPack } from '../pack/full-pack.ts';
import { PackBody, packHeading } from '../pack/pack-body.tsx';
import { packPdf } from '../pack/pack-pdf.ts';
import { packFile } from '../pack/pack-file.tsx';
import { editionNames, type Pack } from '../pack/pack.ts';
import { publicPack } from '../pack/public-pack.ts';
import { settleWords } from '../pack/settle-words.ts';
import { isKeptPrivate } from '../public-content.ts';
import { publicMeeting } from '../public-meeting.ts';
import { publicMinutes } from '../public-minutes.ts';
import { idIn, trail } from './meeting-trail.ts';

/** The pack of a meeting, in both editions, as a page, as one HTML file and as a PDF. */
export const packRoutes =
  (figuresOf: FiguresOf) =>
  ({ page, published, papers }: Workspace): Hono => {
    const app = new Hono({ strict: false });
    const place = '/meetings/:id{[0-9]+}/pack';
    const found = async (visit: WorkspaceVisit, edition: Pack['edition']) => {
      const sheet = await meetingFor(visit.actor, visit.db, idIn(visit.params['id']));
      if (sheet === undefined || (edition === 'full' && !may(visit.actor, 'see part 2'))) return undefined;
      const pack = edition === 'full' ? fullPack(sheet) : await publicEdition(visit, sheet);
      return { sheet, pack: await published.read((db) => settleWords(pack, figuresOf(db))) };
    };
    for (const edition of ['public', 'full'] as const) {
      app.get(
        `${place}/${edition}`,
        page('see meetings', async (visit) => {
          const one = await found(visit, edition);
          return one === undefined ? missing : packPage(one.sheet, one.pack);
        }),
      );
      app.get(
        `${place}/${edition}.html`,
        page('see meetings', async (visit) => {
          const one = await found(visit, edition);
          if (one === undefined) return missing;
          const type = 'text/html; charset=utf-8';
          return { file: packFile(one.pack), type, name: fileName(one.sheet, edition, 'html') };
        }),
      );
      app.get(
        `${place}/${edition}.pdf`,
        page('see meetings', async (visit) => {
          const one = await found(visit, edition);
          if (one === undefined) return missing;
          const standing = await published.read(readStanding);
          const brand = standing?.details['brand'] as { colour: string } | undefined;
          const house = { body: standing?.bodyName ?? 'Answerable', colour: brand?.colour ?? '#1d4f6e' };
          const file = await packPdf(one.pack, house, (hash) => papers.read(hash));
          return { file, type: 'application/pdf', name: fileName(one.sheet, edition, 'pdf') };
        }),
      );
    }
    return app;
  };

const fileName = ({ meeting }: MeetingSheet, edition: Pack['edition'], extension: string): string =>
  `${meeting.slug}-${edition === 'full' ? 'PRIVATE-full' : 'public'}-pack.${extension}`;

/** Made from the public contents of the meeting and of its minutes of Part 1. */
async function publicEdition({ db }: WorkspaceVisit, { meeting, minutes }: MeetingSheet): Promise<Pack> {
  const rows = await meetingRows(db, meeting.id);
  if (rows === undefined) throw new Error(`meeting ${meeting.id} went away while it was read`);
  const written = minutes.find((one) => one.minutes.part === 1);
  const ofMinutes = written === undefined ? undefined : await minutesRows(db, written.minutes.id);
  const content = ofMinutes === undefined ? null : publicMinutes(ofMinutes);
  return publicPack(publicMeeting(rows), content === null || isKeptPrivate(content) ? null : content);
}

const packPage = (sheet: MeetingSheet, pack: Pack) => {
  const papers = sheet.agenda.flatMap((one) => one.papers);
  const hrefOf = (hash: string) => {
    const paper = papers.find((one) => one.file_hash === hash);
    return paper && `/meetings/${sheet.meeting.id}/papers/${paper.id}`;
  };
  const to = `/meetings/${sheet.meeting.id}/pack/${pack.edition}`;
  return {
    title: packHeading(pack),
    section: 'meetings' as const,
    breadcrumbs: trail(sheet.meeting),
    takeAway: [
      { text: 'PDF', href: `${to}.pdf` },
      { text: 'One HTML file', href: `${to}.html` },
    ],
    body: (
      <>
        <PageHeading title={pack.title} kicker={editionNames[pack.edition]} summary={pack.when} />
        <div class="work-paper">
          <PackBody pack={pack} hrefOf={hrefOf} />
        </div>
      </>
    ),
  };
};
