import { extensionOf } from './media-types.ts';

/** Signs that turn the direction of writing, break lines or are not seen, and those that file systems do not take. */
const neverInNames = /[\p{C}\p{Zl}\p{Zp}"<>:|?*]/gu;

/** The longest name that is kept before its ending, in signs. */
const longest = 120;

/** The last part of a name that somebody gave a file, without signs that mislead; it may be empty. */
export const plainName = (given: string): string =>
  (given.split(/[/\\]/).at(-1) ?? '').replace(neverInNames, '').replace(/^[\s.]+|[\s.]+$/g, '');

/** The name of a file as the browser sent it, with the ending that its content has; `instead` where nothing is left. */
export function plainFileName(sent: string, mediaType: string, instead: string): string {
  const stem = Array.from(plainName(sent).replace(/\.[^.]*$/, ''))
    .slice(0, longest)
    .join('')
    .trim();
  return `${stem === '' ? instead : stem}.${extensionOf(mediaType)}`;
}
