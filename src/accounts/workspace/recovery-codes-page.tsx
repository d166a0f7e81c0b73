import { PageHeading } from '../../platform/design/index.ts';
import type { WorkspaceContent } from '../../workspace/index.ts';
import type { VNode } from 'preact';

/** Shown once, right after they were made; `next` is how to go on. */
export const recoveryCodesPage = (codes: readonly string[], next: VNode): WorkspaceContent => ({
  title: 'Keep these recovery codes',
  body: (
    <>
      <PageHeading
        title="Keep these recovery codes"
        summary="Each lets you sign in once without the app. They are shown only now: print them or write them down."
      />
      <ul class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      {next}
    </>
  ),
});
