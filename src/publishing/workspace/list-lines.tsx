import { LinkList } from '../../platform/design/index.ts';
import { dayOfInstant } from '../../published-record/index.ts';
import type { Listed } from '../records/publication-lists.ts';
import { publicationPath } from './addresses.ts';
import { kindsInWords } from './words.ts';

/** Things of a list, each with a line about it. */
export const Lines = ({ listed, says }: { listed: readonly Listed[]; says: (one: Listed) => string }) =>
  listed.length === 0 ? (
    <p>Nothing.</p>
  ) : (
    <LinkList
      links={listed.map((one) => ({ text: one.title, href: publicationPath(one), detail: says(one) }))}
    />
  );

export const waitingSince = ({ kind, since }: Listed): string =>
  `${kindsInWords[kind].one}, ${kindsInWords[kind].since} ${dayOf(since)}`;

export const publicSince = ({ kind, version, since }: Listed): string =>
  `${kindsInWords[kind].one}. Version ${version}, public since ${dayOf(since)}.`;

/** Of a day, or of an instant as PostgreSQL prints it. */
const dayOf = (text: string): string =>
  dayOfInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00Z` : text);
