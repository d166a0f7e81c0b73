const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** A month's name or usual short form, as the inside of a regular expression. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** 0 for January to 11, from a name or short form in any case. */
export function monthNumber(word: string): number {
  return names.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));
}

/** The month's full name. */
export function monthName(month: number): string {
  const name = names[((month % 12) + 12) % 12] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
