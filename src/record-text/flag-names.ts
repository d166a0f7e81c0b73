/** A name in a text that is about to be public, and why somebody should look at it. */
export interface FlaggedName {
  name: string;
  why: string;
}

export interface KnownNames {
  /** Office-holders and senior staff, whose names may stand in public. */
  public: readonly string[];
  /** Everybody else whom the record knows. */
  private: readonly string[];
  /** Places, bodies and other words that begin with capitals and are nobody's name. */
  other: readonly string[];
}

const titles =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Rev|PC|PCSO|DC|DS|DI|DCI|DSU|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|ACC|DCC|Cllr|Councillor|Constable';

/** Words of offices, months and days: two of them beside each other are no name. */
const commonWords = new Set(
  `The A An And Or But If In On At Of For To From By With This That These Those It He She They We You I
  Police Crime Commissioner Commissioners Chief Deputy Assistant Constable Constables Constabulary Force Officer Officers
  Head Director Board Panel Office Home Secretary Scrutiny Public Performance Plan Report Budget Council Borough County
  City Town Area Unit Local Policing Community Safety Partnership Partnerships Act Part Section Schedule Question Answer
  Action Actions Item Paper Meeting Minutes Agenda Appendix January February March April May June July August September
  October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Bank Holiday
  His Her Majesty Majesty's Inspectorate Fire Rescue Service Services National Association Criminal Justice Court Courts
  Crown Magistrates Prosecution Probation Victims Victim Support Domestic Abuse Serious Violence Road Rural Strategic
  Lead Governance Finance Resources People Professional Standards Department Independent Custody Visitors Visitor Great
  Britain England Wales United Kingdom North South East West Northern Southern Eastern Western Central New First Second
  Third Commissioner's Chair Vice Member Members Treasurer Detective Neighbourhood Response Operation Project Programme
  Strategy Review Annual Quarter Quarterly Freedom Information Data Protection Human Rights Government Parliament
  Minister Ministry Executive Then When Where While After Before During Since Until Following Our Their Its All Some No Not As Both Also However There Here What Which Who Why How Is Are Was Were Has Had Have Will Would Senior Staff Superintendent Inspector Sergeant
  Road Avenue School College University Hospital Station Centre`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** The capitalised words of a long document, each run of them once: all that names can be found in. */
export const nameWords = (text: string): string =>
  [...new Set([...text.matchAll(titled), ...text.matchAll(capitalised)].map(([run]) => run))].join('\n');

/**
 * Names of people in a text who are not known to be office-holders or senior staff, once each: people whom the record
 * knows, a title with a name, and two or three capitalised words beside each other that are no known place or office.
 * Those are left out of a `report`, in which headings and bodies would bury the names. It cannot know every name; it
 * asks a person to look.
 */
export function flaggedNames(
  text: string,
  known: KnownNames,
  kind: 'record' | 'report' = 'record',
): FlaggedName[] {
  const flagged = new Map<string, FlaggedName>();
  const flag = (name: string, why: string) => {
    const key = name.toLowerCase();
    if (!allowed(name, known) && ![...flagged.keys()].some((one) => one.includes(key) || key.includes(one)))
      flagged.set(key, { name, why });
  };
  for (const name of known.private) {
    if (mentions(text, name)) flag(name, 'is known to the record, and not as somebody to name in public');
  }
  for (const [, name = ''] of text.matchAll(titled)) flag(name, 'has the title of a person');
  for (const [run] of kind === 'report' ? [] : text.matchAll(capitalised)) {
    const name = nameIn(run);
    if (name !== undefined) flag(name, 'looks like the name of a person');
  }
  return [...flagged.values()];
}

const word = "\\p{Lu}[\\p{L}'’-]+";
const titled = new RegExp(`(?<!\\p{L})((?:${titles})\\.? (?:${word})(?: ${word}){0,2})`, 'gu');
const capitalised = new RegExp(`(?<!\\p{L})${word}(?: (?:\\p{Lu}\\.? )?${word}){1,3}`, 'gu');

/** The run without words of offices and without the common word that began a sentence. */
function nameIn(run: string): string | undefined {
  const words = run.split(' ');
  const plain = words.filter((one) => !commonWords.has(one.toLowerCase().replace(/['’]s$/, '')));
  return plain.length >= 2 ? plain.join(' ') : undefined;
}

const mentions = (text: string, name: string): boolean =>
  name !== '' && new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu').test(text);

/** Whether the words are part of a name that may be public, or such a name with a title before it. */
function allowed(name: string, known: KnownNames): boolean {
  const bare = name.replace(new RegExp(`^(?:${titles})\\.? `), '').toLowerCase();
  if (known.other.some((one) => mentions(one, bare) || mentions(bare, one))) return true;
  return known.public.some((one) => {
    const whole = one.toLowerCase();
    return whole === bare || whole.endsWith(` ${bare}`);
  });
}
