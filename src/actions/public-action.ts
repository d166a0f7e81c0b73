import { policeDay } from '../platform/clock.ts';
import { publicWords } from '../record-text/index.ts';
import { stateOf } from './chain/state.ts';
import type { ActionRows } from './content-rows.ts';
import { actionContentSchema, type ActionContent, type KeptPrivate } from './public-content.ts';

/** The address of an action in public: 2021/01 is 2021-01, REC-2021/03 is rec-2021-03. */
export const actionSlug = (reference: string): string => reference.toLowerCase().replace('/', '-');

/** The public content of an action; one of Part 2 has none. */
export function publicAction(rows: ActionRows): ActionContent | KeptPrivate {
  const { action, minute, recommendation } = rows;
  if (action.part === 2) return { private: 'This action belongs to Part 2, so it is private.' };
  return actionContentSchema.parse({
    slug: actionSlug(action.reference),
    reference: action.reference,
    words: publicWords(action.text),
    origin: action.origin,
    originReference: publicWords(action.origin_reference),
    meeting: action.meeting,
    minute: minute === undefined ? null : `${minute.section}.${minute.paragraph}`,
    recommendation: recommendation ?? null,
    commitment: action.commitment,
    priority: action.priority,
    theme: themeOf(rows),
    owner: ownerOf(rows),
    promisedBy: action.promised_by,
    openedOn: action.opened_on,
    due: action.due,
    reviewOn: action.review_on,
    successCriteria: publicWords(action.success_criteria),
    state: stateOf(rows.steps),
    updates: rows.updates.map(({ dated, text, progress }) => ({ dated, words: publicWords(text), progress })),
    steps: rows.steps.map((step) => ({
      step: step.step,
      by: named({ name: step.by_name, post: step.by_post, mayBeNamed: step.by_named_in_public === true }),
      on: policeDay(Temporal.Instant.from(step.at)).toString(),
    })),
    supersededBy: rows.steps.at(-1)?.superseded_by ?? null,
  } satisfies ActionContent);
}

function themeOf({ theme }: ActionRows): ActionContent['theme'] {
  if (theme === undefined) return null;
  return {
    slug: theme.slug,
    title: publicWords(theme.title),
    plan: publicWords(theme.plan),
    lead: publicWords(theme.lead),
    keyThemes: theme.key_themes.map(publicWords),
    desiredOutcomes: theme.desired_outcomes.map(publicWords),
  };
}

function ownerOf({ action, owner }: ActionRows): string {
  if (owner === undefined) return publicWords(action.owner_post);
  const post = owner.post || action.owner_post;
  return named({ name: owner.name, post: publicWords(post), mayBeNamed: owner.named_in_public });
}

interface Naming {
  name: string;
  post: string;
  mayBeNamed: boolean;
}

/** Office-holders and senior staff by name, everyone else by post alone. */
const named = ({ name, post, mayBeNamed }: Naming): string => {
  if (!mayBeNamed) return post === '' ? 'An officer or member of staff' : post;
  return post === '' ? name : `${name}, ${post}`;
};
