export { readGlossary } from './read-glossary.ts';
export type { Term } from './term.ts';
