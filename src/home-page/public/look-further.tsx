import { LinkList, Section } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';

const places = [
  { text: 'All measures', href: '/measures', detail: 'Find a measure by word, priority or area.' },
  { text: 'Areas', href: '/areas', detail: 'How your part of the force compares with itself a year ago.' },
  {
    text: 'Compare areas',
    href: '/compare',
    detail: 'Areas side by side, with how sure we are; no league table.',
  },
  { text: 'What happened after the crime', href: '/outcomes', detail: 'How recorded crimes were concluded.' },
  { text: 'Stop and search', href: '/stop-and-search', detail: 'Who was searched, why, and what was found.' },
  {
    text: 'Meetings',
    href: '/meetings',
    detail: 'Where the police are held to account: agendas, papers, minutes.',
  },
  { text: 'Actions', href: '/actions', detail: 'What was promised, and how it goes.' },
  { text: 'Map', href: '/map', detail: 'Where crimes were recorded, no finer than about 500 metres.' },
  {
    text: 'Performance report',
    href: '/reports/performance',
    detail: 'Everything on one document, to print or keep.',
  },
];

export const LookFurther = ({ visit }: { visit: Visit }) => (
  <Section title="Look further" id="further">
    <LinkList links={places.map((place) => ({ ...place, href: visit.href(place.href) }))} />
  </Section>
);
