import type { SearchEntry } from './search-entry.ts';

const page = (title: string, href: string, text: string, words: string[] = []): SearchEntry => ({
  kind: 'page',
  title,
  href,
  text,
  words,
});

/** The pages that are the same for every body. */
export const sitePages: readonly SearchEntry[] = [
  page('How policing is doing', '/', 'Each priority of the plan with its headline measures.', [
    'home',
    'start',
  ]),
  page('The plan', '/plan', 'Priorities, what was promised under each, and by when.', [
    'police and crime plan',
  ]),
  page('Measures', '/measures', 'Every measure with its latest figure, change and trend.', ['statistics']),
  page('Areas', '/areas', 'How each part of the force compares with itself a year ago.', ['my area', 'town']),
  page('Compare areas', '/compare', 'Areas side by side, with how sure the figures are.', [
    'league table',
    'worst',
  ]),
  page('Map', '/map', 'Where crimes were recorded, no finer than about 500 metres.', ['street', 'hotspot']),
  page('What happened after the crime', '/outcomes', 'How recorded crimes were concluded.', [
    'outcomes',
    'charged',
    'solved',
    'detection',
  ]),
  page('Stop and search', '/stop-and-search', 'Who was searched, why, and what was found.', [
    'ethnicity',
    'disproportionality',
    'stopped',
  ]),
  page('Meetings', '/meetings', 'Where the police are held to account: agendas, papers, minutes.', [
    'agenda',
    'minutes',
    'scrutiny board',
  ]),
  page(
    'Questions and answers',
    '/questions',
    'What was asked of the chief constable, and what was answered.',
    ['ask'],
  ),
  page('Assurance over time', '/assurance', 'Topic by topic, how sure the answers left the office-holder.', [
    'assured',
  ]),
  page('Actions', '/actions', 'What was promised, by whom and by when, and how it goes.', [
    'action log',
    'promises',
    'overdue',
  ]),
  page('Inspections', '/inspections', 'What inspectors recommended, and the response.', [
    'HMICFRS',
    'recommendations',
  ]),
  page('Performance report', '/reports/performance', 'Everything on one document, to print or keep.', [
    'PDF',
    'print',
  ]),
  page('Methods', '/methods', 'How every figure is made, compared and judged.', [
    'statistics',
    'calculation',
  ]),
  page(
    'Check the numbers in a text',
    '/check',
    'Paste a draft or give a document, and see which numbers are wrong.',
    ['fact check', 'claims', 'verify', 'press release'],
  ),
  page('Glossary', '/glossary', 'What the words and figures on this site mean.', ['definitions', 'jargon']),
  page('Data', '/data', 'Everything on this site to take away.', ['download', 'CSV', 'JSON', 'open data']),
  page('Releases of data', '/data/releases', 'Every delivery of data, and what it revised.', [
    'revisions',
    'source',
  ]),
  page('API', '/api/v1', 'Every figure on this site as JSON or CSV, without a key.', [
    'developers',
    'interface',
  ]),
  page('Accessibility', '/accessibility', 'How this site is made for everyone.', [
    'disability',
    'screen reader',
  ]),
  page('Privacy', '/privacy', 'What the forms of this site take from you, why, and who sees it.', [
    'personal data',
    'GDPR',
    'cookies',
  ]),
];
