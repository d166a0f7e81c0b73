export { createSite, type Site, type SiteSettings } from './site.ts';
export { monthName } from './month-name.ts';
export type { Answer, Asked, FileContent, Maker, PageContent, PageLink, Reply } from './page-content.ts';
export { publicationMark } from './published-reads.ts';
export { shell as publicShell } from './shell.tsx';
export { readStanding, type Standing } from './standing.ts';
export { visitOf, type Visit } from './visit.ts';
