const nouns = new Set(
  'increase increases rise rises growth climb jump surge uplift upturn spike decrease decreases fall falls drop drops decline declines reduction reductions dip cut downturn overspend underspend shortfall gain'.split(
    ' ',
  ),
);
const comparatives = new Set('up down higher lower fewer more less greater above below'.split(' '));

/** "a 12% increase": a noun that may follow its amount. */
export function mayFollowAmount(word: string): boolean {
  return nouns.has(word) || comparatives.has(word);
}

/** "45 fewer": a word that may follow a plain count. */
export function isComparative(word: string): boolean {
  return comparatives.has(word);
}

/** Words that stand between a direction and its amount, or between a preposition and its number. */
const light = new Set(
  'by of a an the about around approximately nearly almost over more than just under some only slightly significantly sharply further another total roughly circa c some least most up down record low high overall marginally considerably steadily markedly its their last previous year figure figures number level rate baseline average to at'.split(
    ' ',
  ),
);

/** Whether a word says nothing of its own between a preposition and its number. */
export function isLight(word: string): boolean {
  return light.has(word);
}

const breaks = new Set(
  'in of on with has have had was were is are be been and or the to from which that this these those by for at as while but whereas , ; : ( )'.split(
    ' ',
  ),
);

/** Whether a word breaks the tie between an amount and the noun after it. */
export function breaksAmount(word: string): boolean {
  return breaks.has(word);
}
