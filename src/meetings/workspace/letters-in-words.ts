/** After what was done: " A letter goes to each of the 3 people who registered."; nothing where there is no letter. */
export function lettersInWords(letters: number): string {
  if (letters === 0) return '';
  return letters === 1
    ? ' A letter goes to the one person who registered.'
    : ` A letter goes to each of the ${letters} people who registered.`;
}
