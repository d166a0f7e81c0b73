import type { TestContext } from 'node:test';
import { publicApp } from '../../src/public-app.ts';
import type { WorkspaceRoutes } from '../../src/workspace/index.ts';
import { pdfOf } from './made-documents.ts';
import { publishBody } from './published-body.ts';
import { openTestWorkspace } from './workspace.ts';

const at = '2021-02-03T11:00:00Z';

/** A meeting with papers, minutes, a question and an action of it, and an inspection: nothing of it is public. */
export async function openPublicationScene(t: TestContext, pages?: readonly WorkspaceRoutes[]) {
  const workspace = await openTestWorkspace(t, pages);
  const { records, papers } = workspace;
  await publishBody(records);
  const insert = async (table: 'meeting', row: object): Promise<number> => {
    const added = await records
      .insertInto(table)
      .values(row as never)
      .returning('id')
      .executeTakeFirstOrThrow();
    return added.id;
  };
  const add = (table: string, row: object) => insert(table as 'meeting', row);
  const meeting = await add('meeting', {
    slug: 'board',
    title: 'Scrutiny board',
    kind: 'scrutiny-board',
    starts_at: at,
    is_public: true,
    joining: 'https://meet.example/secret',
    registration_closes_at: at,
  });
  const agenda_item = await add('agenda_item', { meeting, position: 1, part: 1, title: 'Hunting' });
  await add('agenda_item', {
    meeting,
    position: 2,
    part: 2,
    title: 'Operation Zephyr',
    exemption: '31',
    public_interest: 'Offenders would learn of it.',
    public_trace: 'A law enforcement matter',
  });
  const paper = { agenda_item, added_at: at };
  await add('paper', {
    ...paper,
    position: 1,
    title: 'Plan',
    body: '## Aim\n\nFewer. {{private a witness: Crewe}}',
  });
  const bytes = await pdfOf([[{ text: 'A map of hunts', x: 50, y: 700 }]]);
  const { hash } = await papers.keep(bytes);
  await add('paper', {
    ...paper,
    position: 2,
    title: 'Map',
    file_hash: hash,
    media_type: 'application/pdf',
    bytes: bytes.length,
    pages: 1,
  });
  const minutes = await add('minutes', { meeting, part: 1, circulated_at: at });
  await records.insertInto('minute_section').values({ minutes, section: 1, title: 'Hunting' }).execute();
  const minute = await add('minute', { minutes, section: 1, paragraph: 1, text: 'The board met.' });
  const question = await add('question', {
    meeting,
    number: 1,
    asked_by: 'office-holder',
    text: 'What was done?',
    received_at: at,
  });
  const inspection = await add('inspection', {
    slug: '2021-custody',
    title: 'Custody',
    kind: 'inspectorate',
    published_on: '2021-02-01',
    response_required: true,
  });
  const recommendation = await add('recommendation', {
    inspection,
    number: 1,
    kind: 'recommendation',
    text: 'Do better.',
  });
  const opened = { opened_on: '2021-02-03', opened_at: at, meeting, owner_post: 'The chief constable' };
  const action = await add('action', {
    ...opened,
    reference: '2021/01',
    text: 'Plan it.',
    origin: 'minute',
    minute,
  });
  const answering = await add('action', {
    ...opened,
    reference: 'REC-2021/01',
    text: 'Do it.',
    origin: 'recommendation',
    recommendation,
  });
  return {
    ...workspace,
    add,
    ids: { meeting, minutes, minute, action, answering, inspection, recommendation },
    reader: await workspace.signedInAs('scrutiny-officer'),
    addresses: {
      meeting: `/publication/meeting/${meeting}`,
      question: `/publication/question/${question}`,
      action: `/publication/action/${action}`,
      minutes: `/publication/minutes/${minutes}`,
      answering: `/publication/action/${answering}`,
      inspection: `/publication/inspection/${inspection}`,
    },
    publicSite: () =>
      publicApp({
        published: workspace.published,
        publicPapers: papers,
        styles: () => ({ css: '', hash: 'styles' }),
        address: 'https://police.example',
      }),
  };
}

/** Every address that a preview lists. */
export const listedInPreview = (body: string): string[] =>
  [...body.matchAll(/<span class="address">([^<]+)</g)].map(([, address = '']) => address);
