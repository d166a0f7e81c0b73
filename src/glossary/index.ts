export { readGlossary } from './read-glossary.ts';
export { termSlug, type Term } from './term.ts';
