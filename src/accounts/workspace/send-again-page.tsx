import { KeyValue, PageHeading } from '../../platform/design/index.ts';
import { type WorkspaceContent } from '../../workspace/index.ts';
import { CarriedForm, type Carried } from './carried.tsx';

/** After signing in: the form that came without a session, with a button that sends it. */
export const sendAgainPage = (csrf: string, carried: Carried): WorkspaceContent => ({
  title: 'Send what you typed',
  body: (
    <>
      <PageHeading
        title="Send what you typed"
        summary="You are signed in again. Nothing was changed yet; files have to be chosen again on the page itself."
      />
      <SendAgain csrf={csrf} carried={carried} />
      <KeyValue
        entries={carried.fields
          .filter(([name, value]) => value !== '' && name !== 'version' && !name.startsWith('_'))
          .map(([name, value]) => ({ term: name.replaceAll(/[-_]/g, ' '), value }))}
      />
      <p>
        Or throw it away and go to <a href="/">what needs you today</a>.
      </p>
    </>
  ),
});

export const SendAgain = ({ csrf, carried }: { csrf: string; carried: Carried }) => (
  <CarriedForm csrf={csrf} carried={carried} button="Send it now" />
);
