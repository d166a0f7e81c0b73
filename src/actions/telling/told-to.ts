import type { Role } from '../../accounts/index.ts';
import { gateOf, otherGateOf } from '../chain/gates.ts';
import type { Step } from '../chain/state.ts';
import type { Reader } from './reader.ts';
import type { UntoldNews } from './untold-news.ts';

/** Who of those that may read the action is told: those whose turn it is now, never the person who did it. */
export function toldTo(news: UntoldNews, everybody: readonly Reader[]): Reader[] {
  const told = news.news === 'step' && news.step !== null ? afterStep(news, news.step) : owner(news);
  return [...new Set(told(everybody))].filter(({ person }) => person !== news.by_person);
}

type Choose = (everybody: readonly Reader[]) => readonly Reader[];

function afterStep(news: UntoldNews, step: Step): Choose {
  switch (step) {
    case 'position-stated':
      return orOfficers(reviewers(news));
    case 'accepted':
      return answering(news, 'signed-off', news.promised_by === 'force' ? 'deputy-chief' : 'office-holder');
    case 'returned':
    case 'refused':
      return orOfficers(owner(news));
    case 'reopened':
      return both(orOfficers(owner(news)), answeredBefore(news));
    case 'signed-off':
      return both(owner(news), both(opener(news), news.origin === 'recommendation' ? officers : nobody));
    case 'superseded':
      return owner(news);
    case 'uploaded':
      return nobody;
  }
}

const nobody: Choose = () => [];
const both =
  (one: Choose, other: Choose): Choose =>
  (all) => [...one(all), ...other(all)];
const holding =
  (role: Role): Choose =>
  (all) =>
    all.filter(({ roles }) => roles.includes(role));
const officers = holding('scrutiny-officer');
const owner =
  (news: UntoldNews): Choose =>
  (all) =>
    all.filter(({ person }) => person === news.owner);

/** The scrutiny officers, where nobody else can act: they write down what an owner without an account states. */
const orOfficers =
  (choose: Choose): Choose =>
  (all) => {
    const chosen = choose(all);
    return chosen.length > 0 ? chosen : officers(all);
  };

/** Who opened it, of the office. */
const opener =
  (news: UntoldNews): Choose =>
  (all) =>
    all.filter(({ person, organisation }) => person === news.opened_by && organisation === 'body');

const answeredBefore =
  ({ steps }: UntoldNews): Choose =>
  (all) =>
    all.filter(({ person }) =>
      steps.some((taken) => taken.by_person === person && gateOf[taken.step] !== undefined),
    );

/** Who may answer at this gate: whoever answered at another one may not. */
const answering =
  ({ steps }: UntoldNews, step: Step, role: Role): Choose =>
  (all) =>
    holding(role)(all).filter(({ person }) => otherGateOf(steps, person, step) === undefined);

/** The strategic lead that it names; else those in the post that leads its theme; else every strategic lead. */
const reviewers =
  (news: UntoldNews): Choose =>
  (all) => {
    if (news.promised_by === 'body') return answering(news, 'accepted', 'scrutiny-officer')(all);
    const leads = answering(news, 'accepted', 'strategic-lead')(all);
    if (news.strategic_lead !== null) return leads.filter(({ person }) => person === news.strategic_lead);
    const ofTheme = leads.filter(({ post }) => isSame(post, news.theme_lead));
    return ofTheme.length > 0 ? ofTheme : leads;
  };

const isSame = (one: string, other: string): boolean =>
  other.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
