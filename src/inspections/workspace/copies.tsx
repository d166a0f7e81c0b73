import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { Choice, DayInput, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import { recipientsOf } from '../inspection.ts';
import type { WholeInspection } from '../inspection-reads.ts';
import { recipients } from '../public/words.ts';

interface Props {
  visit: WorkspaceVisit;
  whole: WholeInspection;
}

/** To whom copies of the response went, and to whom they are still owed. */
export function Copies({ visit, whole: { inspection, copies } }: Props) {
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
