import { Hono } from 'hono';
import { z } from 'zod';
import type { Act } from '../../accounts/index.ts';
import { openAction, ownerInput } from '../../actions/index.ts';
import { notThere } from '../../audit/index.ts';
import {
  day,
  optionalDay,
  optionalWords,
  tick,
  version,
  words,
  type Workspace,
} from '../../workspace/index.ts';
import { changeInspection, commentForBody, commentForChief } from '../change-inspection.ts';
import { inspectionKinds, recommendationKinds } from '../inspection.ts';
import { addRecommendation, answerRecommendation } from '../recommendations.ts';
import { recordCopy } from '../record-copy.ts';
import { recordInspection } from '../record-inspection.ts';
import { inspectionPage } from './inspection-page.tsx';
import { inspectionsPage } from './inspections-page.tsx';

const see: readonly Act[] = ['see inspections', 'see what is shared with the panel'];
const dayText = (says: string) => day(says).transform(String);
const optionalDayText = optionalDay().transform((told) => told?.toString());
const report = {
  title: words('Enter the title of the report', 300),
  kind: z.enum(inspectionKinds),
  inspector: optionalWords(200),
  address: optionalWords(1000),
  summary: optionalWords(10_000),
  publishedOn: dayText('Enter the day it was published'),
  responseRequired: tick,
  sharedWithPanel: tick,
};
const at = (id: string | undefined): string => `/inspections/${id ?? ''}`;

/** The pages of inspections in the workspace. */
export function inspectionWorkspaceRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/inspections', workspace.page(see, inspectionsPage));
  app.get('/inspections/:id{[0-9]+}', workspace.page(see, inspectionPage));
  app.post(
    '/inspections',
    workspace.form({
      act: 'record inspections',
      input: z.strictObject(report),
      run: recordInspection,
      done: ({ id }) => ({ to: at(String(id)), notice: 'The report is entered.' }),
      again: inspectionsPage,
    }),
  );
  app.post(
    '/inspections/:id{[0-9]+}',
    workspace.form({
      act: 'record inspections',
      input: z.strictObject({
        ...report,
        version,
        responsePublishedOn: optionalDayText,
        responseAddress: optionalWords(1000),
      }),
      run: (doing, input, { id }) => changeInspection(doing, { ...input, inspection: Number(id) }),
      done: (_, { id }) => ({ to: at(id), notice: 'The report is changed.' }),
      again: inspectionPage,
    }),
  );
  app.route('/', commentRoutes(workspace));
  app.route('/', recommendationRoutes(workspace));
  return app;
}

function commentRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  const comments = z.strictObject({ words: optionalWords(50_000), version });
  for (const [of, act, comment] of [
    ['chief', 'comment for the chief', commentForChief],
    ['body', 'comment for the body', commentForBody],
  ] as const)
    app.post(
      `/inspections/:id{[0-9]+}/${of}-comments`,
      workspace.form({
        act,
        input: comments,
        run: (doing, input, { id }) => comment(doing, { ...input, inspection: Number(id) }),
        done: (_, { id }) => ({ to: at(id), notice: 'The comments are saved.' }),
        again: inspectionPage,
      }),
    );
  app.post(
    '/inspections/:id{[0-9]+}/copies',
    workspace.form({
      act: 'record inspections',
      input: z.strictObject({
        recipient: z.enum(['inspectorate', 'home-secretary', 'iopc']),
        sentOn: dayText('Enter the day it was sent'),
      }),
      run: (doing, input, { id }) => recordCopy(doing, { ...input, inspection: Number(id) }),
      done: (_, { id }) => ({ to: at(id), notice: 'The copy is recorded.' }),
      again: inspectionPage,
    }),
  );
  return app;
}

function recommendationRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  const path = '/inspections/:id{[0-9]+}/recommendations';
  app.post(
    path,
    workspace.form({
      act: 'record inspections',
      input: z.strictObject({
        number: z.coerce.number().int().min(1).max(1000),
        kind: z.enum(recommendationKinds),
        text: words('Enter the words of the recommendation', 10_000),
        due: optionalDayText,
      }),
      run: (doing, input, { id }) => addRecommendation(doing, { ...input, inspection: Number(id) }),
      done: (_, { id }) => ({ to: at(id), notice: 'The recommendation is entered.' }),
      again: inspectionPage,
    }),
  );
  app.post(
    `${path}/:recommendation{[0-9]+}/answer`,
    workspace.form({
      act: 'comment for the body',
      input: z.strictObject({
        actionTaken: optionalWords(10_000),
        whyNoAction: optionalWords(10_000),
        version,
      }),
      run: (doing, input, { id, recommendation }) =>
        answerRecommendation(doing, {
          ...input,
          inspection: Number(id),
          recommendation: Number(recommendation),
        }),
      done: (_, { id }) => ({ to: at(id), notice: 'The answer is saved.' }),
      again: inspectionPage,
    }),
  );
  app.post(
    `${path}/:recommendation{[0-9]+}/actions`,
    workspace.form({
      act: 'open actions',
      input: z.strictObject({
        text: words('Say what is to be done', 4000),
        ...ownerInput,
        due: optionalDayText,
        pastDueIsRight: tick,
      }),
      run: async (doing, { due, owner, ...input }, { id, recommendation }) => {
        const found = await doing.tx
          .selectFrom('recommendation')
          .select('id')
          .where('id', '=', Number(recommendation))
          .where('inspection', '=', Number(id))
          .executeTakeFirst();
        if (found === undefined) return notThere;
        const action = {
          ...input,
          ...(owner === null ? {} : { owner }),
          origin: 'recommendation',
          recommendation: found.id,
        } as const;
        return openAction(doing, due === undefined ? action : { ...action, due });
      },
      done: ({ reference }, { id }) => ({ to: at(id), notice: `Action ${reference} is open.` }),
      again: inspectionPage,
    }),
  );
  return app;
}
