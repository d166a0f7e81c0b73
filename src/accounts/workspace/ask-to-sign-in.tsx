import { PageHeading } from '../../platform/design/index.ts';
import type { AskToSignIn, Frame } from '../../workspace/index.ts';

/** Shown when a form comes without a session. */
export const askToSignIn =
  (frame: Frame): AskToSignIn =>
  (c) =>
    frame.show(
      c,
      { title: 'Sign in', body: <PageHeading title="Sign in" summary="Your session has ended." /> },
      { status: 401 },
    );
