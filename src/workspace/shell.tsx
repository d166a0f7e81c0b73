import type { VNode } from 'preact';
import { Govuk } from '../platform/html/index.ts';
import type { Attempt } from './attempt.ts';
import { AttemptOfPage } from './attempt.ts';
import { ErrorSummary } from './forms/error-summary.tsx';
import { sectionsFor, type House } from './house.ts';
import { WorkspaceMasthead } from './masthead.tsx';
import type { OpenSession } from '../accounts/index.ts';
import type { WorkspaceContent } from './workspace.ts';

export interface ShellProps {
  content: WorkspaceContent;
  house: House;
  session?: OpenSession | undefined;
  attempt?: Attempt | undefined;
  notice?: string;
}

/** A whole page of the workspace: where I am, who I am, what was just done, and the content of a slice. */
export function Shell({ content, house, session, attempt, notice }: ShellProps): VNode {
  const failed = attempt !== undefined && attempt.problems.length > 0;
  return (
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${failed ? 'Error: ' : ''}${content.title} – Workspace – ${house.bodyName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/assets/icon.svg" />
        {house.stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body class={`govuk-template__body workspace${content.wide === true ? ' workspace-wide' : ''}`}>
        <Govuk of="skip-link" params={{ text: 'Skip to main content', href: '#main' }} />
        <WorkspaceMasthead
          house={house}
          session={session}
          sections={session?.proven === true ? sectionsFor(session.actor) : []}
          current={content.section}
        />
        <div class="wrap">
          {content.breadcrumbs !== undefined && content.breadcrumbs.length > 0 && (
            <div class="strip">
              <Govuk of="breadcrumbs" params={{ items: content.breadcrumbs }} />
            </div>
          )}
          <main id="main" tabIndex={-1}>
            {notice !== undefined && notice !== '' && (
              <p class="notice-once" role="status">
                {notice}
              </p>
            )}
            {failed && <ErrorSummary attempt={attempt} />}
            <AttemptOfPage.Provider value={attempt}>{content.body}</AttemptOfPage.Provider>
            <TakeAway links={content.takeAway} />
          </main>
        </div>
      </body>
    </html>
  );
}

const TakeAway = ({ links }: { links: WorkspaceContent['takeAway'] }) =>
  links === undefined || links.length === 0 ? null : (
    <div class="colophon">
      <div class="take-away screen-only">
        <span id="take-away">Take this away:</span>
        <ul aria-labelledby="take-away">
          {links.map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
