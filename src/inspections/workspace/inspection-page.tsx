import { may } from '../../accounts/index.ts';
import { actionChoicesFor, actionsOfInspection } from '../../actions/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { Disclosure, KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import {
  missing,
  TextArea,
  WorkForm,
  type Missing,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { inspectionFor, type WholeInspection } from '../inspection-reads.ts';
import { inspectionKinds } from '../public/words.ts';
import { leftOpen } from '../left-open.ts';
import { explainLastDay } from '../section-55.ts';
import { standingWords } from './clock-words.ts';
import { Copies } from './copies.tsx';
import { InspectionFields } from './inspection-fields.tsx';
import { NotYet, Open } from './left-open-notes.tsx';
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
