import { Hono } from 'hono';
import type { Workspace } from '../../workspace/index.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { askQuestion } from '../questions/ask-question.ts';
import { declineQuestion } from '../questions/decline-question.ts';
import { editQuestion } from '../questions/edit-question.ts';
import { editedQuestion, newAnswer, newQuestion, refusal } from './inputs.ts';
import { meetingPage } from './meeting-page.tsx';
import { idIn } from './meeting-trail.ts';
import { questionPage } from './question-page.tsx';

const questions = '/meetings/:id{[0-9]+}/questions';
const question = `${questions}/:question{[0-9]+}`;

const toQuestion =
  (notice: string) =>
  (_: unknown, { id = '', question: one = '' }: Record<string, string>) => ({
    to: `/meetings/${id}/questions/${one}`,
    notice,
  });

/** Questions to the chief constable and their answers. */
export function questionRoutes({ page, form }: Workspace): Hono {
  const app = new Hono({ strict: false });
  app.post(
    questions,
    form({
      act: 'ask questions',
      input: newQuestion,
      run: (doing, input, { id }) => askQuestion(doing, { ...input, meeting: idIn(id) }),
      done: ({ number }, { id = '' }) => ({
        to: `/meetings/${id}#questions`,
        notice: `Question ${number} is saved.`,
      }),
      again: meetingPage,
    }),
  );
  app.get(question, page('see meetings', questionPage));
  app.post(
    question,
    form({
      act: 'ask questions',
      input: editedQuestion,
      run: (doing, input, { question: one }) => editQuestion(doing, { ...input, id: idIn(one) }),
      done: toQuestion('The question is saved.'),
      again: questionPage,
    }),
  );
  app.post(
    `${question}/answer`,
    form({
      act: 'answer questions',
      input: newAnswer,
      run: (doing, input, { question: one }) => answerQuestion(doing, { ...input, id: idIn(one) }),
      done: toQuestion('The answer is saved.'),
      again: questionPage,
    }),
  );
  app.post(
    `${question}/refusal`,
    form({
      act: 'ask questions',
      input: refusal,
      run: (doing, input, { question: one }) => declineQuestion(doing, { ...input, id: idIn(one) }),
      done: toQuestion('The reason is saved.'),
      again: questionPage,
    }),
  );
  return app;
}
