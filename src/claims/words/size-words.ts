/** Words beside a direction that say how large the change was. */
const slight = /\b(?:slight(?:ly)?|marginal(?:ly)?|small|minor|modest(?:ly)?)\b/iu;

/** Whether a stretch of text calls a change slight. */
export function saysSlight(text: string): string | undefined {
  return slight.exec(text)?.[0].toLowerCase();
}
