/** Fewest and most characters. Long ones are welcome; what kinds of characters they are made of is nobody's business. */
export const passwordLength = { fewest: 12, most: 256 };

/** Words that guessers try first, and what people add to them. */
const firstGuesses = [
  'password', 'passwort', 'passphrase', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azerty', 'letmein', 'welcome',
  'iloveyou', 'admin', 'administrator', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'batman', 'dragon',
  'monkey', 'master', 'shadow', 'michael', 'jennifer', 'liverpool', 'arsenal', 'chelsea', 'everton', 'manchester', 'london',
  'england', 'cheshire', 'police', 'commissioner', 'constabulary', 'scrutiny', 'answerable', 'changeme', 'secret',
  'trustno', 'whatever', 'computer', 'internet', 'default', 'summer', 'winter', 'spring', 'autumn', 'january', 'february',
  'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'friday',
  'starwars', 'pokemon', 'google', 'facebook', 'abc', 'abcdef', 'abcdefgh',
]; // prettier-ignore

/** Why a password is too easy to guess, in words, or undefined. `about` are words that anyone would try first: name, address. */
export function weakness(password: string, about: readonly string[]): string | undefined {
  const { fewest, most } = passwordLength;
  if (password.length < fewest) return `Use at least ${fewest} characters. Three or four words will do.`;
  if (password.length > most) return `Use at most ${most} characters`;
  if (new Set(password).size < 5) return 'This repeats too few characters: use other words';
  if (isRun(password)) return 'This is a run of neighbouring keys or numbers: use other words';
  if (isLittleMoreThan(password, firstGuesses))
    return 'This is among the first that guessers try: use other words';
  const own = about.flatMap((words) => words.toLowerCase().split(/[^\p{L}]+/u));
  if (isLittleMoreThan(password, own))
    return 'This is little more than your name or address: use other words';
  return undefined;
}

/** Whether fewer than four letters are left when known words are taken out; p4ssw0rd is password. */
function isLittleMoreThan(password: string, known: readonly string[]): boolean {
  const core = password.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const words = known.filter((word) => word.length > 2).toSorted((a, b) => b.length - a.length);
  return [core, spelled(core)].some((text) => {
    const all = text.replace(/[^\p{L}]/gu, '');
    const rest = words.reduce((left, word) => left.replaceAll(word, ''), all);
    return rest.length < 4 && rest.length < all.length;
  });
}

const spelled = (text: string): string =>
  text
    .replace(/[@4]/g, 'a')
    .replace(/0/g, 'o')
    .replace(/[$5]/g, 's')
    .replace(/3/g, 'e')
    .replace(/[1!]/g, 'i');

const isRun = (password: string): boolean => {
  const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
  const bare = password.toLowerCase();
  return rows.some((row) => row.includes(bare) || Array.from(row).reverse().join('').includes(bare));
};
