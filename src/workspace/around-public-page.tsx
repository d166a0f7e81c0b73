import type { VNode } from 'preact';
import { renderFragment } from '../platform/html/index.ts';
import { AttemptOfPage } from './attempt.ts';
import { ErrorSummary } from './forms/error-summary.tsx';
import type { ShellProps } from './shell.tsx';

/**
 * A page of the public site with words of the workspace above and beneath, and not a letter of it changed between.
 * Undefined of a page of the workspace itself.
 */
export function aroundPublicPage({ content, house, attempt, notice = '' }: ShellProps): string | undefined {
  const { around } = content;
  if (around === undefined) return undefined;
  const failed = attempt !== undefined && attempt.problems.length > 0;
  const put = (words: VNode) =>
    renderFragment(<AttemptOfPage.Provider value={attempt}>{words}</AttemptOfPage.Provider>);
  const above = put(
    <aside class="workspace public-page-above" aria-label={around.label}>
      <div class="wrap">
        {notice !== '' && (
          <p class="notice-once" role="status">
            {notice}
          </p>
        )}
        {failed && <ErrorSummary attempt={attempt} />}
        {content.body}
      </div>
    </aside>,
  );
  const below =
    around.below === undefined
      ? ''
      : put(
          <aside class="workspace public-page-below" aria-label={content.title}>
            <div class="wrap">{around.below}</div>
          </aside>,
        );
  const sheets = house.stylesheets.map((href) => renderFragment(<link rel="stylesheet" href={href} />));
  return around.publicPage
    .replace('<title>', () => `<title>${failed ? 'Error: ' : ''}${around.label}: `)
    .replace('</head>', () => `${sheets.at(-1) ?? ''}</head>`)
    .replace(/<a [^>]*class="govuk-skip-link"[^>]*>[^<]*<\/a>/, (skip) => `${skip}${above}`)
    .replace('</body>', () => `${below}</body>`);
}
