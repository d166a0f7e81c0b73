import { Govuk } from '../platform/html/index.ts';
import type { OpenSession } from '../accounts/index.ts';
import { csrfField } from './submitted.ts';
import type { House, sectionsFor } from './house.ts';

export interface MastheadProps {
  house: House;
  session: OpenSession | undefined;
  sections: ReturnType<typeof sectionsFor>;
  current: string | undefined;
}

/** Whose workspace it is, the sections, who is signed in, and the way out. */
export const WorkspaceMasthead = ({ house, session, sections, current }: MastheadProps) => (
  <header class="workspace-masthead">
    <div class="wrap workspace-top">
      <a class="workspace-name" href="/">
        {house.bodyName} <span>Workspace</span>
      </a>
      <div class="workspace-me">
        <a href={house.publicAddress}>Public site</a>
        {session?.proven === true && <a href="/account">{session.actor.name}</a>}
        {session !== undefined && <SignOut csrf={session.formToken} />}
      </div>
    </div>
    {sections.length > 0 && (
      <nav class="nav" aria-label="Sections">
        <ul class="wrap">
          {sections.map(({ name, text, href }) => (
            <li key={name}>
              <a href={href} aria-current={name === current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </header>
);

const SignOut = ({ csrf }: { csrf: string }) => (
  <form method="post" action="/sign-out">
    <input type="hidden" name={csrfField} value={csrf} />
    <Govuk
      of="button"
      params={{ text: 'Sign out', classes: 'govuk-button--secondary workspace-small-button' }}
    />
  </form>
);
