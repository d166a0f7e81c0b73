import type { Content } from '../../platform/design/index.ts';
import { dayOfInstant, dayText } from '../../published-record/index.ts';
import { plainWords, PublicText, PublicWords } from '../../record-text/index.ts';
import type { ActionContent } from '../public-content.ts';
import { originWords } from './action-words.ts';
import type { Surroundings } from './published-reads.ts';

interface Entry {
  term: string;
  value: Content;
}

/** The particulars of an action; what is not public itself is not named. */
export function actionEntries(content: ActionContent, around: Surroundings): Entry[] {
  const { due, reviewOn, successCriteria, theme } = content;
  return [
    { term: 'Owner', value: <PublicWords text={content.owner} /> },
    { term: 'Where it comes from', value: <Origin content={content} around={around} /> },
    { term: 'Opened', value: dayText(content.openedOn) },
    ...(due === null ? [] : [{ term: 'Due', value: dayText(due) }]),
    ...(reviewOn === null ? [] : [{ term: 'To be reviewed', value: dayText(reviewOn) }]),
    ...(successCriteria === ''
      ? []
      : [{ term: 'It is done when', value: <PublicText text={successCriteria} /> }]),
    ...(theme === null ? [] : [{ term: 'Theme', value: <Theme theme={theme} /> }]),
    ...(around.successor === undefined
      ? []
      : [
          {
            term: 'Superseded by',
            value: <a href={`/actions/${around.successor.slug}`}>{around.successor.reference}</a>,
          },
        ]),
  ];
}

function Origin({ content, around }: { content: ActionContent; around: Surroundings }) {
  const { origin, minute, recommendation, originReference } = content;
  const { meeting, minutes, inspection } = around;
  const reference = originReference === '' ? '' : ` (${plainWords(originReference)})`;
  if (meeting !== undefined) {
    return (
      <>
        <a href={`/meetings/${meeting.slug}`}>
          {plainWords(meeting.title)}, {dayOfInstant(meeting.starts_at)}
        </a>
        {minutes !== undefined && minute !== null && (
          <>
            , <a href={`/meetings/${minutes.slug}/minutes#${minute}`}>paragraph {minute} of the minutes</a>
          </>
        )}
        {reference}
      </>
    );
  }
  if (inspection !== undefined && recommendation !== null) {
    return (
      <>
        <a href={`/inspections/${inspection.slug}#recommendation-${recommendation.number}`}>
          Recommendation {recommendation.number} of {plainWords(inspection.title)}
        </a>
        {reference}
      </>
    );
  }
  return (
    <>
      {originWords[origin]}
      {reference}
    </>
  );
}

const Theme = ({
  theme: { title, plan, lead, keyThemes, desiredOutcomes },
}: {
  theme: NonNullable<ActionContent['theme']>;
}) => (
  <>
    <p>
      <PublicWords text={plan === '' ? title : `${plan}: ${title}`} />
      {lead !== '' && (
        <>
          . Lead: <PublicWords text={lead} />
        </>
      )}
    </p>
    <Listed heading="Key themes" texts={keyThemes} />
    <Listed heading="What it is to achieve" texts={desiredOutcomes} />
  </>
);

const Listed = ({ heading, texts }: { heading: string; texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <>
      <p>{heading}:</p>
      <ul class="govuk-list govuk-list--bullet">
        {texts.map((text, at) => (
          <li key={at}>
            <PublicWords text={text} />
          </li>
        ))}
      </ul>
    </>
  );
