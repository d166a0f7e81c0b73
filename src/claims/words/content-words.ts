import { abbreviated } from './abbreviations.ts';

const empty = new Set(
  `the a an of in on to for and or by at as with from is are was were be been being has have had it its this that these those there
  their which who whom whose also than then when while whilst during over between into within per cent percentage proportion rate rates number numbers
  no volume volumes level levels count counts figure figures change changes increase increased increases increasing decrease decreased decreases decreasing
  reduction reduced rise rose fall fell up down percent percentage-point point points pp period month months year years rolling compared comparing previous
  latest recent most most-recent last end ending ended same shown seen show shows related relating relation all total overall recorded reported result resulted
  results resulting we our they he she his her not but so if any each other more less about around some such very only due because both across
  following below above table number-of shown see including include includes`.split(/\s+/u),
);

const alike = new Map(
  Object.entries({
    crimes: 'crime',
    offences: 'crime',
    offence: 'crime',
    driving: 'drive',
    driven: 'drive',
    women: 'female',
    woman: 'female',
    females: 'female',
    men: 'male',
    males: 'male',
    searches: 'search',
    children: 'child',
    people: 'person',
    persons: 'person',
    officers: 'officer',
    pcs: 'officer',
    solved: 'solved',
    outcomes: 'outcome',
  }),
);

/** The root of a word as far as plurals go. */
function root(word: string): string {
  const same = alike.get(word);
  if (same !== undefined) return same;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The words of a text that say what it is about: no grammar, no words of counting, plurals as singulars. */
export function contentWords(text: string): string[] {
  const words = abbreviated(text).match(/[a-z][a-z-]*[a-z]/gu) ?? [];
  return words.flatMap((word, index) => {
    if (empty.has(word)) return [];
    const before = words[index - 1];
    return [before === 'no' || before === 'not' || before === 'non' ? `no-${root(word)}` : root(word)];
  });
}
