import type { Letter } from '../../platform/mail/index.ts';
import { dueWords, openingWords, privateWords } from './letter-words.ts';
import type { Reader } from './reader.ts';
import type { UntoldNews } from './untold-news.ts';

/** Tells an owner which actions are new to him or her: one letter, however many there are. */
export function ownerLetter(news: readonly UntoldNews[], to: Reader, address: string): Letter {
  // One that was opened and then given away is told once, as it is now.
  const all = [...new Map(news.map((one) => [one.action, one])).values()];
  const [first] = all;
  const subject =
    first !== undefined && all.length === 1
      ? `Action ${first.reference} is yours`
      : `${all.length} actions are yours`;
  return {
    to: to.email,
    subject,
    text: `${subject}: you are named as ${all.length === 1 ? 'its owner' : 'their owner'}.

${all.map((one) => entryOf(one, address)).join('\n\n')}

You are asked to say how ${all.length === 1 ? 'it goes' : 'each goes'} in dated updates and, once it is done, to bring evidence and state the position.
`,
  };
}

const entryOf = (news: UntoldNews, address: string): string =>
  `${news.reference}: ${openingWords(news) ?? privateWords}
${news.news === 'opened' ? 'Opened' : 'Given to you'} by ${news.by_name}. ${dueWords(news)}
${address}/actions/${news.action}`;
