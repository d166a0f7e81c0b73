import { PageHeading, Section } from '../../platform/design/index.ts';
import { TrustedHtml } from '../../platform/html/index.ts';
import { TextInput, WorkForm, type WorkspaceContent } from '../../workspace/index.ts';
import { secretAddress } from '../second-factor/codes.ts';
import { squarePicture } from '../second-factor/square-picture.ts';
import { CarriedField } from './carried.tsx';
import type { SecondStep } from './code-page.tsx';

/** Setting up an authenticator app: scan or type, then prove that it works. */
export async function setUpPage(
  { csrf, to, carried }: SecondStep,
  { secret, account }: { secret: string; account: string },
): Promise<WorkspaceContent> {
  const picture = await squarePicture(secretAddress(secret, account));
  return {
    title: 'Set up your authenticator app',
    body: (
      <>
        <PageHeading
          title="Set up your authenticator app"
          summary="Besides your password, each sign-in asks for a code that only your phone or computer shows."
        />
        <Section title="1. Add the account to the app">
          <p>Open an authenticator app and scan this picture with it.</p>
          <TrustedHtml html={picture} />
          <p>
            Cannot scan it? Type this key into the app: <code class="secret-key">{grouped(secret)}</code>
          </p>
        </Section>
        <Section title="2. Show that it works">
          <WorkForm visit={{ csrf }} to="/sign-in/second-factor" button="Go on">
            <input type="hidden" name="to" value={to} />
            <CarriedField carried={carried} />
            <TextInput
              name="code"
              label="Code that the app shows now"
              hint="Six digits"
              inputmode="numeric"
              autocomplete="one-time-code"
              width={10}
            />
          </WorkForm>
        </Section>
      </>
    ),
  };
}

const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');
