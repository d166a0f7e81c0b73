import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Fewest and most characters. Long ones are welcome; what kinds of characters they are made of is nobody's business. */
export const passwordLength = { fewest: 12, most: 256 };

/** The highest of zxcvbn's five marks, 0 to 4: more than ten thousand million guesses by whoever knows how people choose. */
const enough = 4;

/** Characters that are looked at: enough to tell, and quick whatever somebody sends. */
const looked = 100;

/** What anyone would try first at an installation of this program, beside the person's own name and address. */
const wordsOfTheTrade = ['answerable', 'police', 'commissioner', 'constabulary', 'scrutiny'];

const ofThePerson = 'This is little more than your name, your address or a word of this work.';

let made: Promise<ZxcvbnFactory> | undefined;

/** Loaded and made when it is first needed: most runs of the program ask for no password. */
const guesser = (): Promise<ZxcvbnFactory> => (made ??= makeGuesser());

async function makeGuesser(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
}

/** Why a password is too easy to guess, in words, or undefined. `about` are words that anyone would try first: name, address. */
export async function weakness(password: string, about: readonly string[]): Promise<string | undefined> {
  const { fewest, most } = passwordLength;
  if (password.length < fewest) return `Use at least ${fewest} characters. Three or four words will do.`;
  if (password.length > most) return `Use at most ${most} characters`;
  const own = about.flatMap((words) => [words, ...words.split(/[^\p{L}]+/u)]).filter((word) => word !== '');
  const { score, feedback, sequence } = (await guesser()).check(password.slice(0, looked), [
    ...wordsOfTheTrade,
    ...own,
  ]);
  if (score >= enough) return undefined;
  const isOwn = sequence.some((match) => match.dictionaryName === 'userInputs');
  const why = (isOwn ? ofThePerson : feedback.warning) ?? 'This is among what guessers try first.';
  return `${why} Use three or four words that have nothing to do with each other.`;
}
