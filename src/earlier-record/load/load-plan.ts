import { addTheme, addUpdate, openAction } from '../../actions/index.ts';
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
  return id;
}
