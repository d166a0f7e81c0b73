import { may, type Actor } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import { Govuk } from '../../platform/html/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import { missing, type Missing, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { actionFor, type WholeAction } from '../action-reads.ts';
import { stateWords } from '../chain/words.ts';
import { isClosed } from '../chain/state.ts';
import { EvidenceForm, EvidenceTable } from './evidence.tsx';
import { GateForms, gatesFor } from './gate-forms.tsx';
import { originOf } from './origin-of.tsx';
import { RatingTag } from './rating-tag.tsx';
import { Story } from './story.tsx';
import { UpdateForm } from './update-form.tsx';
import { waitingWords } from './waiting-words.ts';

const day = (text: string): string => dayInWords(Temporal.PlainDate.from(text));

/** One action: what was promised, how it goes and why, what I can do about it, and its whole dated story. */
export async function actionPage(visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> {
  const { actor, db, params, at } = visit;
  const whole = await actionFor(actor, db, Number(params['id']), at);
  if (whole === undefined) return missing;
  const { action, state } = whole;
  const gates = gatesFor(actor, whole);
  const isTheirs = [action.owner, action.strategic_lead].includes(actor.person);
  const writes =
    !isClosed(state) && may(actor, 'update own actions') && (isTheirs || may(actor, 'update any action'));
  return {
    title: `Action ${action.reference}`,
    section: 'actions',
    breadcrumbs: [{ text: 'Actions', href: '/actions' }, { text: action.reference }],
    body: (
      <>
        <PageHeading
          kicker={`Action ${action.reference}`}
          title={<WorkspaceText text={action.text} />}
          summary={waitingWords(whole)}
        />
        {action.part === 2 && (
          <Govuk
            of="warning-text"
            params={{
              text: 'Part 2: this action is private and is never published.',
              iconFallbackText: 'Warning',
            }}
          />
        )}
        <Section title="How it goes">
          <p>
            <RatingTag rating={whole.rated.rating} /> {whole.rated.overdue && <strong>Overdue. </strong>}
            {whole.rated.because}
          </p>
          <KeyValue entries={factsOf(whole, actor)} />
          {may(actor, 'change actions') && (
            <p>
              <a href={`/actions/${action.id}/change`}>Change this action</a>
            </p>
          )}
          {action.part === 1 && may(actor, 'publish') && (
            <p>
              <a href={`/publication/action/${action.id}`}>Publish this action</a>
            </p>
          )}
        </Section>
        {gates.length > 0 && (
          <Section title="For you to decide">
            <GateForms visit={visit} whole={whole} gates={gates} />
          </Section>
        )}
        {writes && (
          <Section title="Add an update">
            <UpdateForm visit={visit} action={action.id} today={policeDay(at)} />
          </Section>
        )}
        <Section title="Evidence" intro="What shows that it was done.">
          <EvidenceTable visit={visit} whole={whole} />
          {writes && <EvidenceForm visit={visit} action={action.id} />}
        </Section>
        <Section title="What happened" intro="The newest first. Nothing here is ever taken away.">
          <Story whole={whole} />
        </Section>
      </>
    ),
  };
}

function factsOf(whole: WholeAction, actor: Actor) {
  const { action } = whole;
  const owner =
    action.owner_name === null
      ? `${action.owner_post} (no account)`
      : [action.owner_name, action.owner_held || action.owner_post].filter(Boolean).join(', ');
  const facts = [
    { term: 'State', value: stateWords[whole.state] },
    { term: 'Owner', value: owner },
    {
      term: 'Strategic lead',
      value: action.lead_name ?? (action.promised_by === 'body' ? 'None: the office reviews it' : 'Any'),
    },
    { term: 'Due', value: action.due === null ? 'No due date' : day(action.due) },
    ...(action.review_on === null ? [] : [{ term: 'To be reviewed', value: day(action.review_on) }]),
    { term: 'Comes from', value: originOf(whole, actor) },
    ...(action.theme_title === null ? [] : [{ term: 'Theme', value: themeOf(whole) }]),
    ...(action.success_criteria === ''
      ? []
      : [{ term: 'Success means', value: <WorkspaceText text={action.success_criteria} /> }]),
    ...(action.shared_with_panel ? [{ term: 'Shared with', value: 'The police and crime panel' }] : []),
  ];
  return facts;
}

const themeOf = ({ action }: WholeAction) => (
  <>
    <a href={`/actions?theme=${encodeURIComponent(action.theme_slug ?? '')}`}>{action.theme_title}</a>
    {action.theme_plan ? ` (${action.theme_plan})` : ''}
    {action.theme_lead ? `, led by ${action.theme_lead}` : ''}
    <Lines title="Key themes" lines={action.key_themes ?? []} />
    <Lines title="Desired outcomes" lines={action.desired_outcomes ?? []} />
  </>
);

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <p class="unit">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
