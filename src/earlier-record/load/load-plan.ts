import { addEvidence, addTheme, addUpdate, openAction, statePosition } from '../../actions/index.ts';
import type { Written } from '../earlier-record.ts';
import type { EarlierAction, EarlierPlan } from '../plan-schema.ts';
import type { Desk, Place, Shown } from './desk.ts';
import { placeIn, type LoadedMeeting } from './load-meeting.ts';

/** A plan as its actions name it: its own words, its meeting, and the theme that they stand under. */
interface Under {
  plan: EarlierPlan;
  meeting: LoadedMeeting;
  theme: number;
}

/** Opens the actions of a plan under its themes, each with its updates. All of them were public. */
export async function loadPlan(
  desk: Desk,
  written: Written<EarlierPlan>,
  meetings: readonly LoadedMeeting[],
): Promise<Shown[]> {
  const { value: plan } = written;
  const place = placeIn(written);
  const meeting = meetings.find((one) => one.written.value.starts.day === plan.meeting);
  if (meeting === undefined) throw new Error(`there is no meeting of ${plan.meeting}`);
  const actions: Shown[] = [];
  for (const [position, theme] of plan.themes.entries()) {
    const said = {
      title: theme.title,
      plan: plan.plan,
      lead: theme.lead,
      keyThemes: theme.key_themes,
      desiredOutcomes: theme.desired_outcomes,
      position,
    };
    const added = await desk.act(place('themes', position), 'change actions', (doing) =>
      addTheme(doing, said),
    );
    for (const [at, action] of theme.actions.entries()) {
      const under = { plan, meeting, theme: added.id };
      const here = place('themes', position, 'actions', at);
      actions.push({ kind: 'action', subject: await loadAction(desk, here, action, under), place: here });
    }
  }
  return actions;
}

async function loadAction(
  desk: Desk,
  place: Place,
  action: EarlierAction,
  { plan, meeting, theme }: Under,
): Promise<number> {
  const owner = action.owner ?? plan.owner ?? '';
  const { id } = await desk.act(place, 'open actions', (doing) =>
    openAction(doing, {
      text: action.text,
      origin: plan.origin,
      originReference: action.ref,
      meeting: meeting.id,
      theme,
      ownerPost: owner,
      promisedBy: action.promised_by,
      openedOn: plan.opened,
      ...(action.due === undefined ? {} : { due: action.due }),
      ...(action.review === undefined ? {} : { reviewOn: action.review }),
    }),
  );
  for (const update of action.updates) {
    await desk.act(place, 'update any action', (doing) =>
      addUpdate(doing, { action: id, ...update, givenBy: owner }),
    );
  }
  const latest = action.updates.toSorted((a, b) => (a.dated < b.dated ? -1 : 1)).at(-1);
  if (latest?.progress === 'delivered') await statedBefore(desk, place, { id, owner, latest, plan, meeting });
  return id;
}

interface Delivered {
  id: number;
  /** The post that stated it. */
  owner: string;
  latest: EarlierAction['updates'][number];
  plan: EarlierPlan;
  meeting: LoadedMeeting;
}

/**
 * What was said to be delivered was stated to the meeting that the plan went to, resting on the plan itself. Nobody
 * reviewed it or signed it off in the way of this record, so nothing more is written down. The officer writes it down;
 * it is the owner's statement, so the owner stands by it.
 */
async function statedBefore(
  desk: Desk,
  place: Place,
  { id, owner, latest, plan, meeting }: Delivered,
): Promise<void> {
  const evidence = {
    action: id,
    title: `${plan.plan}, as it went to the ${meeting.written.value.title}`,
    effectiveOn: latest.dated,
    words: latest.text,
  };
  await desk.act(place, 'update any action', (doing) => addEvidence(doing, evidence), meeting.startsAt);
  await desk.act(
    place,
    'state a position',
    ({ actor, ...doing }) =>
      statePosition(
        { ...doing, actor: { ...actor, name: owner, post: '' } },
        { action: id, words: latest.text, seen: 0 },
      ),
    meeting.startsAt,
  );
}
