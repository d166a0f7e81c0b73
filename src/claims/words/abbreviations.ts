/** Names of the trade and their short forms, so that a sentence may use one and a table the other. */
const forms: [RegExp, string][] = [
  [/anti-? ?social behaviou?r/gu, 'asb'],
  [/child sexual abuse/gu, 'csa'],
  [/child sexual exploitation/gu, 'cse'],
  [/domestic (?:abuse|violence)/gu, 'domestic'],
  [/\bda\b/gu, 'domestic'],
  [/killed (?:or|and) seriously injured|death or serious injury|died or were seriously injured/gu, 'ksi'],
  [/organised crime groups?/gu, 'ocg'],
  [/police community support officers?/gu, 'pcso'],
  [/full[- ]time[- ]equivalents?/gu, 'fte'],
  [/black,? (?:asian )?and minority ethnic/gu, 'bme'],
  [/\bbame\b/gu, 'bme'],
  [/violence against women and girls/gu, 'vawg'],
  [/stop (?:and|&) search(?:es)?/gu, 'stop search'],
  [/local policing units?/gu, 'lpu'],
  [/\bcybercrimes?\b|cyber-?(?:dependent|enabled)? crimes?/gu, 'cyber crime'],
  [/road traffic collisions?/gu, 'collision'],
];

/** One look that tells whether any long form can be there. */
const any =
  /anti-? ?social|child sexual|domestic|\bda\b|seriously injured|serious injury|organised crime|community support|full[- ]time|minority ethnic|\bbame\b|violence against|stop (?:and|&)|local policing|cyber|road traffic/u;

/** Puts short forms for the long ones, in small letters. */
export function abbreviated(text: string): string {
  const small = text.toLowerCase();
  return any.test(small) ? forms.reduce((said, [long, short]) => said.replace(long, short), small) : small;
}
