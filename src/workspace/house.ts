import { may, type Act, type Actor } from '../accounts/index.ts';
import type { SectionName } from './workspace.ts';

/** What is the same on every page of one workspace. */
export interface House {
  bodyName: string;
  publicAddress: string;
  stylesheets: readonly string[];
}

interface SectionLink {
  name: SectionName;
  text: string;
  href: string;
  /** Shown to those who may do one of these. */
  acts: readonly Act[];
}

const sections: readonly SectionLink[] = [
  { name: 'today', text: 'Today', href: '/', acts: ['see today'] },
  {
    name: 'meetings',
    text: 'Meetings',
    href: '/meetings',
    acts: ['see meetings', 'see what is shared with the panel'],
  },
  { name: 'questions', text: 'Questions', href: '/questions', acts: ['see questions'] },
  { name: 'actions', text: 'Actions', href: '/actions', acts: ['see all actions', 'see own actions'] },
  {
    name: 'inspections',
    text: 'Inspections',
    href: '/inspections',
    acts: ['see inspections', 'see what is shared with the panel'],
  },
  { name: 'publication', text: 'Publication', href: '/publication', acts: ['publish'] },
  { name: 'people', text: 'People', href: '/people', acts: ['look after people'] },
  { name: 'audit', text: 'Audit', href: '/audit', acts: ['read the audit'] },
];

/** The sections that somebody may open at all. */
export const sectionsFor = (actor: Actor): readonly SectionLink[] =>
  sections.filter(({ acts }) => acts.some((act) => may(actor, act)));
