import { may } from '../../accounts/index.ts';
import { actionChoicesFor, actionsOfInspection } from '../../actions/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { Disclosure, KeyValue, Note, PageHeading, Section } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import {
  Choice,
  DayInput,
  missing,
  TextArea,
  WorkForm,
  type Missing,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { recipientsOf } from '../inspection.ts';
import { inspectionFor, type WholeInspection } from '../inspection-reads.ts';
import { inspectionKinds, recipients } from '../public/words.ts';
import { leftOpen, leftOpenInWords, type LeftOpen } from '../left-open.ts';
import { explainLastDay } from '../section-55.ts';
import { standingWords } from './clock-words.ts';
import { InspectionFields } from './inspection-fields.tsx';
import { NewRecommendation, Recommendations } from './recommendations.tsx';

interface Part {
  visit: WorkspaceVisit;
  whole: WholeInspection;
}

/** One report: its clock with the sum behind it, what it recommends and how that is answered, comments and copies. */
export async function inspectionPage(visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> {
  const { actor, db, at, params } = visit;
  const whole = await inspectionFor(actor, db, Number(params['id']), at);
  if (whole === undefined) return missing;
  const { inspection } = whole;
  const today = policeDay(at);
  const actions = await actionsOfInspection(actor, db, today, inspection.id);
  const open = whole.recommendations.filter(
    ({ id, action_taken, why_no_action }) =>
      action_taken === '' &&
      why_no_action === '' &&
      !actions.some(({ recommendation }) => recommendation === id),
  );
  const left = await leftOpen(db, whole.recommendations);
  const choices = may(actor, 'open actions') ? await actionChoicesFor(actor, db) : undefined;
  return {
    title: inspection.title,
    section: 'inspections',
    breadcrumbs: [{ text: 'Inspections', href: '/inspections' }, { text: inspection.title }],
    body: (
      <>
        <PageHeading
          kicker={inspectionKinds[inspection.kind]}
          title={inspection.title}
          summary={standingWords(inspection, today)}
        />
        <Section title="The clock">
          <Clock whole={whole} visit={visit} />
        </Section>
        <Section
          title="What it recommends"
          intro={
            open.length === 0 ? (
              'Every one has an action, or why none.'
            ) : (
              <Open open={open} of={whole.recommendations.length} />
            )
          }
        >
          <Recommendations visit={visit} whole={whole} actions={actions} choices={choices} />
          {may(actor, 'record inspections') && <NewRecommendation visit={visit} whole={whole} />}
        </Section>
        <Section title="Comments">
          <Comments visit={visit} whole={whole} />
        </Section>
        <Section title="Copies of the response">
          <Copies visit={visit} whole={whole} />
        </Section>
        {may(actor, 'publish') && (
          <Section title="Publication">
            <p>
              <a href={`/publication/inspection/${inspection.id}`}>Publish the report with its response</a>
            </p>
            <NotYet left={left} />
          </Section>
        )}
        {may(actor, 'record inspections') && (
          <Section title="The report itself">
            <Disclosure summary="Change what is told of the report">
              <WorkForm
                visit={visit}
                id="report"
                to={`/inspections/${inspection.id}`}
                button="Save the report"
                version={inspection.version}
              >
                <InspectionFields inspection={inspection} />
              </WorkForm>
            </Disclosure>
          </Section>
        )}
      </>
    ),
  };
}

const Open = ({ open, of }: { open: readonly { number: number }[]; of: number }) => (
  <>
    {open.length} of {of} have neither an action nor why none:{' '}
    {open.map(({ number }, at) => (
      <>
        {at > 0 && ', '}
        <a href={`#number-${number}`}>number {number}</a>
      </>
    ))}
    .
  </>
);

/** Why the response cannot be published yet; the report can be, without it. */
const NotYet = ({ left }: { left: readonly LeftOpen[] }) =>
  left.length === 0 ? null : (
    <Note title="The response cannot be published as complete yet">
      <ul>
        {left.map((one) => (
          <li key={one.number}>{leftOpenInWords(one)}</li>
        ))}
      </ul>
      <p>The report can be published before that, without the response.</p>
    </Note>
  );

const Clock = ({ whole: { inspection } }: Part) => (
  <>
    {inspection.duty === undefined ? (
      <p>The law asks for no response to this report.</p>
    ) : (
      <ol class="steps-of-sum">
        {explainLastDay(inspection.published, inspection.duty).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )}
    <KeyValue
      entries={[
        { term: 'Published', value: dayInWords(inspection.published) },
        ...(inspection.inspector === '' ? [] : [{ term: 'By', value: inspection.inspector }]),
        ...(inspection.address === ''
          ? []
          : [{ term: 'Read it', value: <a href={inspection.address}>{inspection.address}</a> }]),
        ...(inspection.summary === ''
          ? []
          : [{ term: 'Summary', value: <WorkspaceText text={inspection.summary} /> }]),
        ...(inspection.response_published_on === null
          ? []
          : [
              {
                term: 'Response',
                value: `Published ${dayInWords(Temporal.PlainDate.from(inspection.response_published_on))} ${inspection.response_address}`,
              },
            ]),
      ]}
    />
  </>
);

function Comments({ visit, whole: { inspection } }: Part) {
  const both = [
    {
      of: 'chief',
      title: 'The chief officer’s comments',
      words: inspection.chief_comments,
      act: 'comment for the chief',
    },
    {
      of: 'body',
      title: 'The body’s comments and reply',
      words: inspection.body_comments,
      act: 'comment for the body',
    },
  ] as const;
  return (
    <>
      {both.map(({ of, title, words, act }) =>
        may(visit.actor, act) ? (
          <WorkForm
            key={of}
            visit={visit}
            id={of}
            to={`/inspections/${inspection.id}/${of}-comments`}
            button="Save these comments"
            label={title}
            version={inspection.version}
          >
            <TextArea name="words" label={title} rows={8} value={words} />
          </WorkForm>
        ) : (
          <div key={of}>
            <h3>{title}</h3>
            <p class="record-words">{words === '' ? 'None yet.' : <WorkspaceText text={words} />}</p>
          </div>
        ),
      )}
    </>
  );
}

function Copies({ visit, whole: { inspection, copies } }: Part) {
  const owed = recipientsOf(inspection.duty);
  const isEarly = inspection.duty === 'section-55' && inspection.answered === null;
  const left = owed.filter((recipient) => !copies.some((copy) => copy.recipient === recipient));
  return (
    <>
      <ul>
        {copies.map(({ recipient, sent_on, recorder }) => (
          <li key={recipient}>
            Sent to {recipients[recipient]} on {dayInWords(Temporal.PlainDate.from(sent_on))}, recorded by{' '}
            {recorder ?? 'somebody'}
          </li>
        ))}
        {left.map((recipient) => (
          <li key={recipient}>Not yet sent to {recipients[recipient]}</li>
        ))}
        {owed.length === 0 && <li>No copy is owed to anybody.</li>}
      </ul>
      {isEarly && (
        <p>
          A copy is sent of the response as it was published: publish it first, or say where it was published
          under “Change what is told of the report”.
        </p>
      )}
      {left.length > 0 && !isEarly && may(visit.actor, 'record inspections') && (
        <WorkForm
          visit={visit}
          id="copy"
          to={`/inspections/${inspection.id}/copies`}
          button="Record that it was sent"
          label="Copy of the response"
        >
          <Choice
            name="recipient"
            label="Sent to"
            options={left.map((value) => ({ value, label: recipients[value] }))}
            value={left[0]}
          />
          <DayInput name="sentOn" label="Day it was sent" value={policeDay(visit.at).toString()} />
        </WorkForm>
      )}
    </>
  );
}
