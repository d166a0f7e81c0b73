import { KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import {
  dayText,
  Versions,
  VersionNote,
  type FoundRecord,
  type RecordPage,
} from '../../published-record/index.ts';
import { plainWords, PublicText, PublicWords } from '../../record-text/index.ts';
import type { PageContent, Visit } from '../../site/index.ts';
import { inspectionContentSchema, type InspectionContent } from '../public-content.ts';
import { isAnswered } from './is-answered.ts';
import { actionsByRecommendation } from './published-reads.ts';
import { RecommendationList } from './recommendation-list.tsx';
import { responseClock } from './response-clock.ts';
import { inspectionKinds, recipients } from './words.ts';

/** What inspectors found, and the response that the law asks for, with its clock. */
async function inspectionPage(
  record: FoundRecord<InspectionContent>,
  visit: Visit,
  db: PublishedDb,
): Promise<PageContent> {
  const { content, slug, subject } = record;
  const { title, inspector, publishedOn } = content;
  const actions = await actionsByRecommendation(db, subject);
  return {
    title: plainWords(title),
    description: `${inspectionKinds[content.kind]}, ${dayText(publishedOn)}, and the response to it.`,
    section: '/inspections',
    breadcrumbs: [{ text: 'Inspections', href: '/inspections' }],
    takeAway: [{ text: 'JSON', href: `/api/v1/inspections/${slug}.json` }],
    body: (
      <>
        <PageHeading
          kicker={inspectionKinds[content.kind]}
          title={<PublicWords text={title} />}
          summary={`${inspector === '' ? 'Published' : `${plainWords(inspector)}, published`} ${dayText(publishedOn)}.`}
        />
        <VersionNote kind="inspection" record={record} />
        <Section title="The report" id="report">
          <PublicText text={content.summary} />
          {content.address !== '' && (
            <p>
              <a href={content.address}>Read the report where it was published</a>
            </p>
          )}
        </Section>
        <Response content={content} today={visit.today} acted={new Set(actions.keys())} />
        <Section title="Recommendations" id="recommendations" layout="full">
          {content.recommendations.length === 0 && <p>The report makes no recommendation.</p>}
          <RecommendationList recommendations={content.recommendations} actions={actions} />
        </Section>
        <Versions kind="inspection" record={record} />
      </>
    ),
  };
}

interface ResponseProps {
  content: InspectionContent;
  today: string;
  /** Numbers of the recommendations that a public action answers. */
  acted: ReadonlySet<number>;
}

/** Whether everything is there that the law asks for; of the IOPC it asks for no comments of the chief. */
const isWhole = ({ content, acted }: ResponseProps): boolean =>
  content.responsePublishedOn !== null ||
  (content.bodyComments !== '' &&
    (content.kind === 'iopc' || content.chiefComments !== '') &&
    content.recommendations.every((one) => isAnswered(one, acted)));

function Response(props: ResponseProps) {
  const { content, today } = props;
  const { lastDay, publishedOn, chiefComments, bodyComments, copies } = content;
  const isGiven = isWhole(props);
  return (
    <Section
      title="The response"
      id="response"
      intro={
        lastDay === null
          ? 'The law asks for no response to this report.'
          : responseClock({ kind: content.kind, publishedOn, lastDay, isGiven, today })
      }
    >
      {content.responsePublishedOn !== null && (
        <p>
          The response was published on {dayText(content.responsePublishedOn)}
          {content.responseAddress !== '' && (
            <>
              {' '}
              at <a href={content.responseAddress}>its own address</a>
            </>
          )}
          .
        </p>
      )}
      <h3>The chief constable’s comments</h3>
      {chiefComments === '' ? <p>Not given yet.</p> : <PublicText text={chiefComments} />}
      <h3>The body’s comments</h3>
      {bodyComments === '' ? <p>Not given yet.</p> : <PublicText text={bodyComments} />}
      {copies.length > 0 && (
        <KeyValue
          entries={copies.map(({ recipient, sentOn }) => ({
            term: `Copy to ${recipients[recipient]}`,
            value: `Sent ${dayText(sentOn)}`,
          }))}
        />
      )}
    </Section>
  );
}

export const inspectionRecord: RecordPage<InspectionContent> = {
  kind: 'inspection',
  schema: inspectionContentSchema,
  draw: inspectionPage,
};
