const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Whether a text holds signs that turn the direction of what follows, so that it reads otherwise than it is. */
export const turnsDirection = (text: string): boolean => text.search(turning) !== -1;

/** Said where such a text was typed. */
export const directionSays =
  'This held signs that cannot be seen and turn the direction of the text. They are left out now: check it and send it again';

/**
 * A text without what nobody can see and no database keeps: every line end is LF, and control signs (NUL among them),
 * halves of signs and signs that turn the direction are gone. Tabs stay.
 */
export const plainSigns = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(turning, '');
