import { may, type Actor } from '../../accounts/index.ts';
import { FormDisclosure, TextArea, TextInput, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import type { WholeAction } from '../action-reads.ts';
import { otherGateOf } from '../chain/gates.ts';
import { mayFollow, type Step } from '../chain/state.ts';

interface GateForm {
  step: Step;
  path: string;
  button: string;
  label: string;
  hint?: string;
  kind?: 'secondary' | 'warning';
}

const bodyPath = (whole: WholeAction, path: string): string =>
  whole.action.promised_by === 'body' ? `body-${path}` : path;

/** The steps that this person may take now; the commands decide again. */
export function gatesFor(actor: Actor, whole: WholeAction): readonly GateForm[] {
  const { action, state, steps, evidence } = whole;
  const isForce = action.promised_by === 'force';
  const isOwner =
    action.owner === actor.person || (action.owner_email === null && may(actor, 'update any action'));
  const isLead = action.strategic_lead === null || action.strategic_lead === actor.person;
  const reviews = isForce
    ? may(actor, 'accept a position') && isLead
    : may(actor, 'accept a position of the body');
  const signs = may(actor, isForce ? 'sign off' : 'sign off for the body');
  const hasEvidence = evidence.some(({ removed_at }) => removed_at === null);
  const offered: readonly (GateForm & { when: boolean })[] = [
    { ...forms.position, when: isOwner && hasEvidence },
    { ...forms.accept, path: bodyPath(whole, 'acceptance'), when: reviews },
    { ...forms.return, path: bodyPath(whole, 'return'), when: reviews },
    { ...forms.sign, path: bodyPath(whole, 'sign-off'), when: signs },
    { ...forms.refuse, path: bodyPath(whole, 'refusal'), when: signs },
    { ...forms.upload, when: may(actor, 'record an upload') && action.origin === 'recommendation' },
    { ...forms.reopen, when: may(actor, 'reopen actions') },
    { ...forms.supersede, when: may(actor, 'change actions') },
  ];
  return offered.filter(
    ({ when, step }) =>
      when && mayFollow(state, step) && otherGateOf(steps, actor.person, step) === undefined,
  );
}

const forms = {
  position: {
    step: 'position-stated',
    path: 'position',
    button: 'State the position',
    label: 'Position statement',
    hint: 'What was done, what it achieved, and which evidence shows it.',
  },
  accept: { step: 'accepted', path: 'acceptance', button: 'Accept', label: 'Remark (may be left out)' },
  return: {
    step: 'returned',
    path: 'return',
    button: 'Return to its owner',
    label: 'Why it goes back',
    kind: 'secondary',
  },
  sign: { step: 'signed-off', path: 'sign-off', button: 'Sign off', label: 'Remark (may be left out)' },
  refuse: {
    step: 'refused',
    path: 'refusal',
    button: 'Do not sign off',
    label: 'Why it is not signed off',
    kind: 'secondary',
  },
  upload: {
    step: 'uploaded',
    path: 'upload',
    button: 'Record that it was uploaded',
    label: 'Where and under which reference (may be left out)',
  },
  reopen: {
    step: 'reopened',
    path: 'reopening',
    button: 'Reopen',
    label: 'Why it is reopened',
    kind: 'secondary',
  },
  supersede: {
    step: 'superseded',
    path: 'supersession',
    button: 'Say that another action takes its place',
    label: 'Why another action takes its place',
    kind: 'secondary',
  },
} as const satisfies Record<string, GateForm>;

interface GateFormsProps {
  visit: Pick<WorkspaceVisit, 'csrf'>;
  whole: WholeAction;
  gates: readonly GateForm[];
}

/** One form for each step that this person may take; the one that is seldom taken is folded away. */
export const GateForms = ({ visit, whole, gates }: GateFormsProps) => (
  <>
    {gates.map((gate) =>
      gate.step === 'superseded' ? (
        <FormDisclosure
          key={gate.path}
          summary="Another action takes its place"
          to={`/actions/${whole.action.id}/${gate.path}`}
        >
          <GateStep visit={visit} whole={whole} gate={gate} />
        </FormDisclosure>
      ) : (
        <GateStep key={gate.path} visit={visit} whole={whole} gate={gate} />
      ),
    )}
  </>
);

function GateStep({ visit, whole, gate }: Omit<GateFormsProps, 'gates'> & { gate: GateForm }) {
  const { path, button, label, hint, kind, step } = gate;
  return (
    <WorkForm
      visit={visit}
      id={path}
      to={`/actions/${whole.action.id}/${path}`}
      button={button}
      label={button}
      {...(kind === undefined ? {} : { kind })}
    >
      <input type="hidden" name="seen" value={whole.steps.at(-1)?.id ?? 0} />
      {step === 'superseded' && (
        <TextInput name="by" label="Reference of the action that takes its place" width={10} />
      )}
      <TextArea
        name="words"
        label={label}
        rows={step === 'position-stated' ? 8 : 3}
        {...(hint === undefined ? {} : { hint })}
      />
    </WorkForm>
  );
}
