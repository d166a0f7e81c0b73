import type { Held } from './write-minutes.ts';
import type { RandomMeeting } from './random-record.ts';
import type { RecordSite } from '../record-site.ts';
import type { Subject } from '../../../src/publishing/records/composed.ts';
import type { Tokens } from '../tokens.ts';
import { answerQuestion } from '../../../src/meetings/questions/answer-question.ts';
import { draftAnswer } from '../../../src/meetings/questions/draft-answer.ts';
import { recordPerson } from '../record-people.ts';
import { askQuestion } from '../../../src/meetings/questions/ask-question.ts';
import { comeTo } from './come-to.ts';
import { firstWordsArePublic } from './fates.ts';

export async function writeQuestion(
  site: RecordSite,
  tokens: Tokens,
  meeting: Held,
  { fate: fateOfQuestion, asked, nameIt }: RandomMeeting['questions'][number],
  meetingIsPublic: boolean,
): Promise<void> {
  const privateItem = meeting.items.find((one) => one.isPrivate);
  const isPrivate = asked === 'private item' && privateItem !== undefined;
  const isPublic = meetingIsPublic && !isPrivate && firstWordsArePublic(fateOfQuestion);
  const { id } = await site.act('ask questions', (doing) =>
    askQuestion(doing, {
      meeting: meeting.id,
      askedBy: asked === 'public' ? 'public' : 'office-holder',
      askerName: asked === 'public' ? tokens.either(isPublic && nameIt, 'name of who asked') : '',
      publishAsker: nameIt,
      text: `${tokens.either(isPublic, 'a question')} {{private x: ${tokens.hide('private passage of a question')}}}`,
      agendaItem: isPrivate ? privateItem.id : null,
      due: '',
    }),
  );
  await site.records
    .updateTable('question')
    .set({ asker_email: `${tokens.hide('e-mail of who asked')}@example.org` })
    .where('id', '=', id)
    .execute();
  const deputy = await recordPerson(site.records, `Deputy ${id}`, '', 'deputy-chief');
  const draft = { question: id, version: 0, text: tokens.hide('draft of an answer') };
  await site.act('draft answers', (doing) => draftAnswer(doing, draft), deputy);
  const subject: Subject = { kind: 'question', subject: id };
  if (isPrivate) {
    if (!('declined' in (await site.publish(subject)))) throw new Error('a question of Part 2 was published');
    return;
  }
  await comeTo(
    site,
    tokens,
    subject,
    fateOfQuestion,
    async (isPublicThen) => {
      const row = await site.records
        .selectFrom('question')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (!firstWordsArePublic(fateOfQuestion))
        await site.records
          .updateTable('question')
          .set({ text: 'Another question.', publish_asker: false })
          .where('id', '=', id)
          .execute();
      await site.act('answer questions', (doing) =>
        answerQuestion(doing, {
          id,
          version: row.version,
          answer: `${tokens.either(isPublicThen && meetingIsPublic, 'an answer')} {{private x: ${tokens.hide('private passage of an answer')}}}`,
          answeredBy: tokens.either(isPublicThen && meetingIsPublic, 'who answered'),
        }),
      );
    },
    meetingIsPublic,
  );
}
