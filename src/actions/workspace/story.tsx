import { policeDay, policeTimeZone } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import type { Content } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import type { WholeAction } from '../action-reads.ts';
import { stepTitles } from './step-titles.ts';
import { progressWords } from './words.ts';

interface Chapter {
  on: Temporal.PlainDate;
  /** To keep the order within a day. */
  at: string;
  title: Content;
  words?: Content;
  by: string;
  /** Of a gate: the minute counts. */
  time?: string;
}

/** All that happened to an action, the newest first: opened, told, evidenced, decided, changed. */
export function Story({ whole }: { whole: WholeAction }) {
  const chapters = chaptersOf(whole).toSorted(
    (a, b) => Temporal.PlainDate.compare(b.on, a.on) || b.at.localeCompare(a.at),
  );
  return (
    <ol class="story">
      {chapters.map(({ on, title, words, by, time }, index) => (
        <li key={index}>
          <p class="story-day">
            <time datetime={time ?? on.toString()}>
              {dayInWords(on)}
              {time !== undefined && `, ${clockOf(time)}`}
            </time>
          </p>
          <div>
            <p>
              <strong>{title}</strong> <span class="story-by">{by}</span>
            </p>
            {words}
          </div>
        </li>
      ))}
    </ol>
  );
}

const clockOf = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(policeTimeZone)
    .toLocaleString('en-GB', { hour: '2-digit', minute: '2-digit' });

const dayOf = (instant: string): Temporal.PlainDate => policeDay(Temporal.Instant.from(instant));

const chaptersOf = (whole: WholeAction): Chapter[] => [
  opening(whole),
  ...whole.updates.map((update) => ({
    on: Temporal.PlainDate.from(update.dated),
    at: update.written_at,
    title: `Update: ${progressWords[update.progress].toLowerCase()}`,
    by:
      update.given_by === ''
        ? (update.writer ?? '')
        : `${update.given_by}, written down by ${update.writer ?? ''}`,
    words: (
      <p class="record-words">
        <WorkspaceText text={update.text} />
      </p>
    ),
  })),
  ...whole.evidence.map((evidence) => ({
    on: dayOf(evidence.brought_at),
    at: evidence.brought_at,
    title: `Evidence brought: ${evidence.title}${evidence.removed_at === null ? '' : ' (taken back)'}`,
    by: evidence.bringer ?? '',
    words: <p>It tells of {dayInWords(Temporal.PlainDate.from(evidence.effective_on))}.</p>,
  })),
  ...whole.steps.map((step) => ({
    on: dayOf(step.at),
    at: step.at,
    time: step.at,
    title: stepTitles[step.step],
    by: step.by_post === '' ? step.by_name : `${step.by_name}, ${step.by_post}`,
    words: (
      <>
        {step.words !== '' && (
          <p class="record-words">
            <WorkspaceText text={step.words} />
          </p>
        )}
        {step.superseded_by !== null && step.other_reference !== null && (
          <p>
            In its place: <a href={`/actions/${step.superseded_by}`}>{step.other_reference}</a>
          </p>
        )}
      </>
    ),
  })),
  ...whole.changes.flatMap(({ at, by, before, after }) => {
    const said = changesSaid(before, after);
    return said.length === 0
      ? []
      : [{ on: dayOf(at), at, title: 'Changed', by, words: <p>{said.join(' ')}</p> }];
  }),
];

function opening({ action }: WholeAction): Chapter {
  return {
    on: Temporal.PlainDate.from(action.opened_on),
    at: '',
    title: 'Opened',
    by: action.opener_name ?? '',
  };
}

/** Changes that a reader has to know of; the audit holds the rest. */
const told: Readonly<Record<string, string>> = {
  due: 'Due date',
  reviewOn: 'Review date',
  text: 'Wording',
  ownerPost: 'Owner',
};

const changesSaid = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  Object.entries(told).flatMap(([name, label]) =>
    before[name] === after[name] ? [] : [`${label}: from ${quoted(before[name])} to ${quoted(after[name])}.`],
  );

function quoted(value: unknown): string {
  if (typeof value !== 'string' || value === '') return 'none';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(Temporal.PlainDate.from(value)) : `“${value}”`;
}
