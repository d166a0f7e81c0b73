import { Hono } from 'hono';
import { pageQuery, type Workspace } from '../../workspace/index.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { draftAnswer } from '../questions/draft-answer.ts';
import { answeringPage } from './answering-page.tsx';
import { answerDraft, newAnswer } from './inputs.ts';
import { idIn } from './meeting-trail.ts';
import { questionsPage } from './questions-page.tsx';

const question = '/questions/:id{[0-9]+}';
const toQuestion =
  (notice: string) =>
  (_: unknown, { id = '' }: Record<string, string>) => ({ to: `/questions/${id}`, notice });

/** Where those who are asked find the questions, draft answers and give them. */
export function answeringRoutes({ page, form }: Workspace): Hono {
  const app = new Hono({ strict: false });
  app.get('/questions', page('see questions', questionsPage, pageQuery));
  app.get(question, page('see questions', answeringPage));
  app.post(
    `${question}/draft`,
    form({
      act: 'draft answers',
      input: answerDraft,
      run: (doing, { draft, version }, { id }) =>
        draftAnswer(doing, { question: idIn(id), text: draft, version }),
      done: toQuestion('The draft is saved. It is not the answer yet.'),
      again: answeringPage,
    }),
  );
  app.post(
    `${question}/answer`,
    form({
      act: 'answer questions',
      input: newAnswer,
      run: (doing, input, { id }) => answerQuestion(doing, { ...input, id: idIn(id) }),
      done: toQuestion('The answer is saved.'),
      again: answeringPage,
    }),
  );
  return app;
}
