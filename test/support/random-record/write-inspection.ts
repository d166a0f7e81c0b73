import type { RandomRecord } from './random-record.ts';
import type { RecordSite } from '../record-site.ts';
import type { Tokens } from '../tokens.ts';
import { comeTo } from './come-to.ts';
import { firstWordsArePublic } from './fates.ts';
import { staysPublic } from './fates.ts';

export async function writeInspection(
  site: RecordSite,
  tokens: Tokens,
  { fate: its }: RandomRecord['inspections'][number],
  at: number,
): Promise<void> {
  const isPublic = firstWordsArePublic(its);
  const { id } = await site.records
    .insertInto('inspection')
    .values({
      slug: `report-${at + 1}-${tokens.either(staysPublic(its), 'address of an inspection')}`,
      title: `Report ${tokens.either(isPublic, 'title of an inspection')}`,
      kind: 'inspectorate',
      summary: `${tokens.either(isPublic, 'summary of an inspection')} {{private x: ${tokens.hide('private passage of a summary')}}}`,
      published_on: '2025-03-01',
      response_required: true,
      chief_comments: tokens.either(isPublic, 'comments of the chief'),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const recommendation = {
    inspection: id,
    number: 1,
    kind: 'recommendation' as const,
    text: tokens.either(isPublic, 'a recommendation'),
    action_taken: `${tokens.either(isPublic, 'action taken')} {{private x: ${tokens.hide('private passage of an answer')}}}`,
  };
  await site.records.insertInto('recommendation').values(recommendation).execute();
  await comeTo(site, tokens, { kind: 'inspection', subject: id }, its, async (isPublicThen) => {
    const changed = {
      title: 'Another report',
      summary: '',
      chief_comments: '',
      body_comments: tokens.either(isPublicThen, 'comments of the body'),
    };
    await site.records.updateTable('inspection').set(changed).where('id', '=', id).execute();
    const answer = { text: 'Do something.', action_taken: '' };
    await site.records.updateTable('recommendation').set(answer).where('inspection', '=', id).execute();
  });
}
