import type { Subject } from '../records/composed.ts';
import { choiceFields, ownFields, type Look } from './look.ts';

export const publicationPath = ({ kind, subject }: Subject): string => `/publication/${kind}/${subject}`;

/** Where the preview is; with an address of the public site, where that page is in it. */
export const previewPath = (subject: Subject, look: Look, address = ''): string => {
  const [path = '', fragment] = address.split('#');
  const asked = new URLSearchParams([...ownFields(look), ...choiceFields(look)]).toString();
  const query = asked === '' ? '' : `${path.includes('?') ? '&' : '?'}${asked}`;
  return `${publicationPath(subject)}/preview${path}${query}${fragment === undefined ? '' : `#${fragment}`}`;
};
