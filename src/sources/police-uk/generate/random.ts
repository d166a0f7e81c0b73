/** A deterministic stream of numbers in [0, 1): the same seed words give the same stream on every machine. */
export interface Random {
  next(): number;
  /** A whole number of 32 bits. */
  bits(): number;
}

/** xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021), seeded by a text. */
export function randomFrom(seed: string): Random {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), hash(seed, 4) | 1];
  const bits = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result >>> 0;
  };
  for (let warm = 0; warm < 8; warm += 1) bits();
  return { bits, next: () => bits() / 4294967296 };
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** FNV-1a, with a different start for each word of the state. */
function hash(text: string, word: number): number {
  let h = Math.imul(0x811c9dc5 ^ word, 0x01000193);
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h ^ (h >>> 15);
}

/** A count that scatters around a mean as counts of events do (normal approximation, never below nought). */
export function scatteredCount(random: Random, mean: number): number {
  const [u, v] = [1 - random.next(), random.next()];
  const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
}

/** Draws from weighted choices; the weights need not add up to one. */
export function chooser<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  const last = choices.at(-1);
  if (last === undefined) throw new Error('nothing to choose from');
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random.next() * total;
    for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice;
    return last[0];
  };
}
