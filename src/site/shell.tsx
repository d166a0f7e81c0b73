import type { VNode } from 'preact';
import { Page, type Styles } from '../platform/design/index.ts';
import { LastUpdated, MonthChoice, noticeOf } from './shell-parts.tsx';
import type { PageContent } from './page-content.ts';
import type { Visit } from './visit.ts';

export const stylesheetHref = (styles: Styles): string => `/assets/styles.${styles.hash}.css`;

const sections = [
  { text: 'How policing is doing', href: '/' },
  { text: 'The plan', href: '/plan' },
  { text: 'Measures', href: '/measures' },
  { text: 'Areas', href: '/areas' },
  { text: 'Map', href: '/map' },
  { text: 'Meetings', href: '/meetings' },
  { text: 'Actions', href: '/actions' },
  { text: 'Reports', href: '/reports/performance' },
  { text: 'Data', href: '/data' },
];

const footerLinks = [
  { text: 'Methods', href: '/methods' },
  { text: 'Glossary', href: '/glossary' },
  { text: 'Data and API', href: '/data' },
  { text: 'Check the numbers in a text', href: '/check' },
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'Privacy', href: '/privacy' },
  { text: 'New figures (Atom feed)', href: '/feeds/figures.atom' },
  { text: 'New in scrutiny (Atom feed)', href: '/feeds/record.atom' },
];

/** A whole page: the content of a slice inside the masthead, notices and footer that every page has. */
export function shell(content: PageContent, visit: Visit, styles: (brandColour: string) => Styles): VNode {
  const brand = (visit.details['brand'] as { colour: string }).colour;
  const notice = noticeOf(visit, content.section);
  const inMonth = ({ text, href }: { text: string; href: string }) => ({ text, href: visit.href(href) });
  return (
    <Page
      site={{
        name: 'Answerable',
        owner: visit.bodyName,
        homeHref: visit.href('/'),
        nav: sections.map(inMonth),
        footer: {
          links: footerLinks,
          text: `Published by ${visit.bodyName}. Police data: Open Government Licence v3.0.`,
        },
        stylesheetHref: stylesheetHref(styles(brand)),
        feeds: [
          { title: 'New figures', href: '/feeds/figures.atom' },
          { title: 'New in scrutiny', href: '/feeds/record.atom' },
        ],
        searchHref: '/search',
        iconHref: '/assets/icon.svg',
      }}
      title={content.title}
      description={content.description}
      {...(content.section === undefined ? {} : { current: visit.href(content.section) })}
      {...(content.breadcrumbs === undefined ? {} : { breadcrumbs: content.breadcrumbs })}
      {...(notice === undefined ? {} : { notice })}
      {...(content.monthly === true ? { asAt: <MonthChoice visit={visit} /> } : {})}
      {...(content.takeAway === undefined ? {} : { takeAway: content.takeAway })}
      {...(content.wide === undefined ? {} : { wide: content.wide })}
      lastUpdated={<LastUpdated visit={visit} />}
      noIndex={visit.asAt !== null}
    >
      {content.body}
    </Page>
  );
}
