import { Hono } from 'hono';
import { z } from 'zod';
import type { Act } from '../../accounts/index.ts';
import type { Declined, Doing } from '../../audit/index.ts';
import { optionalWords, type Workspace } from '../../workspace/index.ts';
import { recordUpload, reopenAction } from '../chain/after-sign-off.ts';
import { acceptPosition, returnPosition, type Review } from '../chain/review-position.ts';
import { refuseSignOff, signOff } from '../chain/sign-off.ts';
import { statePosition } from '../chain/state-position.ts';
import { supersedeAction } from '../chain/supersede-action.ts';
import type { Taken } from '../chain/take-step.ts';
import { actionPage } from './action-page.tsx';

interface GateRoute {
  act: Act;
  step: (doing: Doing, review: Review) => Promise<Taken | Declined>;
  said: string;
}

const gates: Readonly<Record<string, GateRoute>> = {
  position: { act: 'state a position', step: statePosition, said: 'Its position is stated' },
  acceptance: { act: 'accept a position', step: acceptPosition('force'), said: 'It is accepted' },
  return: { act: 'accept a position', step: returnPosition('force'), said: 'It went back to its owner' },
  'sign-off': { act: 'sign off', step: signOff('force'), said: 'It is signed off' },
  refusal: { act: 'sign off', step: refuseSignOff('force'), said: 'It went back to its owner' },
  'body-acceptance': {
    act: 'accept a position of the body',
    step: acceptPosition('body'),
    said: 'It is accepted',
  },
  'body-return': {
    act: 'accept a position of the body',
    step: returnPosition('body'),
    said: 'It went back to its owner',
  },
  'body-sign-off': { act: 'sign off for the body', step: signOff('body'), said: 'It is signed off' },
  'body-refusal': {
    act: 'sign off for the body',
    step: refuseSignOff('body'),
    said: 'It went back to its owner',
  },
  upload: { act: 'record an upload', step: recordUpload, said: 'The upload is recorded' },
  reopening: { act: 'reopen actions', step: reopenAction, said: 'It is open again' },
};

const review = { words: optionalWords(20_000), seen: z.coerce.number().int().min(0) };
const done = ({ id, reference }: Taken, said: string) => ({
  to: `/actions/${id}`,
  notice: `${said}: ${reference}.`,
});

/** A route for each gate of the chain. */
export function gateRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  for (const [path, { act, step, said }] of Object.entries(gates))
    app.post(
      `/actions/:id{[0-9]+}/${path}`,
      workspace.form({
        act,
        input: z.strictObject(review),
        run: (doing, input, { id }) => step(doing, { ...input, action: Number(id) }),
        done: (taken) => done(taken, said),
        again: actionPage,
      }),
    );
  app.post(
    '/actions/:id{[0-9]+}/supersession',
    workspace.form({
      act: 'change actions',
      input: z.strictObject({ ...review, by: optionalWords(30) }),
      run: (doing, input, { id }) => supersedeAction(doing, { ...input, action: Number(id) }),
      done: (taken) => done(taken, 'Another action takes its place'),
      again: actionPage,
    }),
  );
  return app;
}
