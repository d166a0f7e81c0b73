/** What the public pages of other slices may use of the glossary. */
export { termsIn } from './published-reads.ts';
