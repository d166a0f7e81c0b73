/** Words of a made record: from a list in which few are common and many are rare, as in anything that people write. */
export function wordSource(seed: number) {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = (): string => words[Math.floor(words.length ** random()) - 1] ?? '';
  return {
    random,
    words: (count: number): string => Array.from({ length: count }, word).join(' '),
    one: <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)] as Value,
  };
}

const [starts, middles, ends] = [
  ['bur', 'pa', 're', 'con', 'lo', 'vi', 'ta', 'mer', 'sti', 'gro', 'cha', 'de', 'fo', 'ne', 'wa'],
  ['gla', 'tro', 'por', 'ste', 'ca', 'li', 'mon', 'fer', 'su', 'dri', 'ne', 'pu', 'ro', 'ten', 'va'],
  ['ry', 'ling', 'ted', 'ment', 'tion', 'ble', 'ner', 'sh', 've', 'wood', 'ton', 'ham', 'less', 'ful', 'ge'],
];

/** 3,375 words; the first are the common ones. */
const words = starts.flatMap((start) =>
  middles.flatMap((middle) => ends.map((end) => `${start}${middle}${end}`)),
);

/** Two words that are neither the commonest nor the rarest: what somebody would look for. */
export const askedFor = (turn: number): string =>
  `${words[400 + turn * 7] ?? ''} ${words[900 + turn * 11] ?? ''}`;
