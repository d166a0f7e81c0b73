import { Govuk } from '../html/index.ts';
import { Masthead } from './masthead.tsx';
import { Colophon, SiteFooter } from './page-foot.tsx';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';

/** A whole document. Its children begin with a PageHeading, which holds the only h1. */
export function Page(props: PageProps) {
  const { site, breadcrumbs, notice, asAt, lastUpdated, takeAway, canonical, children } = props;
  return (
    <html lang={site.lang ?? 'en-GB'} class="govuk-template">
      <PageHead {...props} />
      <body class="govuk-template__body">
        <Govuk of="skip-link" params={{ text: 'Skip to main content', href: '#main' }} />
        <Masthead site={site} current={props.current} />
        {notice && (
          <aside class="notice" aria-label="Notice">
            <div class="wrap">{notice}</div>
          </aside>
        )}
        <div class="wrap">
          {(breadcrumbs?.length || asAt) && (
            <div class="strip">
              {breadcrumbs?.length ? (
                <Govuk of="breadcrumbs" params={{ items: breadcrumbs, collapseOnMobile: true }} />
              ) : (
                <span />
              )}
              {asAt}
            </div>
          )}
          <main id="main" tabIndex={-1}>
            {children}
            <Colophon lastUpdated={lastUpdated} takeAway={takeAway} />
            {canonical && <p class="print-only">{canonical}</p>}
          </main>
        </div>
        <SiteFooter site={site} />
      </body>
    </html>
  );
}
