import { Hono } from 'hono';
import { isDeclined, type Doing } from '../../audit/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import type { FiguresOf } from '../figures-of.ts';
import { addMinute } from '../minutes/add-minute.ts';
import { addSection } from '../minutes/add-section.ts';
import { approveMinutes } from '../minutes/approve-minutes.ts';
import { beginMinutes } from '../minutes/begin-minutes.ts';
import { circulateMinutes } from '../minutes/circulate-minutes.ts';
import { correctMinute } from '../minutes/correct-minute.ts';
import { editMinute } from '../minutes/edit-minute.ts';
import { raiseAction } from '../minutes/raise-action.ts';
import { writeOfMinutes } from '../minutes/write-of-minutes.ts';
import { removeMinute } from '../minutes/remove-minute.ts';
import {
  approval,
  correction,
  editedParagraph,
  newAction,
  newParagraph,
  newSection,
  nothing,
  onlyVersion,
} from './inputs.ts';
import { meetingPage } from './meeting-page.tsx';
import { idIn } from './meeting-trail.ts';
import { paragraphPage } from './paragraph-page.tsx';

type Params = Record<string, string>;

const minutes = '/meetings/:id{[0-9]+}/minutes/:part{[12]}';
const paragraph = `${minutes}/paragraphs/:paragraph{[0-9]+}`;

/** The minutes that an address names; 0, which is nothing, when they are not begun. */
async function minutesIn({ tx }: Doing, { id, part }: Params): Promise<number> {
  const found = await tx
    .selectFrom('minutes')
    .select('id')
    .where('meeting', '=', idIn(id))
    .where('part', '=', part === '2' ? 2 : 1)
    .executeTakeFirst();
  return found?.id ?? 0;
}

const toMinutes =
  (notice: string) =>
  (_: unknown, { id = '', part = '' }: Params) => ({ to: `/meetings/${id}#minutes-${part}`, notice });
const toParagraph =
  (notice: string) =>
  (_: unknown, { id = '', part = '', paragraph: one = '' }: Params) => ({
    to: `/meetings/${id}/minutes/${part}/paragraphs/${one}`,
    notice,
  });

const circulatedNotice = (letters: number): string =>
  letters === 0
    ? 'The minutes are circulated.'
    : `The minutes are circulated. Letters with the way to them: ${letters}.`;

/** Writing, circulating and approving minutes. */
export const minutesRoutes =
  (figuresOf: FiguresOf) =>
  (workspace: Workspace): Hono => {
    const app = new Hono({ strict: false });
    const { form, address } = workspace;
    const act = 'write minutes';
    app.post(
      minutes,
      form({
        act,
        input: nothing,
        run: (doing, _, { id, part }) =>
          beginMinutes(doing, { meeting: idIn(id), part: part === '2' ? 2 : 1 }),
        done: toMinutes('The minutes are begun.'),
        again: meetingPage,
      }),
    );
    app.post(
      `${minutes}/sections`,
      form({
        act,
        input: newSection,
        run: async (doing, { title }, params) =>
          addSection(doing, { minutes: await minutesIn(doing, params), title, agendaItem: null }),
        done: toMinutes('The section is added.'),
        again: meetingPage,
      }),
    );
    app.post(
      `${minutes}/sections/:section{[0-9]+}/paragraphs`,
      form({
        act,
        input: newParagraph,
        run: async (doing, { text }, params) =>
          addMinute(doing, {
            minutes: await minutesIn(doing, params),
            section: idIn(params['section']),
            text,
          }),
        done: ({ number }, { id = '', part = '', section = '' }) => ({
          to: `/meetings/${id}#section-${part}-${section}`,
          notice: `Paragraph ${number} is written.`,
        }),
        again: meetingPage,
      }),
    );
    app.post(
      `${minutes}/circulation`,
      form({
        act,
        input: onlyVersion,
        run: async (doing, { version }, params) => {
          const id = await minutesIn(doing, params);
          const done = await circulateMinutes(doing, { id, version }, figuresOf);
          return isDeclined(done) ? done : { letters: await writeOfMinutes(doing, { id, address }) };
        },
        done: ({ letters }, params) => toMinutes(circulatedNotice(letters))(undefined, params),
        again: meetingPage,
      }),
    );
    app.post(
      `${minutes}/approval`,
      form({
        act: 'approve minutes',
        input: approval,
        run: async (doing, input, params) =>
          approveMinutes(doing, { ...input, id: await minutesIn(doing, params) }, figuresOf),
        done: toMinutes('The minutes are approved.'),
        again: meetingPage,
      }),
    );
    app.route('/', paragraphRoutes(workspace));
    return app;
  };

function paragraphRoutes({ page, form }: Workspace): Hono {
  const app = new Hono({ strict: false });
  const act = 'write minutes';
  app.get(paragraph, page('see meetings', paragraphPage));
  app.post(
    paragraph,
    form({
      act,
      input: editedParagraph,
      run: (doing, input, { paragraph: one }) => editMinute(doing, { ...input, id: idIn(one) }),
      done: toMinutes('The paragraph is saved.'),
      again: paragraphPage,
    }),
  );
  app.post(
    `${paragraph}/removal`,
    form({
      act,
      input: onlyVersion,
      run: (doing, { version }, { paragraph: one }) => removeMinute(doing, { id: idIn(one), version }),
      done: toMinutes('The paragraph is taken out.'),
      again: paragraphPage,
    }),
  );
  app.post(
    `${paragraph}/correction`,
    form({
      act,
      input: correction,
      run: (doing, { wordsHidden, ...input }, { paragraph: one }) =>
        correctMinute(doing, { ...input, id: idIn(one), wordsPublic: !wordsHidden }),
      done: toParagraph('The correction is saved. What it said before is kept.'),
      again: paragraphPage,
    }),
  );
  app.post(
    `${paragraph}/actions`,
    form({
      act: 'open actions',
      input: newAction,
      run: (doing, input, { paragraph: one }) => raiseAction(doing, { ...input, minute: idIn(one) }),
      done: ({ reference }, params) => toParagraph(`Action ${reference} is raised.`)(undefined, params),
      again: paragraphPage,
    }),
  );
  return app;
}
