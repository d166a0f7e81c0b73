import type { Letter } from '../../platform/mail/index.ts';
import { isClosed, stateOf, waitsFor } from '../chain/state.ts';
import { stateWords, stepWords } from '../chain/words.ts';
import { dayText, dueWords, openingWords, privateWords } from './letter-words.ts';
import type { Reader } from './reader.ts';
import type { UntoldNews } from './untold-news.ts';

/** What was done to an action, and what is asked of this reader now. The reason stays on the page. */
export function stepLetter(news: UntoldNews, to: Reader, address: string): Letter {
  const { reference, step } = news;
  const done = step === null ? 'changed' : stepWords[step];
  const asked = askedOf(news, to);
  return {
    to: to.email,
    subject: `Action ${reference} was ${done}${isAsked(news, to) ? ': your turn' : ''}`,
    text: `Action ${reference} was ${done} by ${news.by_name} on ${dayText(news.on)}.${reasonWords(news)}

${openingWords(news) ?? privateWords}

${asked}
${dueWords(news)}

${address}/actions/${news.action}
`,
  };
}

function reasonWords({ step, has_words: hasWords }: UntoldNews): string {
  if (!hasWords || step === null || step === 'position-stated') return '';
  return step === 'accepted' || step === 'signed-off'
    ? ' A remark is given on the page.'
    : ' A reason is given on the page.';
}

/** Whether the next move is this person's, as far as a letter knows. */
function isAsked(news: UntoldNews, { person, roles }: Reader): boolean {
  const state = stateOf(news.steps);
  if (news.steps.at(-1)?.id !== news.step_id || isClosed(state)) return false;
  const turn = waitsFor(state, news.origin);
  return turn === 'owner'
    ? news.owner === person || (news.owner === null && roles.includes('scrutiny-officer'))
    : true;
}

function askedOf(news: UntoldNews, to: Reader): string {
  const state = stateOf(news.steps);
  if (news.steps.at(-1)?.id !== news.step_id)
    return `Since then it went on. It is now: ${stateWords[state].toLowerCase()}.`;
  switch (waitsFor(state, news.origin)) {
    case 'reviewer':
      return reviewWords(news, to);
    case 'signer':
      return 'You are asked to decide: sign it off, or send it back with your reason.';
    case 'uploader':
      return to.roles.includes('scrutiny-officer')
        ? 'It answers a recommendation: you are asked to record when the answer is uploaded to the inspectorate.'
        : 'Nothing more is asked of you.';
    case 'owner':
      return isAsked(news, to)
        ? 'You are asked to add what is missing and to state the position again.'
        : 'It waits for its owner. Nothing is asked of you.';
    case 'nobody':
      return 'Nothing more is asked of you.';
  }
}

/** The scrutiny officers are written to where nobody is there who may review it for the force. */
const reviewWords = ({ promised_by: promisedBy }: UntoldNews, { roles }: Reader): string =>
  promisedBy === 'body' || roles.includes('strategic-lead')
    ? 'You are asked to review it: accept it, or return it with your reason.'
    : 'Nobody is there who may review it. You are asked to name a strategic lead in “Change this action”.';
