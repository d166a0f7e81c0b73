import type { Context } from 'hono';
import { leaveNotice, may, type OpenSession } from '../accounts/index.ts';
import { isDeclined, perform, type Declined } from '../audit/index.ts';
import { logError } from '../platform/log.ts';
import { directionSays } from '../platform/plain-signs.ts';
import { addressParts } from './address-parts.ts';
import type { Problem } from './attempt.ts';
import { visitOf, type Frame, type PageStatus } from './frame.ts';
import { guarded, type Guarded } from './guarded.ts';
import { isOwnForm } from './own-form.ts';
import { foreignFormPage, missingPage, unreadableFormPage } from './plain-pages.tsx';
import { readSubmitted, type Submitted } from './submitted.ts';
import { earlierSending, forgetOldForms, once, onceField, sentMeanwhile } from './sent-once.ts';
import { formMessage, problemsOf } from './typed-problems.ts';
import type { FormSpec } from './workspace.ts';

const usualLimit = 1_000_000;

/** Shown to somebody whose session has ended: signs in, and carries what was typed along. */
export type AskToSignIn = (c: Context, submitted: Submitted) => Promise<Response>;

const renewed: Problem = {
  says: 'You signed in again since this page was loaded. Nothing is lost: check it and send it again.',
};

const otherWords: Problem = {
  says: 'You sent this form before, and what it said then is saved. This says something else: send it again if you want it as well.',
};
const alreadyDone = 'This form was sent twice. It was done once.';

const turnedIn = (field: string): Problem => ({ says: directionSays, field });

/** Answers a POST: own form, size, session, token, permission, input, then the command in one transaction. */
export const formHandler = <Input, Result>(
  frame: Frame,
  spec: FormSpec<Input, Result>,
  askToSignIn: AskToSignIn,
): Guarded =>
  guarded([spec.act], async (c) => {
    if (!isOwnForm(c, frame.address)) return frame.show(c, foreignFormPage, { status: 403 });
    const session = await frame.session(c);
    // A large file is read only of somebody who is signed in.
    const limit = session?.proven === true ? (spec.limit ?? usualLimit) : usualLimit;
    const submitted = await readSubmitted(c, limit);
    if (submitted === undefined) return frame.show(c, unreadableFormPage, { status: 413, session });
    if (session?.proven !== true) return askToSignIn(c, submitted);
    const missed = () => frame.show(c, missingPage, { status: 404, session });
    if (!may(session.actor, spec.act)) return missed();
    const params = addressParts(c);
    if (params === undefined) return missed();
    const again = formAgain(frame, spec, c, session, { params, typed: submitted.typed });
    if (submitted.csrf !== session.formToken) return again([renewed], 422);
    const { sending, turned } = submitted;
    const sentBefore = async (): Promise<Response | undefined> => {
      const earlier = await earlierSending(frame.records, session.actor, sending);
      if (earlier?.isTheSame === false) return again([otherWords], 422);
      return earlier && goOn(earlier.place, alreadyDone);
    };
    const goOn = async (to: string, notice: string) => {
      await afterCommit(() => leaveNotice(frame.records, session.hash, notice));
      return c.redirect(to, 303);
    };
    const before = await sentBefore();
    if (before !== undefined) return before;
    if (turned.length > 0) return again(turned.map(turnedIn), 422);
    const input = spec.input.safeParse(submitted.input, { error: formMessage });
    if (!input.success) return again(problemsOf(input.error), 422);
    const ready = (await spec.prepare?.(input.data, params, session.actor)) ?? input.data;
    const result = isDeclined(ready)
      ? ready
      : await perform(frame, session.actor, spec.act, (doing) =>
          once(doing, sending, async () => {
            const done = await spec.run(doing, ready, params);
            return isDeclined(done) ? done : { result: done, ...spec.done(done, params) };
          }),
        );
    const meanwhile = result === sentMeanwhile ? await sentBefore() : undefined;
    if (meanwhile !== undefined) return meanwhile;
    if (isDeclined(result))
      return result.missing === true ? missed() : again(problemsIn(result), statusOf(result), result.changed);
    await afterCommit(() => spec.afterwards?.(result.result, params));
    await afterCommit(() => frame.afterAct());
    await afterCommit(() => forgetOldForms(frame.records, frame.clock()));
    return goOn(result.to, result.notice);
  });

/** The act is done, whatever becomes of what follows it: a failure here is for the log, and never says that nothing was changed. */
async function afterCommit(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    logError(error);
  }
}

/** The form again, with what was typed. */
const formAgain =
  <Input, Result>(
    frame: Frame,
    spec: FormSpec<Input, Result>,
    c: Context,
    session: OpenSession,
    { params, typed }: Pick<Submitted, 'typed'> & { params: Record<string, string> },
  ) =>
  async (
    problems: readonly Problem[],
    status: PageStatus,
    theirs?: Declined['changed'],
  ): Promise<Response> => {
    const content = await spec.again(visitOf(frame, c, session, params, {}), typed, problems);
    if ('missing' in content) return frame.show(c, missingPage, { status: 404, session });
    const kept = problems.includes(otherWords) ? typed.without(onceField) : typed;
    const attempt = { to: c.req.path, typed: kept, problems, ...(theirs === undefined ? {} : { theirs }) };
    return frame.show(c, content, { status, session, attempt });
  };

const problemOf = ({ declined, field }: Declined): Problem => ({
  says: declined,
  ...(field === undefined ? {} : { field }),
});

const problemsIn = (declined: Declined): Problem[] => [
  problemOf(declined),
  ...(declined.report ?? []).map((says) => ({ says })),
];

const statusOf = ({ changed }: Declined): PageStatus => (changed === undefined ? 422 : 409);
