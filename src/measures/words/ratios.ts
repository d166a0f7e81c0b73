import { minorityGroups, type DisproportionalityGroup } from '../readings/disproportionality.ts';
import { showNumber } from './numbers.ts';

/** A ratio to one decimal, two below 1: "2.7", "0.64". */
export const showRatio = (ratio: number): string => showNumber(ratio, ratio < 1 ? 2 : 1);

/** How the rate of a group stands to that of White residents, in sentences; neither more nor less than the figures say. */
export function ratioSentence(group: DisproportionalityGroup): string {
  const { ratio, ratioLower, ratioUpper, ratioIfNotStatedWhite, ratioIfNotStatedGroup } = group;
  if (ratio === null || ratioLower === null || ratioUpper === null) return '';
  const rate = `The rate of searches of residents ${groupWords(group.category)} was ${showRatio(ratio)} times that of White residents`;
  const interval = `(95% interval ${showRatio(ratioLower)} to ${showRatio(ratioUpper)})`;
  if (ratioIfNotStatedWhite === null || ratioIfNotStatedGroup === null) return `${rate} ${interval}.`;
  return (
    `${rate} ${interval}. It would be ${showRatio(ratioIfNotStatedWhite)} if every search without a stated ethnicity ` +
    `had been of a White person, and ${showRatio(ratioIfNotStatedGroup)} if every one had been of a person of these groups.`
  );
}

const groupWords = (category: string): string =>
  category === minorityGroups
    ? 'of the Mixed, Asian, Black and Other groups together'
    : `who describe themselves as ${category}`;
