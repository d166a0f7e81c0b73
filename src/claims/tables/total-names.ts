/** Names that say "all of the others together". */
const strict = /(?:^|[\s(:/])(?:grand |sub-?|overall )?totals?(?:$|[\s):])/iu;
const loose =
  /^(?:all(?: \w+)?|overall|sum|combined|whole force|force|force ?wide|county|headcount|england(?: and wales)?|constabulary|borough|district|council|together|(?:gross|net) (?:revenue )?(?:expenditure|income|budget|spend(?:ing)?|cost|requirement))\b/iu;
const bare =
  /^(?:\d+[.)] ?)?(?:grand |overall )?(?:totals?|sum)(?: \(?(?:all|number|count|n|£|£m|£000s?)\)?)?:?$/iu;

/** How plainly a name says that its figures are totals: 2 for "Total" itself, 1 for a name with the word or another for all. */
export function totalName(name: string): 0 | 1 | 2 {
  const plain = name.trim();
  if (bare.test(plain)) return 2;
  return strict.test(plain) || loose.test(plain) ? 1 : 0;
}

/** "Total" as a word of the name, not merely a name for everything. */
export function saysTotal(name: string): boolean {
  return strict.test(name.trim());
}
