const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Symbols drawn where they stand, in place of a symbol about nought that is moved there: a chart of months has a
 * hundred of them, and this halves their letters. A symbol with curves is left as it is.
 */
export const placedMarks = (svg: string): string =>
  svg.replace(
    /<path transform="translate\((-?[\d.]+),(-?[\d.]+)\)" d="(M[MLHVhvZ\d.,-]+)"/g,
    (_, x: string, y: string, path: string) => `<path d="${placed(path, Number(x), Number(y))}"`,
  );

/** The first point is where the symbol stands; every later one is told from the one before. */
function placed(path: string, x: number, y: number): string {
  let at: readonly [number, number] = [0, 0];
  return path.replace(/([MLHVhv])(-?[\d.]+)(?:,(-?[\d.]+))?/g, (_, letter: string, a: string, b?: string) => {
    const to = destination(letter, at, Number(a), Number(b));
    const [right, down] = [to[0] - at[0], to[1] - at[1]];
    const first = letter === 'M';
    at = to;
    if (first) return `M${tenth(to[0] + x)},${tenth(to[1] + y)}`;
    if (down === 0) return `h${tenth(right)}`;
    return right === 0 ? `v${tenth(down)}` : `l${tenth(right)},${tenth(down)}`;
  });
}

function destination(
  letter: string,
  [x, y]: readonly [number, number],
  a: number,
  b: number,
): readonly [number, number] {
  if (letter === 'H') return [a, y];
  if (letter === 'V') return [x, a];
  if (letter === 'h') return [x + a, y];
  return letter === 'v' ? [x, y + a] : [a, b];
}
