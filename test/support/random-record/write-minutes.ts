import type { Fate } from './fates.ts';
import type { RecordSite } from '../record-site.ts';
import type { Tokens } from '../tokens.ts';
import { addMinute } from '../../../src/meetings/minutes/add-minute.ts';
import { beginMinutes } from '../../../src/meetings/minutes/begin-minutes.ts';
import { circulateMinutes } from '../../../src/meetings/minutes/circulate-minutes.ts';
import { comeTo } from './come-to.ts';
import { correctMinute } from '../../../src/meetings/minutes/correct-minute.ts';
import { firstWordsArePublic } from './fates.ts';
import { raiseAction } from '../../../src/meetings/minutes/raise-action.ts';
import { staysPublic } from './fates.ts';

export interface Held {
  id: number;
  items: { id: number; isPrivate: boolean }[];
}

export async function writeMinutes(
  site: RecordSite,
  tokens: Tokens,
  meeting: Held,
  fateOfMinutes: Fate,
  meetingIsPublic: boolean,
): Promise<void> {
  const isPublic = meetingIsPublic && firstWordsArePublic(fateOfMinutes);
  if (meeting.items.some((one) => one.isPrivate)) {
    const { id } = await site.act('write minutes', (doing) =>
      beginMinutes(doing, { meeting: meeting.id, part: 2 }),
    );
    const first = await sectionOf(site, id);
    await site.act('write minutes', (doing) =>
      addMinute(doing, { minutes: id, section: first, text: tokens.hide('minutes of Part 2') }),
    );
    const published = await site.publish({ kind: 'minutes', subject: id });
    if (!('declined' in published)) throw new Error('minutes of Part 2 were published');
  }
  if (meeting.items.every((one) => one.isPrivate)) return;
  const { id } = await site.act('write minutes', (doing) =>
    beginMinutes(doing, { meeting: meeting.id, part: 1 }),
  );
  const first = await sectionOf(site, id);
  const paragraph = await site.act('write minutes', (doing) =>
    addMinute(doing, {
      minutes: id,
      section: first,
      text: `${tokens.either(isPublic, 'a paragraph')} {{private personal information: ${tokens.hide('private passage of a minute')}}}`,
    }),
  );
  const plain = await site.act('write minutes', (doing) =>
    addMinute(doing, {
      minutes: id,
      section: first,
      text: tokens.either(isPublic, 'words before a correction'),
    }),
  );
  await site.act('open actions', (doing) =>
    raiseAction(doing, {
      minute: paragraph.id,
      text: tokens.either(isPublic, 'action in minutes'),
      owner: null,
      ownerPost: 'Chief constable',
      due: '2031-12-31',
    }),
  );
  await site.act('write minutes', (doing) => circulateMinutes(doing, { id, version: 1 }));
  // What the paragraph said before is shown with the correction, so it is public with it.
  const said = await site.records
    .selectFrom('minute')
    .selectAll()
    .where('id', '=', plain.id)
    .executeTakeFirstOrThrow();
  await site.act('write minutes', (doing) =>
    correctMinute(doing, {
      id: plain.id,
      version: said.version,
      text: tokens.either(isPublic, 'words of a correction'),
      why: tokens.either(meetingIsPublic && staysPublic(fateOfMinutes), 'why a minute was corrected'),
      wordsPublic: true,
    }),
  );
  await comeTo(
    site,
    tokens,
    { kind: 'minutes', subject: id },
    fateOfMinutes,
    async (isPublicThen) => {
      for (const minute of [paragraph.id, plain.id]) {
        const row = await site.records
          .selectFrom('minute')
          .selectAll()
          .where('id', '=', minute)
          .executeTakeFirstOrThrow();
        await site.act('write minutes', (doing) =>
          correctMinute(doing, {
            id: minute,
            version: row.version,
            text: tokens.either(isPublicThen && meetingIsPublic, 'a corrected paragraph'),
            why: 'It was not so.',
            wordsPublic: false,
          }),
        );
      }
      for (const { id: action } of await site.records
        .selectFrom('action')
        .select('id')
        .where('minute', '=', paragraph.id)
        .execute())
        await site.records
          .updateTable('action')
          .set({ text: 'Another promise.' })
          .where('id', '=', action)
          .execute();
    },
    meetingIsPublic,
  );
}

/** The number of the first section: sections have the numbers of their agenda items. */
async function sectionOf({ records }: RecordSite, minutes: number): Promise<number> {
  const row = await records
    .selectFrom('minute_section')
    .select(({ fn }) => fn.min('section').as('section'))
    .where('minutes', '=', minutes)
    .executeTakeFirstOrThrow();
  return row.section;
}
