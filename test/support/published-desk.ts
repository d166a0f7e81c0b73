import type { TestContext } from 'node:test';
import { sendLetters } from '../../src/letters/index.ts';
import type { Letter } from '../../src/platform/mail/index.ts';
import { publishedReader } from '../../src/platform/db/published-reader.ts';
import { publicApp } from '../../src/public-app.ts';
import { withFrontDesk } from '../../src/front-desk-app.ts';
import { meetingRows } from '../../src/meetings/content-rows.ts';
import { publicMeeting } from '../../src/meetings/public-meeting.ts';
import { meetingDesk, march } from './meeting-desk.ts';

const details = {
  force: { name: 'A force', area: 'E23000006' },
  brand: { colour: '#1f5673' },
  trend: {},
  exceptionalPeriods: [],
  rebases: [],
};

/** A published meeting whose desk closes at this instant of the real clock, which is the database's. */
export async function openPublishedDesk(t: TestContext, closes: Temporal.Instant) {
  const desk = await meetingDesk();
  t.after(() => desk.close());
  const { records } = desk;
  const at = '2021-01-01T00:00:00Z';
  const { id: edition } = await records
    .insertInto('edition')
    .values({
      hash: 'x',
      loaded_at: at,
      body_id: 'body',
      body_name: 'A body',
      details: JSON.stringify(details),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await records
    .insertInto('publication')
    .values({ kind: 'edition', subject: edition, published_by: 'a test', published_at: at })
    .execute();
  const meeting = await desk.arrange(march);
  await records
    .updateTable('meeting')
    .set({
      starts_at: closes.add({ hours: 24 }).toString(),
      registration_closes_at: closes.toString(),
      questions_close_at: closes.toString(),
    })
    .execute();
  const content = publicMeeting((await meetingRows(records, meeting.id))!);
  await records
    .insertInto('record_publication')
    .values({
      kind: 'meeting',
      subject: meeting.id,
      slug: meeting.slug,
      version: 1,
      title: content.title,
      content: JSON.stringify(content),
      shown_from: at,
      published_by: null,
      published_at: at,
    })
    .execute();
  const letters: Letter[] = [];
  const clock = () => Temporal.Now.instant();
  const mail = { send: (letter: Letter) => Promise.resolve(void letters.push(letter)) };
  let post: () => Promise<void> = async () => void (await sendLetters({ records, mail, clock }));
  const published = publishedReader(records);
  const styles = () => ({ css: '', hash: 'styles' });
  const address = 'https://police.example';
  const app = withFrontDesk(publicApp({ published, styles, address }), {
    records,
    published,
    styles,
    address,
    afterAct: () => post(),
    clock,
    originOf: (c) => c.req.header('x-from') ?? 'here',
  });
  const send = async (path: string, fields: Record<string, string>, from = 'here', site?: string) => {
    const response = await app.request(`/meetings/${meeting.slug}/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-from': from,
        ...(site === undefined ? {} : { 'sec-fetch-site': site }),
      },
      body: new URLSearchParams(fields).toString(),
    });
    return { status: response.status, body: await response.text(), to: response.headers.get('location') };
  };
  const read = async (path: string) => {
    const response = await app.request(`/meetings/${meeting.slug}/${path}`);
    return {
      status: response.status,
      body: await response.text(),
      cookie: response.headers.get('set-cookie'),
    };
  };
  /** From now on letters are left to whoever sends them later. */
  const shutPost = () => void (post = () => Promise.resolve());
  return { records, letters, meeting, send, read, app, shutPost };
}

export const inAnHour = () => Temporal.Now.instant().add({ hours: 1 });
export const resident = { name: 'R Resident', email: 'r@example.org', needs: 'Captions' };
