import { wordsOf, type MeasureDefinition } from '../../definitions/measure-definition.ts';

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Measures in which every word asked for begins a word of the title, the synonyms, the definition or the id. */
export function findMeasures(
  measures: readonly MeasureDefinition[],
  asked: string,
): readonly MeasureDefinition[] {
  const wanted = wordsIn(asked);
  if (wanted.length === 0) return measures;
  return measures.filter((measure) => {
    const { title, synonyms, definition, id } = measure;
    const own = wordsIn([title, ...synonyms, definition, id, wordsOf(measure).noun].join(' '));
    return wanted.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}
