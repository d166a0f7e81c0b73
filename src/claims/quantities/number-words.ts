const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const values = new Map<string, number>([
  ...small.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['no', 0],
  ['dozen', 12],
]);

/** A number written in words up to ninety-nine, as the inside of a regular expression. */
export const numberWordPattern = `(?:(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${[...small].reverse().join('|')})`;

/** The value of a word such as "six" or "twenty-two"; undefined for other words. */
export function wordValue(word: string): number | undefined {
  const [first = '', second] = word.toLowerCase().split('-');
  const whole = values.get(first);
  if (whole === undefined) return undefined;
  const rest = second === undefined ? 0 : values.get(second);
  return rest === undefined ? undefined : whole + rest;
}
