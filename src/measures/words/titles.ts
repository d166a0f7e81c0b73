import { outcomeGroupings } from '../definitions/outcome-groups.ts';

const outcomeTitles: Readonly<Record<string, string>> = {
  charged: 'Suspect charged',
  'awaiting-court-result': 'Awaiting court outcome',
  'court-result-unavailable': 'Court result unavailable',
  'unable-to-proceed': 'Court case unable to proceed',
  'sentenced-in-another-case': 'Suspect charged as part of another case',
  'sent-to-crown-court': 'Defendant sent to Crown Court',
  'not-guilty': 'Defendant found not guilty',
  imprisoned: 'Offender sent to prison',
  'suspended-sentence': 'Offender given suspended prison sentence',
  'community-penalty': 'Offender given community sentence',
  fined: 'Offender fined',
  'conditional-discharge': 'Offender given conditional discharge',
  'absolute-discharge': 'Offender given absolute discharge',
  compensation: 'Offender ordered to pay compensation',
  'deprived-of-property': 'Offender deprived of property',
  'other-court-disposal': 'Offender otherwise dealt with',
  cautioned: 'Offender given a caution',
  'penalty-notice-issued': 'Offender given a penalty notice',
  'drugs-possession-warning': 'Offender given a drugs possession warning',
  'local-resolution': 'Local resolution',
  'formal-action-not-in-public-interest': 'Formal action is not in the public interest',
  'unable-to-prosecute': 'Unable to prosecute suspect',
  'no-further-action': 'Investigation complete; no suspect identified',
  'action-taken-by-another-organisation': 'Action to be taken by another organisation',
  'further-investigation-not-in-public-interest': 'Further investigation is not in the public interest',
  'further-action-not-in-public-interest': 'Further action is not in the public interest',
  'under-investigation': 'Under investigation',
  'status-update-unavailable': 'Status update unavailable',
  none: 'No outcome recorded',
};

const crimeTitles: Readonly<Record<string, string>> = {
  'criminal-damage-arson': 'Criminal damage and arson',
  'possession-of-weapons': 'Possession of weapons',
  'violent-crime': 'Violence and sexual offences',
};

const dimensionTitles: Readonly<Record<string, string>> = {
  crime_type: 'Type of crime',
  outcome: 'Outcome',
  outcome_group: 'Outcome group (performance glossary)',
  national_outcome_group: 'Outcome group (Home Office)',
  ethnicity: 'Self-defined ethnicity',
  search_outcome: 'Outcome of the search',
  object_of_search: 'Object of search',
  legislation: 'Power used',
  age_range: 'Age',
  gender: 'Gender',
  type: 'Type of search',
  officer_ethnicity: 'Ethnicity as the officer saw it',
};

const booleans: Readonly<Record<string, string>> = {
  true: 'Yes',
  false: 'No',
  'not-recorded': 'Not recorded',
};

/** "Type of crime" for crime_type; an unknown dimension in its own words. */
export const dimensionTitle = (dimension: string): string => dimensionTitles[dimension] ?? plain(dimension);

/** "Investigation complete; no suspect identified" for no-further-action; an unknown outcome in its own words. */
export const outcomeTitle = (slug: string): string => outcomeTitles[slug] ?? plain(slug);

/** A category of a breakdown in words: that of its dimension where there is one, else its own. */
export function categoryTitle(dimension: string, category: string): string {
  if (dimension === 'outcome') return outcomeTitle(category);
  const grouping = outcomeGroupings.find(({ column }) => column === dimension);
  const group = grouping?.groups.find(({ slug }) => slug === category);
  if (group !== undefined) return group.title;
  if (dimension === 'crime_type') return crimeTitles[category] ?? plain(category);
  return booleans[category] ?? plain(category);
}

/** A slug as words, "no-further-action" as "No further action"; text that is not a slug stays as it is. */
function plain(slug: string): string {
  if (!/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/.test(slug)) return slug;
  const words = slug.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With a small first letter, inside a sentence; a name further on keeps its capitals. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "in Halton", "in the City of London", "on the Isle of Wight": a place as a sentence says it. */
export function inPlace(name: string): string {
  if (name.startsWith('Isle of ')) return `on the ${name}`;
  const withArticle = /^(City|Vale|Isles|Forest|Railways) of |^East Riding |District$/.test(name);
  return `in ${withArticle ? 'the ' : ''}${name}`;
}
