import type { Subject } from '../records/composed.ts';

export const publicationPath = ({ kind, subject }: Subject): string => `/publication/${kind}/${subject}`;
