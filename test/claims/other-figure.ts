const figure = /\d(?:[\d,\u00a0\u202f]*\d)?(?:\.\d+)?/u;

/** The words with their first figure made larger by a fifth to a half, and by at least three of its last digit. */
export function otherFigure(words: string, random: () => number): string {
  return words.replace(figure, (found) => larger(found, random));
}

function larger(found: string, random: () => number): string {
  const value = Number(found.replace(/[^\d.]/gu, ''));
  const decimals = found.split('.')[1]?.length ?? 0;
  const by = Math.max(value * (0.2 + 0.3 * random()), 3 / 10 ** decimals);
  const [whole = '', ...fraction] = (value + by).toFixed(decimals).split('.');
  const grouped = /[,\u00a0\u202f]/u.test(found) ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return [grouped, ...fraction].join('.');
}
