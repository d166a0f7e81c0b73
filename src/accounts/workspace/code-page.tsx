import { PageHeading } from '../../platform/design/index.ts';
import { TextInput, WorkForm, type WorkspaceContent } from '../../workspace/index.ts';
import { CarriedField, type Carried } from './carried.tsx';

export interface SecondStep {
  csrf: string;
  to: string;
  carried?: Carried | undefined;
}

/** The second step of signing in. */
export const codePage = ({ csrf, to, carried }: SecondStep): WorkspaceContent => ({
  title: 'Enter the code of your authenticator app',
  body: (
    <>
      <PageHeading title="Enter the code of your authenticator app" />
      <WorkForm visit={{ csrf }} to="/sign-in/code" button="Go on">
        <input type="hidden" name="to" value={to} />
        <CarriedField carried={carried} />
        <TextInput
          name="code"
          label="Code"
          hint="Six digits. Without the app, enter one of your recovery codes."
          autocomplete="one-time-code"
          spellcheck={false}
          width={20}
        />
      </WorkForm>
      <p>Lost both app and recovery codes? Ask an administrator to let you set up a new app.</p>
    </>
  ),
});
