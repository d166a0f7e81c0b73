import type { VNode } from 'preact';
import { Page, PageHeading, type Styles } from '../platform/design/index.ts';
import type { PageContent } from './page-content.ts';
import { stylesheetHref } from './shell.tsx';
import type { Visit } from './visit.ts';

/** Not there, not published and no longer public all look the same. */
export const notFoundPage = (says: string, visit: Visit): PageContent => ({
  title: 'Page not found',
  description: 'There is no page at this address.',
  body: (
    <>
      <PageHeading title="Page not found" summary={says} />
      <p>
        If you typed the address, check that it is correct. If you followed a link, the page may have been
        withdrawn.
      </p>
      <ul>
        <li>
          <a href={visit.href('/measures')}>Find a measure</a>
        </li>
        <li>
          <a href={visit.href('/')}>How policing is doing</a>
        </li>
      </ul>
    </>
  ),
});

export const badRequestPage = (says: string): PageContent => ({
  title: 'This address cannot be understood',
  description: 'Part of the address is not one that this page knows.',
  body: (
    <>
      <PageHeading
        title="This address cannot be understood"
        summary="Part of the address is not one that this page knows."
      />
      <p>{says}</p>
      <p>
        <a href="?">Open the page without it</a>
      </p>
    </>
  ),
});

/** Shown before anything is published; it asks the browser to look again. */
export const nothingPublishedPage = (styles: Styles, loading: string | undefined): VNode => (
  <Page
    site={{
      name: 'Answerable',
      homeHref: '/',
      nav: [],
      footer: { links: [] },
      stylesheetHref: stylesheetHref(styles),
      iconHref: '/assets/icon.svg',
    }}
    title="Nothing is published yet"
    description="This site has no published figures yet."
    noIndex
  >
    <PageHeading
      title={loading === undefined ? 'Nothing is published yet' : 'Loading the figures'}
      summary={
        loading ?? 'No data has been loaded. Run bin/answerable ingest with an archive of police data.'
      }
    />
  </Page>
);
